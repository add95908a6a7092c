import { describe, expect, it } from 'vitest';
import { commitmentScreen } from '../src/dialogues/after/host-screens.ts';
import { newRecordId } from '../src/privacy/strong-room.ts';
import { LOCALES } from '../src/telegram/locale.ts';
import type { Screen } from '../src/telegram/screen.ts';
import { EVERYTHING_OPEN } from '../src/triage/queue/filter.ts';
import { filterScreen } from '../src/triage/queue/screens.ts';
import type { QueueCount } from '../src/triage/queue/store.ts';
import { wordsOf } from './support/words.ts';

/** So many characters of a button a phone of 390 pixels shows, by how many stand beside each other; Telegram cuts the rest off. */
const FIT: Record<number, number> = { 1: 38, 2: 19, 3: 11 };

const cutOff = ({ buttons = [] }: Screen): string[] =>
  buttons.flatMap((row) =>
    row.map(({ text }) => text).filter((text) => text.length > (FIT[row.length] ?? 0)),
  );

describe.each(LOCALES)('in %s a narrow phone shows whole', (locale) => {
  const words = wordsOf(locale);

  it('how a promise can stand', () => {
    for (const state of ['planned', 'under_way', 'kept', 'broken'] as const) {
      const ids = { id: newRecordId(), dialogueId: newRecordId() };
      const promise = { ...ids, what: 'x', who: 'x', dueOn: '2026-05-01', state, reason: undefined };
      expect(cutOff(commitmentScreen(promise, words, 0))).toEqual([]);
    }
  });

  it('what a queue of hundreds can be narrowed to', () => {
    const counts = (['new', 'answered', 'closed'] as const).map((status): QueueCount => ({
      place: 'KG-O',
      category: 'work',
      urgent: false,
      status,
      count: 163,
    }));
    expect(cutOff(filterScreen(EVERYTHING_OPEN, counts, 1, words))).toEqual([]);
  });
});
