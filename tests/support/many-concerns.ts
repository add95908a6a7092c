import { entryContext } from '../../src/concerns/entry-context.ts';
import { openDatabase } from '../../src/db/open.ts';
import { concerns, threadEntries } from '../../src/db/schema.ts';
import { createStrongRoom, newRecordId } from '../../src/privacy/strong-room.ts';
import { keyOf } from './backups.ts';

/** So many concerns more that changing their keys takes a while. Made while no bot runs. */
export function addConcerns(databasePath: string, keyFile: string, count: number): void {
  const room = createStrongRoom(keyOf(keyFile));
  const database = openDatabase(databasePath);
  const { queries } = database;
  database.transaction(() => {
    for (let index = 0; index < count; index++) {
      const id = newRecordId();
      const common = {
        place: 'KG-O',
        category: 'services',
        audience: 'region',
        urgent: false,
        status: 'new',
      } as const;
      queries
        .insert(concerns)
        .values({ id, day: '2026-03-04', waitsSince: '2026-03-04', ...common })
        .run();
      const words = room.sealWords('Жол бузулган', entryContext(id, 1));
      queries
        .insert(threadEntries)
        .values({ concernId: id, position: 1, author: 'woman', day: '2026-03-04', ...words })
        .run();
    }
  });
  database.close();
}
