import { countryOf, findCategory, findPlace } from '../catalogue.ts';
import { findIdentifying, mask, type FindingKind } from '../masking/index.ts';
import { characterCount, cleanText, firstCharacters, hasWords, MAX_WORDS } from '../text.ts';
import type { Form, FormEvent, Notice, Outcome, Step } from './form.ts';

/** More than this is not kept while she shortens it: a bound for the sealed state, three times what may be sent. */
const MAX_KEPT = 3 * MAX_WORDS;
const MAX_MASKS = 20;

export function newForm(
  start: Pick<Form, 'nonce' | 'concernId' | 'code'> & { messageId?: number; assisted?: boolean },
): Form {
  return {
    messageId: undefined,
    assisted: false,
    ...start,
    step: 'place',
    place: undefined,
    category: undefined,
    pieces: [],
    masks: [],
    audience: undefined,
    urgent: undefined,
    notice: undefined,
    toldNational: false,
  };
}

/** The next state of a form. Taps that do not belong to the step on screen change nothing. */
export function advance(form: Form, event: FormEvent): Outcome {
  const calm = { ...form, notice: undefined };
  switch (event.kind) {
    case 'tap':
      return tap(calm, event.action, event.value);
    case 'text':
      return show(addPiece(calm, event.messageId, event.text));
    case 'edited':
      return show(replacePiece(calm, event.messageId, event.text));
    case 'unreadable':
      return show({ ...calm, notice: 'text_only' });
  }
}

function tap(form: Form, action: string, value: string | undefined): Outcome {
  if (action === 'cancel') return { kind: 'cancelled', form };
  if (action === 'back') return show(at(form, previousStep(form)));
  if (action === 'send' && form.step === 'preview') return { kind: 'send', form };
  return show(choose(form, action, value));
}

/** A choice made on the step's own buttons. */
function choose(form: Form, action: string, value = ''): Form {
  switch (`${form.step}/${action}`) {
    case 'place/abroad':
      return at(form, 'country');
    case 'place/pick':
    case 'country/pick':
      return findPlace(value) ? at({ ...form, place: value }, 'category') : form;
    case 'category/pick':
      return afterCategory(form, value);
    case 'help/next':
      return at(form, 'words');
    case 'words/done':
      return afterWords(form);
    case 'words/clear':
    case 'too_long/clear':
      return at({ ...form, pieces: [], masks: [] }, 'words');
    case 'too_long/cut':
      return afterWords({
        ...form,
        pieces: [{ messageId: 0, text: firstCharacters(wordsOf(form), MAX_WORDS).trimEnd() }],
      });
    case 'masking/show':
    case 'masking/hide':
      return {
        ...form,
        masks: form.masks.map((found, index) =>
          String(index) === value ? { ...found, hidden: action === 'hide' } : found,
        ),
      };
    case 'masking/next':
      return at(form, 'audience');
    case 'audience/pick':
      return value === 'region' || value === 'no_officials' || value === 'national'
        ? at({ ...form, audience: value }, 'urgency')
        : form;
    case 'urgency/pick':
      return value === 'yes' || value === 'no' ? at({ ...form, urgent: value === 'yes' }, 'preview') : form;
    default:
      return form;
  }
}

function afterCategory(form: Form, key: string): Form {
  const category = findCategory(key);
  if (!category) return form;
  const next = { ...form, category: key };
  if (category.violence) return at(next, 'help');
  // She may have written before choosing: then her words only wait to be confirmed.
  return at(next, 'words');
}

function afterWords(form: Form): Form {
  const words = wordsOf(form);
  if (!hasWords(words)) return { ...at(form, 'words'), notice: 'no_words_yet' };
  if (characterCount(words) > MAX_WORDS) return at(form, 'too_long');
  const masks = findIdentifying(words, countryOf(form.place))
    .slice(0, MAX_MASKS)
    .map(({ kind, text }) => ({ kind, text, hidden: hiddenBefore(form, text) }));
  return at({ ...form, masks }, masks.length > 0 ? 'masking' : 'audience');
}

/** Hidden unless she has decided otherwise about this very text. */
function hiddenBefore(form: Form, text: string): boolean {
  return form.masks.find((known) => known.text === text)?.hidden ?? true;
}

function addPiece(form: Form, messageId: number, raw: string): Form {
  const text = cleanText(raw);
  if (!hasWords(text) && form.pieces.length === 0) return noticed(form, 'no_words');
  if (text === '' || form.pieces.some((piece) => piece.messageId === messageId)) return form;
  if (characterCount(wordsOf(form)) + characterCount(text) > MAX_KEPT)
    return { ...noticed(form, 'full'), refused: messageId };
  return rewritten({ ...form, pieces: [...form.pieces, { messageId, text }] });
}

function replacePiece(form: Form, messageId: number, raw: string): Form {
  if (!form.pieces.some((piece) => piece.messageId === messageId)) return form;
  const text = cleanText(raw);
  const pieces = form.pieces.map((piece) => (piece.messageId === messageId ? { messageId, text } : piece));
  return rewritten({ ...form, pieces: pieces.filter((piece) => piece.text !== '') });
}

/** Her words changed: later steps looked at the old ones, so she meets them again; earlier steps keep their place. */
function rewritten(form: Form): Form {
  const early =
    form.step === 'place' || form.step === 'country' || form.step === 'category' || form.step === 'help';
  return early ? noticed(form, 'kept_words') : at(form, 'words');
}

/** All her messages as one text. */
export function wordsOf(form: Form): string {
  return form.pieces.map((piece) => piece.text).join('\n');
}

/** Her words as they will be sent, with what she chose to hide replaced by `label(kind)`. */
export function sentWords(form: Form, label: (kind: FindingKind) => string): string {
  const words = wordsOf(form);
  // What she was not asked about, for it was beyond what one screen shows, is hidden.
  const hidden = findIdentifying(words, countryOf(form.place)).filter(({ text }) => hiddenBefore(form, text));
  return mask(words, hidden, label);
}

/** The step before the present one, skipping those she had no cause to meet. */
export function previousStep(form: Form): Step {
  switch (form.step) {
    case 'place':
    case 'country':
      return 'place';
    case 'category':
      return findPlace(form.place ?? '')?.kind === 'country' ? 'country' : 'place';
    case 'help':
      return 'category';
    case 'words':
      return findCategory(form.category ?? '')?.violence ? 'help' : 'category';
    case 'too_long':
    case 'masking':
      return 'words';
    case 'audience':
      return form.masks.length > 0 ? 'masking' : 'words';
    case 'urgency':
      return 'audience';
    case 'preview':
      return 'urgency';
  }
}

const at = (form: Form, step: Step): Form => ({ ...form, step });
const noticed = (form: Form, notice: Notice): Form => ({ ...form, notice });
const show = (form: Form): Outcome => ({ kind: 'show', form });
