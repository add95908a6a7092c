import { Composer, type Api } from 'grammy';
import type { Database } from '../../db/open.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import { removeMessages, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { AuditLog } from '../audit/log.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { MAX_NAME, readName, typedName } from '../names.ts';
import { allows } from '../permissions.ts';
import type { StaffStore } from '../store.ts';
import { rename } from './renaming.ts';
import { ownNameScreen } from './screens.ts';

export interface OwnNameDeps {
  api: Api;
  database: Database;
  staff: StaffStore;
  audit: AuditLog;
  desk: DeskStore;
  menu: (ctx: AppContext) => Screen;
}

/** The desk of a member who has been asked for the name that women are to see. */
export const OWN_NAME = 'own_name';

/** `/my_name`: leaders and admins choose themselves how women see them. */
export function ownNameHandlers({
  api,
  database,
  staff,
  audit,
  desk,
  menu,
}: OwnNameDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, staff, 'name_herself');
  async function ask({ ctx, chatId, member }: Visit): Promise<void> {
    desk.write(chatId, { doing: OWN_NAME });
    await showHere(api, ctx, ownNameScreen(ctx.words, member, MAX_NAME));
  }
  doors.command('my_name', ask);
  doors.tap('menu', 'my_name', ask);

  composer.on('message', async (ctx, next) => {
    const chatId = ctx.chat.id;
    const text = typedName(ctx.msg);
    if (text === undefined || desk.read(chatId)?.doing !== OWN_NAME) return next();
    const member = staff.byChat(chatId);
    if (!member || !allows(member, 'name_herself')) return next();
    const typed = readName(text);
    if (!typed.ok) {
      const problem = ctx.words.html(`people-name-${typed.problem}`, { limit: MAX_NAME });
      return showHere(api, ctx, ownNameScreen(ctx.words, member, MAX_NAME, problem));
    }
    rename({ database, staff, audit }, member, typed.name, member.id);
    desk.clear(chatId);
    await removeMessages(api, chatId, [ctx.msg.message_id]);
    const home = menu(ctx);
    const done = ctx.words.html('people-my-name-done', { name: typed.name });
    await showHere(api, ctx, { ...home, html: `${done}\n\n${home.html}` });
  });
  return composer;
}
