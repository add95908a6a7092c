import { describe, expect, it } from 'vitest';
import { startTestBot, visitorOf } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { freePort } from '../support/free-port.ts';
import { prepareMachine } from '../support/machine.ts';
import { putBehindWebhook, WEBHOOK_SECRET } from '../support/webhook.ts';

describe('a bot behind a webhook', () => {
  it('does all that it does when it asks by itself', async () => {
    const bot = await startTestBot();
    const webhook = await putBehindWebhook(bot);
    const set = bot.telegram.world.calls.find(({ method }) => method === 'setWebhook');
    expect(set?.payload).toMatchObject({ url: webhook.url, secret_token: WEBHOOK_SECRET });
    expect(bot.app.health()).toEqual({ database: true, telegram: true });
    const woman = await bot.newcomer('ky');
    expect(await shareConcern(woman)).toMatch(/^[\d ]{19}$/);
  });

  it('takes one by one what each of many writes at the same time, and nothing twice', async () => {
    const bot = await startTestBot();
    await putBehindWebhook(bot);
    const women = await Promise.all(Array.from({ length: 8 }, () => bot.newcomer('ru')));
    for (const { person } of women)
      for (const text of ['/privacy', '/notify', '/dialogues']) person.send(text);
    await bot.telegram.world.settled();
    for (const woman of women) {
      const heads = woman.texts().slice(-3);
      expect(heads[0]).toContain('Что остаётся в тайне');
      expect(heads[2]).toContain('встреч');
      expect(woman.texts().filter((text) => text === heads[2])).toHaveLength(1);
    }
  });

  it('leaves what comes while it is down to the next start, whichever way that takes it', async () => {
    const bot = await startTestBot();
    await putBehindWebhook(bot);
    const woman = await bot.newcomer('ru');
    await bot.app.stop();
    woman.person.send('/notify');
    await bot.restart();
    await bot.telegram.world.settled();
    expect(woman.screen()).toContain(woman.words.plain('invitations-notify-no-place'));
  });
});

describe('a process behind a webhook', () => {
  it('starts with the settings, loses nothing to kill -9, and ends at SIGTERM', async () => {
    const { telegram, start } = await prepareMachine();
    const port = await freePort();
    const settings = { WEBHOOK_URL: `http://127.0.0.1:${port}/t`, PORT: String(port) };
    const first = await start(settings);
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' });
    const woman = visitorOf(telegram, person, 'ru');
    await woman.send('/start');
    await first.kill();
    person.send('/help_now');
    const second = await start(settings);
    await telegram.world.settled();
    expect(woman.screen()).toMatch(/10[1-3]/);
    expect(await second.stop()).toBe(0);
  }, 60_000);
});
