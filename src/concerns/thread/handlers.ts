import { Composer, type Api } from 'grammy';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { parseReturnCode, type ReturnCode } from '../../privacy/return-code.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { onTap } from '../../telegram/taps.ts';
import { answerTap, removeMessages, showScreen, type Screen } from '../../telegram/screen.ts';
import { countryOf } from '../catalogue.ts';
import { INTAKE } from '../intake/conversation.ts';
import type { Quota } from '../../telegram/quota.ts';
import type { Thread } from '../concern.ts';
import type { ConcernStore } from '../store.ts';
import { characterCount, cleanText, hasWords } from '../text.ts';
import { maskedReply } from './rules.ts';
import {
  askReplyScreen,
  askWithdrawScreen,
  checkReplyScreen,
  closingScreen,
  codeScreen,
  threadScreen,
} from './screens.ts';
import type { Visit, Visits } from './visits.ts';

/** A reply must fit the preview beside its buttons. */
const MAX_REPLY = 3000;

export interface ThreadDeps {
  api: Api;
  concerns: ConcernStore;
  room: StrongRoom;
  visits: Visits;
  /** Wrong codes, per person and overall. */
  tries: Quota;
  /** Replies, per person and overall. */
  replies: Quota;
  ephemeralName: (chatId: number) => string;
  clock: Clock;
  timeZone: string;
}

const NO_VISIT: Visit = {
  messageId: undefined,
  concernId: undefined,
  page: undefined,
  expects: 'nothing',
  reply: undefined,
};

