import { Composer, type Filter } from 'grammy';
import { allows } from '../../people/permissions.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showScreen } from '../../telegram/screen.ts';
import type { GroupDeps } from './deps.ts';
import { hereHandler } from './here.ts';
import { leaveGroup } from './leave.ts';
import { linkGroup } from './linking.ts';
import { ANONYMOUS_ADMIN, isBasicGroup, isInside, mayWrite } from './rules.ts';
import { adoptUpgraded } from './upgrades.ts';

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
    if (member && allows(member, 'announce')) {
      return linkGroup(deps, {
        chatId: ctx.chat.id,
        title,
        member,
        memberChat: ctx.from.id,
        botName: ctx.me.username,
        writable: mayWrite(now),
        threadId: undefined,
      });
    }
    if (known) return groups.change(known.key, { title, writable: mayWrite(now) });
    // Whoever changes what it may do in a group that nobody has linked has not asked it in.
    if (!isInside(ctx.myChatMember.old_chat_member)) await refuse(ctx, title);
  });

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

  composer.use(hereHandler(deps));
  return composer;
}

const titleOf = ({ chat }: StandingChanged): string => ('title' in chat ? (chat.title ?? '') : '');
