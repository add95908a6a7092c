import { Composer, type Api } from 'grammy';
import { z } from 'zod';
import {
  parseInvitationToken,
  parseTokenHash,
  tokenHashText,
  type TokenHash,
} from '../../privacy/invitation-token.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import { answerTap, showScreen, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { onTap } from '../../telegram/taps.ts';
import { readName, suggestedName, typedName } from '../names.ts';
import { languageScreen } from '../screens.ts';
import type { StaffStore } from '../store.ts';
import type { Appointing } from './appoint.ts';
import { closedLinkScreen, joinScreen } from './join-screens.ts';
import { openingOf, PAYLOAD_PREFIX } from './rules.ts';
import type { InvitationStore, PendingInvitation } from './store.ts';

export interface JoinDeps {
  api: Api;
  room: StrongRoom;
  staff: StaffStore;
  invitations: InvitationStore;
  appointing: Appointing;
  desk: DeskStore;
  wordsOf: (locale: Locale) => Words;
  /** Shows a chat the commands that are hers now. */
  registerCommands: (chatId: number) => Promise<void>;
  /** The menu of a chat as it is now. */
  menu: (ctx: AppContext) => Screen;
}

/** The desk of somebody who has opened a link and not yet said how women shall see her. */
export const JOINING = 'join';
const joining = z.object({ doing: z.literal(JOINING), hash: z.string() });

/**
 * Opening an invitation: `/start inv_…`, her language, her name, and she is staff. `before` must stand before the start page,
 * which would take the link for its own; `after` behind the language picker, for it goes on in the language that was chosen.
 */
export function joinHandlers(deps: JoinDeps): { before: Composer<AppContext>; after: Composer<AppContext> } {
  const composer = new Composer<AppContext>();
  const after = new Composer<AppContext>();
  const { api, desk, invitations, staff } = deps;

  /** The invitation she has open, while it can still be accepted. */
  function openInvitation(chatId: number): { hash: TokenHash; pending: PendingInvitation } | undefined {
    const state = joining.safeParse(desk.read(chatId));
    const hash = state.success ? parseTokenHash(state.data.hash) : undefined;
    const pending = hash && invitations.find(hash);
    return hash && pending ? { hash, pending } : undefined;
  }

  async function close(ctx: AppContext, chatId: number, why: Parameters<typeof closedLinkScreen>[1]) {
    desk.clear(chatId);
    await showHere(api, ctx, closedLinkScreen(ctx.words, why));
  }

  async function ask(ctx: AppContext, chatId: number, problem?: Parameters<typeof joinScreen>[3]) {
    const open = openInvitation(chatId);
    const member = staff.byChat(chatId);
    const opening = openingOf(member);
    if (!open) return close(ctx, chatId, 'dead');
    if (opening !== 'welcome') return close(ctx, chatId, opening);
    await showHere(api, ctx, joinScreen(ctx.words, open.pending, member, problem));
  }

  async function accept(ctx: AppContext, chatId: number, name: string): Promise<void> {
    const open = openInvitation(chatId);
    const member = open && deps.appointing.accept(chatId, open.hash, name, ctx.words.locale);
    if (!member) return ask(ctx, chatId);
    desk.clear(chatId);
    await deps.registerCommands(chatId);
    const welcome = ctx.words.html(`people-welcome-${member.role}`, { name: member.name });
    const menu = deps.menu(ctx);
    await showHere(api, ctx, { ...menu, html: `${welcome}\n\n${menu.html}` });
  }

  composer.command('start', async (ctx, next) => {
    // Also what was cut off on the way, down to the first letters: she came by a link, and is told about it.
    if (!ctx.match.startsWith(PAYLOAD_PREFIX.slice(0, 3))) return next();
    const token = parseInvitationToken(ctx.match.slice(PAYLOAD_PREFIX.length));
    if (!token) return close(ctx, ctx.chat.id, 'dead');
    desk.write(ctx.chat.id, { doing: JOINING, hash: tokenHashText(deps.room.hashToken(token)) });
    if (ctx.languageFrom === 'choice' || !openInvitation(ctx.chat.id)) return ask(ctx, ctx.chat.id);
    await showScreen(api, ctx.chat.id, undefined, languageScreen(deps.wordsOf, 'invitation'));
  });
  onTap(after, 'language', undefined, async (ctx, [, destination], next) => {
    if (destination !== 'invitation' || ctx.chatId === undefined) return next();
    await ask(ctx, ctx.chatId);
  });

  onTap(composer, 'join', undefined, async (ctx, [choice], next) => {
    const { chatId } = ctx;
    if (chatId === undefined || desk.read(chatId)?.doing !== JOINING) return next();
    const open = openInvitation(chatId);
    if (!open) return ask(ctx, chatId);
    if (choice === 'decline') {
      desk.clear(chatId);
      return showHere(api, ctx, deps.menu(ctx), ctx.words.plain('people-declined'));
    }
    const present = staff.byChat(chatId)?.name;
    if (choice === 'keep' && present !== undefined) return accept(ctx, chatId, present);
    if (choice === 'suggested') return accept(ctx, chatId, suggestedName(ctx.words, open.pending));
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  });

  composer.on('message', async (ctx, next) => {
    const text = typedName(ctx.msg);
    if (text === undefined || desk.read(ctx.chat.id)?.doing !== JOINING) return next();
    const typed = readName(text);
    if (!typed.ok) return ask(ctx, ctx.chat.id, typed.problem);
    await accept(ctx, ctx.chat.id, typed.name);
  });
  return { before: composer, after };
}
