import { Bot } from 'grammy';

/** The yardstick: the smallest grammY bot there is, with grammY's own polling. */
const bot = new Bot(process.env['BOT_TOKEN'] ?? '', {
  client: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
});
bot.on('message', (ctx) => ctx.reply('ok'));
await bot.start({ onStart: () => void process.stdout.write('"event":"started"\n') });
