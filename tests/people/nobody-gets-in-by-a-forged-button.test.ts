import { describe, expect, it } from 'vitest';
import { audit, staff, staffInvitations, staffPlaces } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { inviteLeader, makeAdmin, makeLeader } from '../support/staff.ts';

const ADMIN_COMMANDS = ['/invite', '/leaders', '/admins', '/audit', '/health'];

/** Everything an admin's buttons can carry, about somebody and a link that are really there. */
function forged(bot: TestBot): string[] {
  const { queries } = bot.app.database;
  const ids = queries
    .select()
    .from(staff)
    .all()
    .map(({ id }) => id.toString('base64url'));
  const hashes = queries
    .select()
    .from(staffInvitations)
    .all()
    .map(({ tokenHash }) => tokenHash.toString('base64url'));
  const onMember = ['open', 'suspend', 'restore', 'remove', 'removed', 'rename', 'places'];
  return [
    ...['invite', 'leaders', 'admins', 'audit', 'health'].map((page) => `m:${page}`),
    ...['open', 'page:0', 'leader', 'admin', 'kind:ngo', 'view:regions', 'place:KG-O:regions', 'make'].map(
      (part) => `i:${part}`,
    ),
    ...hashes.map((hash) => `i:revoke:${hash}`),
    ...['list:leader:0', 'list:admin:0', 'view:regions', 'place:KG-N:regions', 'save'].map(
      (part) => `s:${part}`,
    ),
    ...ids.flatMap((id) => onMember.map((part) => `s:${part}:${id}`)),
    'a:before:0',
    'a:before:5',
    'j:suggested',
    'j:keep',
    'j:decline',
  ];
}

function everything(bot: TestBot): string {
  const { queries } = bot.app.database;
  return JSON.stringify(
    [staff, staffPlaces, staffInvitations, audit].map((table) => queries.select().from(table).all()),
  );
}

/** Tries everything that is an admin's. Returns what was answered otherwise than an unknown button or command is. */
async function treatedAsKnown(bot: TestBot, visitor: Visitor): Promise<string[]> {
  await visitor.send('/start');
  const message = visitor.person.last()?.id ?? 0;
  const unknown = JSON.stringify(await visitor.person.tap({ message, data: 'no:such:button' }));
  const known = unknown.includes(visitor.words.plain('telegram-old-button')) ? [] : ['no:such:button'];
  await visitor.send('/nosuchcommand');
  const unknownPage = visitor.screen();
  const before = everything(bot);
  for (const data of forged(bot)) {
    bot.clock.move(2000);
    const shown = visitor.texts().join();
    const answer = JSON.stringify(await visitor.person.tap({ message, data }));
    await bot.telegram.world.settled();
    if (answer !== unknown || visitor.texts().join() !== shown) known.push(data);
  }
  for (const command of ADMIN_COMMANDS) {
    bot.clock.move(2000);
    await visitor.send(command);
    if (visitor.screen() !== unknownPage) known.push(command);
  }
  return everything(bot) === before ? known : [...known, 'something was written'];
}

describe('forged buttons and commands of admins', () => {
  it('are unknown ones in the hands of a woman', async () => {
    const bot = await startTestBot();
    await inviteLeader(await makeAdmin(bot));
    expect(await treatedAsKnown(bot, await bot.newcomer('ru'))).toEqual([]);
  });

  it('are unknown ones in the hands of a leader', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const leader = await makeLeader(bot, admin, { locale: 'ky' });
    await inviteLeader(admin);
    expect(await treatedAsKnown(bot, leader)).toEqual([]);
  });

  it.each(['suspend', 'remove'] as const)(
    'are unknown ones after her admin was met with "%s"',
    async (what) => {
      const bot = await startTestBot();
      const admin = await makeAdmin(bot, 'en');
      const other = await makeAdmin(bot, 'uz', 'Other one');
      // In the middle of inviting, so that her desk holds what a button could finish.
      await other.send('/invite');
      await other.tapKey('people-role-leader');
      await other.tapKey('people-kind-ngo');
      await other.tap(` ${other.words.plain('place-KG-O')}`);
      await inviteLeader(admin);
      await admin.send('/admins');
      await admin.tap('Other one');
      await admin.tapKey(`people-do-${what}`);
      if (what === 'remove') await admin.tapKey('people-remove-yes');
      expect(await treatedAsKnown(bot, other)).toEqual([]);
    },
  );

  it.each(['suspend', 'remove'] as const)('are unknown ones for a leader met with "%s"', async (what) => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, { locale: 'pl', name: 'Former one' });
    await inviteLeader(admin);
    await admin.send('/leaders');
    await admin.tap('Former one');
    await admin.tapKey(`people-do-${what}`);
    if (what === 'remove') await admin.tapKey('people-remove-yes');
    expect(await treatedAsKnown(bot, leader)).toEqual([]);
  });

  it('about nobody, nowhere and nothing change nothing in the hands of an admin either', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const before = everything(bot);
    const message = admin.person.last()?.id ?? 0;
    const nobody = Buffer.alloc(16, 7).toString('base64url');
    for (const data of [
      `s:removed:${nobody}`,
      's:removed:short',
      `s:places:${nobody}`,
      's:list:queen:0',
      's:save',
      'i:make',
      'i:kind:king',
      'i:place:KG-O:regions',
      `i:revoke:${Buffer.alloc(32, 7).toString('base64url')}`,
      'i:revoke:',
      'a:before:-3',
      'a:before:999999999999',
    ]) {
      bot.clock.move(2000);
      expect(await admin.person.tap({ message, data }), data).toBeDefined();
      await bot.telegram.world.settled();
    }
    expect(everything(bot)).toBe(before);
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });
});
