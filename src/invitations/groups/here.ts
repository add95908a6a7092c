import { Composer } from 'grammy';
import { allows } from '../../people/permissions.ts';
import type { AppContext } from '../../telegram/context.ts';
import { removeMessages, showScreen } from '../../telegram/screen.ts';
import type { GroupDeps } from './deps.ts';
import { linkGroup } from './linking.ts';
import { mayManage } from './rules.ts';
import { groupScreen } from './screens.ts';

/**
 * `/here`, typed in a group: dialogues are announced in this topic. In a group that is nobody's, or that of somebody who is no
 * longer active, it links the group to the leader who types it. Everybody else is met with silence.
 */
export function hereHandler(deps: GroupDeps): Composer<AppContext> {
  const { api, groups, staff, wordsOf } = deps;
  const composer = new Composer<AppContext>();
  composer.command('here', async (ctx) => {
    const member = ctx.from && staff.byChat(ctx.from.id);
    if (!member || !allows(member, 'announce')) return;
    const memberChat = staff.chatIdOf(member.id);
    if (memberChat === undefined) return;
    const chatId = ctx.chat.id;
    const threadId = ctx.msg.is_topic_message ? ctx.msg.message_thread_id : undefined;
    const group = groups.byChat(chatId);
    const isFree = !group || staff.byId(group.linkedBy)?.state !== 'active';
    if (!isFree && !mayManage(member, group)) return;
    await removeMessages(api, chatId, [ctx.msg.message_id]);
    if (isFree) {
      // Titles of chats stop at the door; this one is needed.
      const { title = '' } = await api.getChat(chatId);
      const link = { chatId, title, member, memberChat, threadId, writable: true };
      return linkGroup(deps, { ...link, botName: ctx.me.username });
    }
    groups.change(group.key, { threadId });
    const screen = groupScreen(wordsOf(member.locale), wordsOf, { ...group, threadId });
    await showScreen(api, memberChat, undefined, screen);
  });
  return composer;
}
