import { concerns, threadEntries } from '../../db/schema.ts';
import type { Database } from '../../db/open.ts';
import { entryContext } from '../../concerns/entry-context.ts';
import { newRecordId, type StrongRoom } from '../../privacy/strong-room.ts';
import type { MadeUp } from './rules.ts';

/** What stands in all of them: nobody shall take it for a woman's words. */
const WORDS = 'Бул ойдон чыгарылган көйгөй. Это придуманное обращение. This is a made-up concern.';
const ANSWER = 'Ойдон чыгарылган жооп. Придуманный ответ. A made-up answer.';

/** Stores made-up concerns as the bot stores true ones; no code opens them. */
export function storeCountry(database: Database, room: StrongRoom, all: readonly MadeUp[]): void {
  const { queries } = database;
  database.transaction(() => {
    for (const { answeredOn, ...concern } of all) {
      const id = newRecordId();
      queries
        .insert(concerns)
        .values({
          ...concern,
          id,
          codeHash: Buffer.concat([newRecordId(), newRecordId()]),
          waitsSince: concern.day,
          closedOn: concern.status === 'closed' ? (answeredOn ?? concern.day) : null,
        })
        .run();
      const entries = [
        { author: 'woman' as const, words: WORDS, day: concern.day },
        ...(answeredOn === undefined ? [] : [{ author: 'leader' as const, words: ANSWER, day: answeredOn }]),
      ];
      for (const [index, { words, ...entry }] of entries.entries()) {
        const sealed = room.sealWords(words, entryContext(id, index + 1));
        queries
          .insert(threadEntries)
          .values({ concernId: id, position: index + 1, nudged: true, ...entry, ...sealed })
          .run();
      }
    }
  });
}
