import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, FormEvent } from '../../src/concerns/intake/form.ts';
import { advance, newForm, previousStep, sentWords, wordsOf } from '../../src/concerns/intake/rules.ts';
import { characterCount, MAX_WORDS } from '../../src/concerns/text.ts';

const start = () => newForm({ nonce: 'abcd', concernId: 'id', code: '0' });
const tap = (action: string, value?: string): FormEvent => ({ kind: 'tap', action, value });
const text = (words: string, messageId = 1): FormEvent => ({ kind: 'text', messageId, text: words });

/** The form after some events, none of which may end it. */
function after(...events: FormEvent[]): Form {
  return events.reduce((form, event) => {
    const outcome = advance(form, event);
    expect(outcome.kind).toBe('show');
    return outcome.form;
  }, start());
}

const toWords = [tap('pick', 'KG-O'), tap('pick', 'work')];

describe('the form', () => {
  it('leads from the place to the preview', () => {
    const form = after(
      ...toWords,
      text('Айлыгымды үч айдан бери бербей жатат'),
      tap('done'),
      tap('pick', 'no_officials'),
      tap('pick', 'yes'),
    );
    expect(form).toMatchObject({ step: 'preview', place: 'KG-O', category: 'work', urgent: true });
    expect(advance(form, tap('send')).kind).toBe('send');
  });

  it('asks a woman abroad for her country', () => {
    expect(after(tap('abroad')).step).toBe('country');
    expect(after(tap('abroad'), tap('pick', 'PL'))).toMatchObject({ step: 'category', place: 'PL' });
  });

  it.each(['home_violence', 'forced_marriage', 'trafficking', 'harassment'])(
    'shows help lines first for %s',
    (key) => {
      expect(after(tap('pick', 'KG-B'), tap('pick', key)).step).toBe('help');
      expect(after(tap('pick', 'KG-B'), tap('pick', key), tap('next')).step).toBe('words');
    },
  );

  it('joins her messages and respects her edits', () => {
    const form = after(...toWords, text('бир', 1), text('эки', 2), {
      kind: 'edited',
      messageId: 1,
      text: 'үч',
    });
    expect(wordsOf(form)).toBe('үч\nэки');
  });

  it('takes the same message once, also when it is delivered again', () => {
    expect(wordsOf(after(...toWords, text('сөзүм', 7), text('сөзүм', 7)))).toBe('сөзүм');
  });

  it('keeps what she writes before she is asked', () => {
    const form = after(text('Ичүүчү суу жок'));
    expect(form).toMatchObject({ step: 'place', notice: 'kept_words' });
    const later = after(text('Ичүүчү суу жок'), ...toWords);
    expect(later.step).toBe('words');
    expect(wordsOf(later)).toBe('Ичүүчү суу жок');
  });

  it('lets her choose what to do with a text that is too long, and loses none of it', () => {
    const long = 'суу '.repeat(1250).trim();
    const form = after(...toWords, text(long), tap('done'));
    expect(form.step).toBe('too_long');
    expect(wordsOf(form)).toBe(long);
    const cut = after(...toWords, text(long), tap('done'), tap('cut'));
    expect(cut.step).toBe('audience');
    expect(characterCount(wordsOf(cut))).toBeLessThanOrEqual(MAX_WORDS);
    expect(long.startsWith(wordsOf(cut))).toBe(true);
  });

  it.each(['', '   ', '😭😭😭', '!!!', '\u200b\u200f', '12345'])(
    'asks for words when it gets %j',
    (nothing) => {
      const form = after(...toWords, text(nothing));
      expect(form).toMatchObject({ step: 'words', pieces: [], notice: 'no_words' });
    },
  );

  it('shows what could identify her, hides it unless she decides otherwise, and remembers her decision', () => {
    const words = 'Менин номерим 0555 123 456, жазсаңыз';
    const masked = after(...toWords, text(words), tap('done'));
    expect(masked.step).toBe('masking');
    const label = (kind: string) => `[${kind}]`;
    expect(sentWords(masked, label)).toBe('Менин номерим [phone], жазсаңыз');
    const shown = after(...toWords, text(words), tap('done'), tap('show', '0'));
    expect(sentWords(shown, label)).toBe(words);
    const again = after(...toWords, text(words), tap('done'), tap('show', '0'), tap('back'), tap('done'));
    expect(again.masks[0]?.hidden).toBe(false);
  });

  it('looks at her words again when she adds some after the masking', () => {
    const form = after(...toWords, text('Жол жок'), tap('done'), text('Номерим 0700123456', 2));
    expect(form.step).toBe('words');
    expect(advance(form, tap('done')).form.step).toBe('masking');
  });

  it('tells her that pictures and voices can not be read', () => {
    expect(after(...toWords, { kind: 'unreadable', messageId: 5 })).toMatchObject({
      notice: 'text_only',
      step: 'words',
    });
  });

  const events: fc.Arbitrary<FormEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('tap' as const),
      action: fc.constantFrom(
        'pick',
        'abroad',
        'next',
        'done',
        'clear',
        'cut',
        'show',
        'hide',
        'back',
        'send',
        'cancel',
        'x',
      ),
      value: fc.constantFrom(
        'KG-O',
        'PL',
        'work',
        'home_violence',
        'region',
        'national',
        'yes',
        'no',
        '0',
        'nonsense',
        undefined,
      ),
    }),
    fc.record({
      kind: fc.constantFrom('text' as const, 'edited' as const),
      messageId: fc.nat(5),
      text: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constant('Ичүүчү суу жок'),
        fc.constant('а'.repeat(4096)),
      ),
    }),
    fc.record({ kind: fc.constant('unreadable' as const), messageId: fc.nat(5) }),
  );

  it('whatever is tapped or typed, is sent only when complete, and only from the preview', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (happened) => {
        let form = start();
        for (const event of happened) {
          const outcome = advance(form, event);
          if (outcome.kind === 'send') {
            expect(form.step).toBe('preview');
            expect(outcome.form.place && outcome.form.category && outcome.form.audience).toBeTruthy();
            expect(wordsOf(outcome.form)).not.toBe('');
            expect(characterCount(wordsOf(outcome.form))).toBeLessThanOrEqual(MAX_WORDS);
          }
          if (outcome.kind !== 'show') return;
          form = outcome.form;
          expect(JSON.stringify(form).length).toBeLessThan(60_000);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always finds its way back to the first step', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (happened) => {
        let form = start();
        for (const event of happened) {
          const outcome = advance(form, event);
          if (outcome.kind === 'show') form = outcome.form;
        }
        for (let steps = 0; steps < 12; steps++) form = { ...form, step: previousStep(form) };
        expect(form.step).toBe('place');
      }),
    );
  });
});
