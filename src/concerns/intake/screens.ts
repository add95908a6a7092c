import type { InlineKeyboardButton } from 'grammy/types';
import type { LinesHtml } from '../../help/lines.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { categories, countries, findPlace, regions } from '../catalogue.ts';
import { characterCount, cutTo, firstCharacters, MAX_WORDS } from '../text.ts';
import { wordsFor } from './assisted-words.ts';
import type { Form } from './form.ts';
import { fallsToNational, type Readers } from './readers.ts';
import { sentWords, wordsOf } from './rules.ts';

/** Words beyond this are counted, not shown: a preview must fit Telegram's 4096 characters with its frame. */
const PREVIEW_CHARACTERS = 3000;
/** How much of each finding a button shows. */
const FINDING_CHARACTERS = 24;

/**
 * What the living message shows at the form's present step.
 * @param readers who reads in her place; looked at where she chooses and where she looks once more
 */
export function formScreen(form: Form, words: Words, readers: Readers, linesHtml: LinesHtml): Screen {
  const said = wordsFor(form, words);
  const body = stepScreen(form, said, readers, linesHtml);
  const notice = form.notice && said.html(`concerns-notice-${form.notice}`);
  return {
    ...body,
    html: paragraphs(notice, body.html),
    // A leader's phone must keep no picture of what a woman says into it.
    isProtected: form.assisted,
  };
}

function stepScreen(form: Form, words: Words, readers: Readers, linesHtml: LinesHtml): Screen {
  const tap = (text: string, ...parts: string[]) => tapButton(text, 'form', form.nonce, ...parts);
  const cancel = tap(words.plain('concerns-cancel'), 'cancel');
  const leave: InlineKeyboardButton[] =
    form.step === 'place' ? [cancel] : [tap(words.plain('concerns-back'), 'back'), cancel];
  const pick = (value: string, key: string) => tap(words.plain(key), 'pick', value);

  switch (form.step) {
    case 'place':
      return {
        html: words.html('concerns-ask-place'),
        buttons: [
          ...inRows(
            regions.map((place) => pick(place.code, `place-${place.code}`)),
            2,
          ),
          [tap(words.plain('concerns-abroad'), 'abroad')],
          leave,
        ],
      };
    case 'country':
      return {
        html: words.html('concerns-ask-country'),
        buttons: [
          ...inRows(
            countries.map((place) => pick(place.code, `place-${place.code}`)),
            2,
          ),
          leave,
        ],
      };
    case 'category':
      return {
        html: words.html('concerns-ask-category'),
        buttons: [...categories.map(({ key }) => [pick(key, `category-${key}`)]), leave],
      };
    case 'help':
      return {
        html: `${words.html('concerns-help-first')}\n\n${linesHtml(words, findPlace(form.place ?? ''))}`,
        buttons: [[tap(words.plain('concerns-go-on'), 'next')], leave],
      };
    case 'words':
      return wordsScreen(form, words, tap, leave);
    case 'too_long':
      return {
        html: words.html('concerns-too-long', { count: characterCount(wordsOf(form)), limit: MAX_WORDS }),
        buttons: [
          [tap(words.plain('concerns-cut', { limit: MAX_WORDS }), 'cut')],
          [tap(words.plain('concerns-write-anew'), 'clear')],
          leave,
        ],
      };
    case 'masking':
      return {
        html: words.html('concerns-ask-masking', { count: form.masks.length }),
        buttons: [
          ...form.masks.map((mask, index) => [
            tap(
              words.plain(mask.hidden ? 'concerns-mask-hidden' : 'concerns-mask-shown', {
                text: cutTo(mask.text, FINDING_CHARACTERS),
                kind: words.plain(`concerns-kind-${mask.kind}`),
              }),
              mask.hidden ? 'show' : 'hide',
              String(index),
            ),
          ]),
          [tap(words.plain('concerns-go-on'), 'next')],
          leave,
        ],
      };
    case 'audience':
      return {
        html: audienceHtml(words, readers),
        buttons: [
          [pick('region', 'concerns-audience-region')],
          [pick('no_officials', 'concerns-audience-no_officials')],
          [pick('national', 'concerns-audience-national')],
          leave,
        ],
      };
    case 'urgency':
      return {
        html: words.html('concerns-ask-urgency'),
        buttons: [[pick('no', 'concerns-urgent-no')], [pick('yes', 'concerns-urgent-yes')], leave],
      };
    case 'preview':
      return {
        html: previewHtml(form, words, readers),
        buttons: [[tap(words.plain('concerns-send'), 'send')], leave],
      };
  }
}

function wordsScreen(
  form: Form,
  words: Words,
  tap: (text: string, ...parts: string[]) => InlineKeyboardButton,
  leave: InlineKeyboardButton[],
): Screen {
  if (form.pieces.length === 0) return { html: words.html('concerns-ask-words'), buttons: [leave] };
  return {
    html: words.html('concerns-words-so-far', {
      messages: form.pieces.length,
      characters: characterCount(wordsOf(form)),
      limit: MAX_WORDS,
    }),
    buttons: [
      [tap(words.plain('concerns-words-done'), 'done')],
      [tap(words.plain('concerns-write-anew'), 'clear')],
      leave,
    ],
  };
}

/** Before she chooses she hears where there is nobody to choose. */
function audienceHtml(words: Words, readers: Readers): string {
  const ask = words.html('concerns-ask-audience');
  if (!readers.region) return `${ask}\n\n${words.html('concerns-audience-nobody')}`;
  return readers.no_officials ? ask : `${ask}\n\n${words.html('concerns-audience-officials-only')}`;
}

function previewHtml(form: Form, words: Words, readers: Readers): string {
  const text = textToSend(form, words);
  const shown = firstCharacters(text, PREVIEW_CHARACTERS);
  const more = characterCount(text) - characterCount(shown);
  const audience = words.plain(`concerns-audience-${form.audience ?? 'national'}`);
  return words.html('concerns-preview', {
    place: words.plain(`place-${form.place ?? 'ZZ'}`),
    category: words.plain(`category-${form.category ?? 'other'}`),
    audience: fallsToNational(form.audience, readers)
      ? `${audience}. ${words.plain('concerns-preview-national-instead')}`
      : audience,
    urgent: words.plain(form.urgent ? 'concerns-preview-urgent' : 'concerns-preview-not-urgent'),
    words: more > 0 ? `${shown}… ${words.plain('concerns-preview-more', { count: more })}` : shown,
  });
}

/** Her words as they go out, with what she hides named in her language. */
export function textToSend(form: Form, words: Words): string {
  return sentWords(form, (kind) => `[${words.plain(`concerns-kind-${kind}`)}]`);
}
