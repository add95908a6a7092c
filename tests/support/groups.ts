import { createGroupStore } from '../../src/invitations/groups/store.ts';
import type { Group, GroupOptions } from '../../src/playground/bot-api/group.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import type { TestBot, Visitor } from './bot.ts';

export const TITLE = 'Айыл жамааты Маркер';

/** The group store of a running bot, for what a test has to arrange or to look at. */
export function groupsOf(bot: TestBot) {
  const { key } = loadOrCreateMasterKey(bot.config.secretKeyFile);
  return createGroupStore(bot.app.database, createStrongRoom(key));
}

/** A group with these members, which the bot has not heard of. */
export function groupWith(bot: TestBot, members: readonly Visitor[], options: Partial<GroupOptions> = {}) {
  return bot.telegram.world.addGroup({
    title: TITLE,
    kind: 'supergroup',
    members: members.map(({ person }) => person),
    ...options,
  });
}

/** A group to which this leader has added the bot. */
export async function linkedGroup(
  bot: TestBot,
  leader: Visitor,
  options: Partial<GroupOptions> = {},
): Promise<Group> {
  const group = groupWith(bot, [leader], options);
  group.addBot(leader.person);
  await bot.telegram.world.settled();
  return group;
}

export { botAsMember } from '../../src/playground/bot-api/group.ts';
export { ANONYMOUS_ADMIN } from '../../src/playground/bot-api/model.ts';
