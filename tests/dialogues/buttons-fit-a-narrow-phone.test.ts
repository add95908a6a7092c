import { describe, expect, it } from 'vitest';
import { commitmentScreen } from '../../src/dialogues/after/screens.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { wordsOf } from '../support/words.ts';

/** So many characters of a button a phone of 390 pixels shows, by how many stand beside each other; Telegram cuts the rest off. */
const FIT: Record<number, number> = { 1: 38, 2: 19, 3: 11 };

describe('how a promise stands', () => {
  it.each(LOCALES)('can be read whole on its buttons, in %s', (locale) => {
    for (const state of ['planned', 'under_way', 'kept', 'broken'] as const) {
      const commitment = {
        id: newRecordId(),
        dialogueId: newRecordId(),
        what: 'x',
        who: 'x',
        dueOn: '2026-05-01',
        state,
        reason: undefined,
      };
      const { buttons = [] } = commitmentScreen(commitment, wordsOf(locale), 0);
      const cut = buttons.flatMap((row) =>
        row.map(({ text }) => text).filter((text) => text.length > (FIT[row.length] ?? 0)),
      );
      expect(cut).toEqual([]);
    }
  });
});
