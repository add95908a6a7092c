import { Composer, type Api, type Filter } from 'grammy';
import { allows } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import { removeMessages, showScreen } from '../../telegram/screen.ts';
import { leaveGroup } from './leave.ts';
import { ANONYMOUS_ADMIN, firstPlace, isBasicGroup, isInside, mayManage, mayWrite } from './rules.ts';
import { groupScreen, helloScreen } from './screens.ts';
import type { GroupStore } from './store.ts';
import { adoptUpgraded } from './upgrades.ts';

export interface GroupDeps {
  api: Api;
  groups: GroupStore;
  staff: {
    byChat(chatId: number): StaffMember | undefined;
    byId(id: RecordId): StaffMember | undefined;
    chatIdOf(id: RecordId): number | undefined;
  };
  wordsOf: (locale: Locale) => Words;
}

type StandingChanged = Filter<AppContext, 'my_chat_member'>;

/** What happens to the bot in groups: it is linked by whoever adds it, follows what becomes of the group, and else is silent. */
export function linkedGroupHandlers(deps: GroupDeps): Composer<AppContext> {
  const { api, groups, staff, wordsOf } = deps;
  const composer = new Composer<AppContext>();

  composer.on('my_chat_member', async (ctx) => {
    const { new_chat_member: now } = ctx.myChatMember;
    if (!isInside(now)) return groups.unlink(ctx.chat.id);
    const known = groups.byChat(ctx.chat.id);
    const title = titleOf(ctx);
    const member = staff.byChat(ctx.from.id);
    if (known && staff.byId(known.linkedBy)?.state === 'active') {
      return groups.change(known.key, { title, writable: mayWrite(now) });
    }
    if (member && allows(member, 'announce')) return link(ctx, member, title);
    if (known) return groups.change(known.key, { title, writable: mayWrite(now) });
    // Whoever changes what it may do in a group that nobody has linked has not asked it in.
    if (!isInside(ctx.myChatMember.old_chat_member)) await refuse(ctx, title);
  });

  async function link(ctx: StandingChanged, member: StaffMember, title: string): Promise<void> {
    const { chat, from, me } = ctx;
    const words = wordsOf(member.locale);
    const place = firstPlace(member);
    const group = groups.link({
      chatId: chat.id,
      title,
      linkedBy: member.id,
      place,
      locale: member.locale,
    });
    if (mayWrite(ctx.myChatMember.new_chat_member)) {
      await showScreen(api, chat.id, undefined, helloScreen(words, me.username));
    } else groups.change(group.key, { writable: false });
    const shown = groups.byKey(group.key) ?? group;
    await showScreen(api, from.id, undefined, groupScreen(words, wordsOf, shown, true));
  }

  async function refuse(ctx: StandingChanged, title: string): Promise<void> {
    const { chat, from } = ctx;
    if (!isBasicGroup(chat.id) && (await adoptUpgraded(api, groups, chat.id, title))) return;
    if (from.id === ANONYMOUS_ADMIN) {
      const html = [wordsOf('ky'), wordsOf('ru')].map((words) => words.html('groups-anonymous')).join('\n');
      await showScreen(api, chat.id, undefined, { html });
    }
    await leaveGroup(api, chat.id);
  }

  composer.on('message:new_chat_title', (ctx) => {
    const known = groups.byChat(ctx.chat.id);
    if (known) groups.change(known.key, { title: ctx.msg.new_chat_title });
  });
  // Telegram tells both chats, in whatever order.
  composer.on('message:migrate_to_chat_id', (ctx) => {
    groups.migrate(ctx.chat.id, ctx.msg.migrate_to_chat_id);
  });
  composer.on('message:migrate_from_chat_id', (ctx) => {
    groups.migrate(ctx.msg.migrate_from_chat_id, ctx.chat.id);
  });

  composer.command('here', async (ctx) => {
    const member = ctx.from && staff.byChat(ctx.from.id);
    const group = groups.byChat(ctx.chat.id);
    if (!member || !group || !allows(member, 'announce') || !mayManage(member, group)) return;
    const threadId = ctx.msg.is_topic_message ? ctx.msg.message_thread_id : undefined;
    groups.change(group.key, { threadId });
    const changed = groups.byKey(group.key) ?? group;
    await removeMessages(api, ctx.chat.id, [ctx.msg.message_id]);
    const words = wordsOf(member.locale);
    const chatId = staff.chatIdOf(member.id);
    if (chatId !== undefined) await showScreen(api, chatId, undefined, groupScreen(words, wordsOf, changed));
  });
  return composer;
}

const titleOf = ({ chat }: StandingChanged): string => ('title' in chat ? (chat.title ?? '') : '');
