import { Composer, type Api } from 'grammy';
import { removeMessages } from './screen.ts';
import type { AppContext } from './context.ts';

/**
 * In a group the bot only helps out of it: a `/concern` typed there is taken away where the bot may, and the private chat
 * offered, to the one who typed it alone where Telegram can do that. All else is met with silence.
 */
export function groupHandlers(api: Api): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.command('concern', async (ctx) => {
    const link = `https://t.me/${ctx.me.username}?start=concern`;
    const options = {
      reply_markup: { inline_keyboard: [[{ text: ctx.words.plain('telegram-group-open'), url: link }]] },
    };
    const text = ctx.words.plain('telegram-group-concern');
    // Anonymous admins and channels write without a person behind them who could be shown something alone.
    const alone = ctx.from && !ctx.from.is_bot && !ctx.senderChat;
    await Promise.all([
      // Where the bot has been muted nobody can be helped, and the command leaves all the same.
      api
        .sendMessage(ctx.chat.id, text, {
          ...options,
          ...(alone && ctx.from ? { ephemeral_message_parameters: { receiver_user_id: ctx.from.id } } : {}),
        })
        .catch(() => undefined),
      removeMessages(api, ctx.chat.id, [ctx.msg.message_id]),
    ]);
  });
  return composer;
}
