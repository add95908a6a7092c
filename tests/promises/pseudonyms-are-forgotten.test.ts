import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { fillForm } from '../support/flows.ts';

const HOUR = 3_600_000;

describe('it forgets (P6)', () => {
  it('the pseudonyms of forms and of the ledger on disk as well, whether purged or erased', async () => {
    const bot = await startTestBot();
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const found = (purpose: 'draft' | 'ledger', woman: Visitor) =>
      ['', '-wal'].filter((suffix) =>
        readFileSync(bot.config.databasePath + suffix).includes(room.pseudonym(purpose, woman.person.id)),
      );
    const [purged, erased] = [await bot.newcomer('ky'), await bot.newcomer('ky')];
    for (const woman of [purged, erased]) await fillForm(woman);
    for (const woman of [purged, erased]) {
      expect(found('draft', woman)).not.toEqual([]);
      expect(found('ledger', woman)).not.toEqual([]);
    }
    await erased.send('/erase');
    expect([...found('draft', erased), ...found('ledger', erased)]).toEqual([]);
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect(found('draft', purged)).toEqual([]);
    expect(found('ledger', purged)).not.toEqual([]);
    // Without a form, whose end would empty the log as well.
    const [idle, gone] = [await bot.newcomer('ky'), await bot.newcomer('ky')];
    await gone.send('/erase');
    expect(found('ledger', gone)).toEqual([]);
    await idle.send('/privacy');
    // Not in the round that rebuilds the database at night.
    bot.clock.move(47 * HOUR);
    await bot.app.keepHouse();
    expect(found('ledger', idle)).not.toEqual([]);
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect([...found('ledger', purged), ...found('ledger', idle)]).toEqual([]);
  });
});
