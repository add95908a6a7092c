import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConcernStatus, Thread, ThreadEntry } from '../../src/concerns/concern.ts';
import { statusForHer, threadPage } from '../../src/concerns/thread/rules.ts';
import { threadScreen } from '../../src/concerns/thread/screens.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { wordsOf } from '../support/words.ts';

const entry = (values: Partial<ThreadEntry> = {}): ThreadEntry => ({
  position: 1,
  author: 'woman',
  day: '2026-03-04',
  words: 'Суу жок',
  signature: undefined,
  asks: false,
  seen: false,
  ...values,
});

const thread = (values: Partial<Thread> = {}): Thread => ({
  id: newRecordId(),
  place: 'KG-O',
  category: 'services',
  urgent: false,
  status: 'new',
  helped: null,
  passed: false,
  entries: [entry()],
  ...values,
});

const question = entry({ position: 2, author: 'leader', asks: true });

describe('where a concern stands', () => {
  it.each<[ConcernStatus, string]>([
    ['new', 'new'],
    ['in_review', 'in_review'],
    ['on_agenda', 'on_agenda'],
    ['answered', 'answered'],
    ['closed', 'closed'],
    ['quarantined', 'new'],
  ])('%s is told as "%s"', (status, told) => {
    expect(statusForHer(thread({ status }))).toBe(told);
  });

  it('a question that waits for her comes first, until she has written back or it is closed', () => {
    const entries = [entry(), question];
    expect(statusForHer(thread({ status: 'in_review', entries }))).toBe('asked');
    expect(statusForHer(thread({ status: 'on_agenda', entries }))).toBe('asked');
    expect(statusForHer(thread({ status: 'closed', entries }))).toBe('closed');
    expect(statusForHer(thread({ status: 'new', entries: [...entries, entry({ position: 3 })] }))).toBe(
      'new',
    );
  });

  it.each(LOCALES)('is said in %s, and the national team is named when it has it', (locale) => {
    const words = wordsOf(locale);
    const screen = (values: Partial<Thread>) => {
      const shown = thread(values);
      return threadScreen(shown, threadPage(shown.entries, undefined), words).html;
    };
    for (const status of ['new', 'in_review', 'on_agenda', 'answered', 'closed'] as const) {
      expect(screen({ status })).toContain(words.html(`concerns-status-${status}`));
      expect(screen({ status })).not.toContain(words.html('concerns-thread-national'));
    }
    expect(screen({ passed: true })).toContain(words.html('concerns-thread-national'));
    expect(screen({ passed: true })).not.toContain(words.html('concerns-status-new'));
    // Quarantine shows in nothing.
    expect(screen({ status: 'quarantined', passed: true })).toBe(screen({ status: 'new', passed: true }));
  });

  it('fits a message on every page, however many answers, however long their signatures', () => {
    const entries = fc.array(
      fc.record({
        author: fc.constantFrom('woman' as const, 'leader' as const),
        words: fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
          fc.nat(4000).map((length) => 'ө'.repeat(length + 1)),
        ),
        signature: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
        asks: fc.boolean(),
      }),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom(...LOCALES), (written, locale) => {
        const words = wordsOf(locale);
        const whole = thread({
          passed: true,
          status: 'on_agenda',
          category: 'forced_marriage',
          entries: written.map((values, index) => entry({ ...values, position: index + 1 })),
        });
        const { count } = threadPage(whole.entries, 0);
        let read = '';
        for (let index = 0; index < count; index++) {
          const page = threadPage(whole.entries, index);
          const notice = words.html('concerns-thread-helped-thanks');
          const text = threadScreen(whole, page, words, notice)
            .html.replace(/<[^>]+>/g, '')
            .replace(/&(lt|gt|amp);/g, '.');
          expect([...text].length).toBeLessThanOrEqual(4096);
          read += page.entries.map((part) => part.words).join('');
        }
        expect(read).toBe(written.map((part) => part.words).join(''));
      }),
      { numRuns: 60 },
    );
  });
});
