import { conversations } from '@grammyjs/conversations';
import { sequentialize } from '@grammyjs/runner';
import { Api, Bot, BotError, type Composer } from 'grammy';
import type { Update } from 'grammy/types';
import { errorKind, type Log } from '../events.ts';
import type { AppContext } from './context.ts';
import type { DraftStore } from './drafts.ts';
import { stripNames } from './door.ts';
import type { EraseLedger } from './erasure/store.ts';
import type { ApiFetch } from './fetch.ts';
import { leavingMessages } from './leaving.ts';
import { answerTap, showScreen } from './screen.ts';
import { isWhole } from './whole.ts';

/** Bumped when the form's sequence of waits and calls changes: drafts of another version are passed over. */
const FORM_VERSION = 3;

/** Everything that is plugged into the wiring, in the order an update meets it. */
export interface BotParts {
  language: Parameters<Composer<AppContext>['use']>[0];
  floodGate: Parameters<Composer<AppContext>['use']>[0];
  groups: Composer<AppContext>;
  /** Works without the database and beside any form. */
  help: Composer<AppContext>;
  /** The doors that work beside an open form, in order. */
  besideForms: readonly Composer<AppContext>[];
  /** Conversations and what opens them. */
  forms: Composer<AppContext>;
  /** What is left: unknown commands, old buttons, idle words. */
  rest: Composer<AppContext>;
  drafts: DraftStore<never, unknown>;
  ledger: EraseLedger;
  log: Log;
}

export function createBot(token: string, apiRoot: string, fetch: ApiFetch): Bot<AppContext> {
  return new Bot<AppContext>(token, {
    client: {
      apiRoot,
      // grammY types this option as node-fetch's function, of which it uses exactly what ApiFetch offers.
      fetch: fetch as never,
    },
  });
}

const QUICK_SECONDS = 5;

/**
 * Calls for which something waits that can't wait long.
 * @param fetch should make one attempt only
 */
export function createQuickApi(token: string, apiRoot: string, fetch: ApiFetch): Api {
  // As above.
  return new Api(token, { apiRoot, fetch: fetch as never, timeoutSeconds: QUICK_SECONDS });
}

/** Lays the middleware in its order. Nothing here decides anything: the slices do. */
export function wire(bot: Bot<AppContext>, parts: BotParts): void {
  const { log } = parts;
  bot.use(sequentialize((ctx) => ctx.chatId?.toString()));
  bot.use(parts.language);
  // Before the gate: what it passes over stands on her screen as well, and must be erasable.
  bot.chatType('private').on('message', async (ctx, next) => {
    noteQuietly(parts, ctx.chat.id, ctx.msgId);
    await next();
  });
  bot.use(parts.floodGate);
  bot.chatType(['group', 'supergroup']).use(parts.groups);

  const privately = bot.chatType('private');
  privately.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      // Said to her here, since nothing else will; the error itself goes to the log below.
      await apologise(bot.api, ctx);
      throw error;
    }
  });
  privately.use(parts.help);
  privately.use(leavingMessages(bot.api));
  privately.use(
    conversations<AppContext, AppContext>({
      storage: { type: 'key', version: FORM_VERSION, adapter: parts.drafts },
    }),
  );
  for (const composer of parts.besideForms) privately.use(composer);
  privately.use(parts.forms);
  privately.use(parts.rest);
  bot.catch((error) =>
    log('update_failed', { kind: kindOf(error.ctx.update), error: errorKind(error.error) }),
  );
}

/**
 * Handles one update from whatever brought it. Never rejects: what goes wrong is logged by kind alone.
 * @param asksForPlace whether a place on the map was asked for in a chat
 */
export function updateHandler(
  bot: Bot<AppContext>,
  log: Log,
  asksForPlace: (chatId: number) => boolean,
): (update: Update) => Promise<void> {
  return async (update) => {
    // To reject, or to answer anything but that it is done, would only bring it again, and before all that comes after it.
    if (!isWhole(update)) return log('update_failed', { kind: 'unknown', error: 'shape' });
    try {
      await bot.handleUpdate(stripNames(update, asksForPlace));
    } catch (error) {
      if (error instanceof BotError) await bot.errorHandler(error);
      else log('update_failed', { kind: 'unknown', error: errorKind(error) });
    }
  };
}

/** Notes a message for `/erase`. A ledger that can't be written must not keep anything else from working. */
export function noteQuietly(
  parts: Pick<BotParts, 'ledger' | 'log'>,
  chatId: number,
  messageId: number,
): void {
  try {
    parts.ledger.note(chatId, messageId);
  } catch (error) {
    parts.log('database_failed', { error: errorKind(error) });
  }
}

async function apologise(api: Api, ctx: AppContext): Promise<void> {
  if (ctx.chatId === undefined) return;
  if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  await showScreen(api, ctx.chatId, undefined, { html: ctx.words.html('telegram-trouble') });
}

function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'empty';
}