/** Reading the answer by the return code, and what she may do there. */
export function threadHandlers(deps: ThreadDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { concerns, visits } = deps;

  async function show(ctx: AppContext, chatId: number, visit: Visit, screen: Screen): Promise<void> {
    const shown = await showScreen(deps.api, chatId, visit.messageId, screen);
    visits.set(chatId, { ...visit, messageId: shown.ok ? shown.messageId : visit.messageId });
    if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id);
  }

  async function askCode(ctx: AppContext): Promise<void> {
    if (ctx.chatId === undefined) return;
    const messageId = ctx.callbackQuery?.message?.message_id;
    await show(ctx, ctx.chatId, { ...NO_VISIT, messageId, expects: 'code' }, codeScreen(ctx.words));
  }

  async function tryCode(ctx: AppContext, chatId: number, code: ReturnCode): Promise<void> {
    const person = deps.ephemeralName(chatId);
    const visit = visits.get(chatId) ?? NO_VISIT;
    const ask = { ...NO_VISIT, messageId: visit.messageId, expects: 'code' as const };
    if (!deps.tries.open(person)) return show(ctx, chatId, ask, codeScreen(ctx.words, 'wait'));
    const found = concerns.findByCode(await deps.room.hashCode(code));
    const thread = found && concerns.readThread(found);
    if (!thread) {
      deps.tries.take(person);
      return show(ctx, chatId, ask, codeScreen(ctx.words, 'unknown'));
    }
    await show(
      ctx,
      chatId,
      { ...ask, concernId: found, expects: 'nothing' },
      threadScreen(thread, undefined, ctx.words),
    );
  }

  composer.command('reply', async (ctx, next) => {
    if (ctx.chat.type !== 'private') return next();
    const parsed = parseReturnCode(ctx.match);
    if (parsed.kind === 'none') return askCode(ctx);
    await removeMessages(deps.api, ctx.chat.id, [ctx.msg.message_id]);
    if (parsed.kind === 'code') return tryCode(ctx, ctx.chat.id, parsed.code);
    await show(ctx, ctx.chat.id, { ...NO_VISIT, expects: 'code' }, codeScreen(ctx.words, 'typo'));
  });
  onTap(composer, 'menu', 'reply', askCode);

  composer.on('message:text', async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    if (ctx.msg.text.startsWith('/')) return next();
    if (visit?.expects === 'reply')
      return takeReply(ctx, ctx.chat.id, ctx.msg.message_id, visit, ctx.msg.text);
    const parsed = parseReturnCode(ctx.msg.text);
    const expected = visit?.expects === 'code';
    // Without a page that asks for it, a bare code is still understood, unless a form is open: there it is her words.
    if (!expected && (parsed.kind === 'none' || ctx.conversation.active(INTAKE) > 0)) return next();
    await removeMessages(deps.api, ctx.chat.id, [ctx.msg.message_id]);
    if (parsed.kind === 'code') return tryCode(ctx, ctx.chat.id, parsed.code);
    await show(ctx, ctx.chat.id, { ...(visit ?? NO_VISIT), expects: 'code' }, codeScreen(ctx.words, 'typo'));
  });

  async function takeReply(
    ctx: AppContext,
    chatId: number,
    messageId: number,
    visit: Visit,
    raw: string,
  ): Promise<void> {
    const text = cleanText(raw);
    const thread = visit.concernId && concerns.readThread(visit.concernId);
    if (!thread) return show(ctx, chatId, NO_VISIT, closingScreen(ctx.words, 'concerns-thread-closed'));
    const count = characterCount(text);
    if (count > MAX_REPLY) {
      const html = ctx.words.html('concerns-thread-too-long', { count, limit: MAX_REPLY });
      return show(ctx, chatId, visit, { ...askReplyScreen(ctx.words), html });
    }
    await removeMessages(deps.api, chatId, [messageId]);
    if (!hasWords(text)) return show(ctx, chatId, visit, askReplyScreen(ctx.words));
    const { words, changed } = masked(ctx, thread, text);
    await show(ctx, chatId, { ...visit, reply: text }, checkReplyScreen(ctx.words, words, changed));
  }

  /** Runs `act` on the thread that this very message shows; a stale or forged button only closes the page. */
  function onThreadTap(
    action: string,
    act: (
      ctx: AppContext,
      chatId: number,
      visit: Visit,
      thread: Thread,
      value: string | undefined,
    ) => Promise<void>,
  ): void {
    onTap(composer, 'thread', action, async (ctx, [value]) => {
      if (ctx.chatId === undefined) return;
      const messageId = ctx.callbackQuery?.message?.message_id;
      const visit = visits.get(ctx.chatId);
      const thread =
        visit?.concernId && visit.messageId === messageId ? concerns.readThread(visit.concernId) : undefined;
      if (visit && thread) return act(ctx, ctx.chatId, visit, thread, value);
      await showScreen(deps.api, ctx.chatId, messageId, closingScreen(ctx.words, 'concerns-thread-closed'));
      if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id);
    });
  }

  const today = () => localDay(deps.clock(), deps.timeZone);
  const reread = (id: RecordId, before: Thread): Thread => concerns.readThread(id) ?? before;

  onThreadTap('page', (ctx, chatId, visit, thread, value) => {
    const page = value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
    const reading: Visit = { ...visit, page, expects: 'nothing', reply: undefined };
    return show(ctx, chatId, reading, threadScreen(thread, page, ctx.words));
  });
  onThreadTap('helped', async (ctx, chatId, visit, thread, value) => {
    if (value === 'yes' || value === 'no') concerns.setHelped(thread.id, value === 'yes');
    const notice = ctx.words.html('concerns-thread-helped-thanks');
    await show(ctx, chatId, visit, threadScreen(reread(thread.id, thread), visit.page, ctx.words, notice));
  });
  onThreadTap('write', (ctx, chatId, visit) =>
    show(ctx, chatId, { ...visit, expects: 'reply', reply: undefined }, askReplyScreen(ctx.words)),
  );
  onThreadTap('send', async (ctx, chatId, visit, thread, value) => {
    const reading: Visit = { ...visit, page: undefined, expects: 'nothing', reply: undefined };
    if (visit.reply === undefined)
      return show(ctx, chatId, reading, threadScreen(thread, undefined, ctx.words));
    if (!deps.replies.take(deps.ephemeralName(chatId))) {
      const notice = ctx.words.html('concerns-thread-busy');
      return show(ctx, chatId, visit, threadScreen(thread, undefined, ctx.words, notice));
    }
    const words = value === 'plain' ? visit.reply : masked(ctx, thread, visit.reply).words;
    // The reply leaves the visit before it is stored, so that a second tap finds nothing to send again.
    visits.set(chatId, reading);
    concerns.addEntry(thread.id, 'woman', words, today());
    const notice = ctx.words.html('concerns-thread-sent');
    await show(ctx, chatId, reading, threadScreen(reread(thread.id, thread), undefined, ctx.words, notice));
  });
  onThreadTap('withdraw', async (ctx, chatId, visit, thread, value) => {
    if (value !== 'yes') return show(ctx, chatId, visit, askWithdrawScreen(ctx.words));
    concerns.withdraw(thread.id);
    await show(ctx, chatId, visit, closingScreen(ctx.words, 'concerns-thread-withdrawn'));
    visits.end(chatId);
  });
  onThreadTap('close', async (ctx, chatId, visit) => {
    visits.end(chatId);
    if (visit.messageId !== undefined) await removeMessages(deps.api, chatId, [visit.messageId]);
    if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id);
  });
  return composer;
}

function masked(ctx: AppContext, thread: Thread, text: string): { words: string; changed: boolean } {
  return maskedReply(
    text,
    countryOf(thread.place),
    (kind) => `[${ctx.words.plain(`concerns-kind-${kind}`)}]`,
  );
}
