import { Composer } from 'grammy';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Quota } from '../../telegram/quota.ts';
import type { Screen } from '../../telegram/screen.ts';
import { countryOf } from '../catalogue.ts';
import type { OnWaiting, Thread } from '../concern.ts';
import { isService } from '../../telegram/service-message.ts';
import { characterCount, cleanText, hasWords } from '../text.ts';
import type { PageDeps, ThreadPages } from './page.ts';
import { maskedReply } from './rules.ts';
import { askReplyScreen, checkReplyScreen, closingScreen } from './screens.ts';
import { NO_VISIT, type Visit } from './visits.ts';

/** A reply must fit the preview beside its buttons. */
const MAX_REPLY = 3000;

export interface WritingBackDeps extends PageDeps {
  /** Replies, per person and overall. */
  replies: Quota;
  onWaiting: OnWaiting;
  ephemeralName: (chatId: number) => string;
  clock: Clock;
  timeZone: string;
}

/** Her reply: asked for, shown to her as it would go, sent once. */
export function writingBackHandlers(deps: WritingBackDeps, pages: ThreadPages): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { concerns, visits } = deps;

  composer.on(['message:text', 'edited_message:text'], async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    if (ctx.msg.text.startsWith('/') || visit?.expects !== 'reply') return next();
    if (ctx.editedMessage && visit.tooLong !== ctx.msg.message_id) return next();
    return takeReply(ctx, ctx.chat.id, ctx.msg.message_id, visit, ctx.msg.text);
  });

  composer.on('message', async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    if (ctx.msg.text !== undefined || isService(ctx.msg) || visit?.expects !== 'reply') return next();
    const thread = visit.concernId && concerns.readThread(visit.concernId);
    const screen =
      thread && visit.reply !== undefined ? checkScreen(ctx, thread, visit.reply) : askReplyScreen(ctx.words);
    // Her voice or picture stays in the chat: the page has to follow.
    await pages.show(ctx, ctx.chat.id, { ...visit, messageId: undefined }, under(ctx, 'text_only', screen));
  });
  composer.command('cancel', async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    const thread = visit?.concernId && concerns.readThread(visit.concernId);
    if (!thread || visit.expects !== 'reply') return next();
    ctx.leaving.push(ctx.msg.message_id);
    await pages.showThread(ctx, ctx.chat.id, { ...visit, expects: 'nothing', reply: undefined }, thread);
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
    if (!thread) {
      await pages.show(ctx, chatId, NO_VISIT, closingScreen(ctx.words, 'concerns-thread-closed'));
      return;
    }
    const count = characterCount(text);
    if (count > MAX_REPLY) {
      const html = ctx.words.html('concerns-thread-too-long', { count, limit: MAX_REPLY });
      // It stays in the chat, and is long: above it nobody would look.
      await pages.show(
        ctx,
        chatId,
        { ...visit, messageId: undefined, reply: undefined, tooLong: messageId },
        { ...askReplyScreen(ctx.words), html },
      );
      return;
    }
    if (!hasWords(text)) {
      ctx.leaving.push(messageId);
      await pages.show(ctx, chatId, visit, under(ctx, 'no_words', askReplyScreen(ctx.words)));
      return;
    }
    const shown = await pages.show(ctx, chatId, { ...visit, reply: text }, checkScreen(ctx, thread, text));
    // Until she has it on the page, her message is all that she can see of what she wrote.
    if (shown) ctx.leaving.push(messageId);
  }

  pages.onThreadTap(composer, 'write', async (ctx, chatId, visit) => {
    await pages.show(
      ctx,
      chatId,
      { ...visit, expects: 'reply', reply: undefined },
      askReplyScreen(ctx.words),
    );
  });
  pages.onThreadTap(composer, 'send', async (ctx, chatId, visit, thread, value) => {
    const reading: Visit = { ...visit, page: undefined, expects: 'nothing', reply: undefined };
    if (visit.reply === undefined) return pages.showThread(ctx, chatId, reading, thread);
    if (!deps.replies.take(deps.ephemeralName(chatId))) {
      return pages.showThread(ctx, chatId, visit, thread, ctx.words.html('concerns-thread-busy'));
    }
    const words = value === 'plain' ? visit.reply : masked(ctx, thread, visit.reply).words;
    const written = concerns.writeBack(thread.id, words, localDay(deps.clock(), deps.timeZone));
    // Only now: had writing failed, her reply would still be there to be sent. A second tap can't come in between, for nothing
    // is awaited, and taps of one chat are handled in order.
    visits.set(chatId, reading);
    if (written && written.waiting) deps.onWaiting(written.waiting);
    const notice = ctx.words.html('concerns-thread-sent');
    await pages.showThread(ctx, chatId, reading, concerns.readThread(thread.id) ?? thread, notice);
  });
  return composer;
}

/** Her reply as it would go. */
function checkScreen(ctx: AppContext, thread: Thread, text: string): Screen {
  const { words, changed } = masked(ctx, thread, text);
  return checkReplyScreen(ctx.words, words, changed);
}

/** A screen under something worth telling her once. */
function under({ words }: AppContext, notice: 'text_only' | 'no_words', screen: Screen): Screen {
  return { ...screen, html: `${words.html(`concerns-notice-${notice}`)}\n\n${screen.html}` };
}

function masked(ctx: AppContext, thread: Thread, text: string): { words: string; changed: boolean } {
  return maskedReply(
    text,
    countryOf(thread.place),
    (kind) => `[${ctx.words.plain(`concerns-kind-${kind}`)}]`,
  );
}
