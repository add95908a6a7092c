import { describe, expect, it } from 'vitest';
import { staff } from '../../src/db/schema.ts';
import { drawReturnCode, formatReturnCode } from '../../src/privacy/return-code.ts';
import { recordIdToText } from '../../src/privacy/record-id.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { planDialogue, storedDialogues } from '../support/dialogues.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { deliverTo, putBehindWebhook, WEBHOOK_SECRET } from '../support/webhook.ts';

const crowd = (bot: TestBot, count: number): Promise<Visitor[]> =>
  Promise.all(Array.from({ length: count }, () => bot.newcomer('ru')));

const wrongCode = () => formatReturnCode(drawReturnCode());

describe('an attack from many accounts', () => {
  it('on return codes is stopped for everybody together, told once, and over after an hour', async () => {
    const bot = await startTestBot({ limits: { codesOverallPerHour: 60 } });
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman, { words: 'Нет воды, помогите' });
    const accounts = await crowd(bot, 40);
    for (let round = 0; round < 3; round++)
      for (const account of accounts) account.person.send(`/reply ${wrongCode()}`);
    // Sixty of them cost what a code costs.
    await bot.telegram.world.settled(60_000);
    const opened = accounts.flatMap((account) => account.texts()).filter((text) => text.includes('Нет воды'));
    expect(opened).toEqual([]);
    // Even the right one: whoever is let in while others are not would be told that hers is one.
    await openThread(woman, code);
    expect(woman.screen()).toBe(woman.words.plain('concerns-code-wait'));
    expect(bot.logs.filter(({ name }) => name === 'breaker_opened')).toEqual([
      { name: 'breaker_opened', facts: { breaker: 'codes' } },
    ]);
    await woman.send('/help_now');
    expect(woman.screen()).toContain('112');
    bot.clock.move(61 * 60_000);
    await openThread(woman, code);
    expect(woman.screen()).toContain('Нет воды');
  }, 90_000);

  it('on links finds no draft, makes nobody a leader, and is told of each guess the same', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await planDialogue(leader, { title: 'Тайный черновик' });
    const [draft] = storedDialogues(bot);
    const invitation = (await bot.app.adminLink()).split('start=')[1] ?? '';
    // Another letter in the middle, where each stands for six bits.
    const nearly = (text: string) =>
      text.slice(0, 12) + (text.charAt(12) === 'A' ? 'B' : 'A') + text.slice(13);
    const guesses = [
      `d_${draft?.id ?? ''}`,
      `d_${nearly(draft?.id ?? '')}`,
      `d_${recordIdToText(newRecordId())}`,
      nearly(invitation),
      invitation.toLowerCase(),
      `inv_${recordIdToText(newRecordId())}`,
    ];
    const before = bot.app.database.queries.select().from(staff).all().length;
    const answers = new Map<string, Set<string>>();
    for (const account of await crowd(bot, 12)) {
      for (const guess of guesses) {
        account.person.start(guess);
        await bot.telegram.world.settled();
        answers.set(guess, (answers.get(guess) ?? new Set()).add(account.screen()));
        expect(account.texts().join()).not.toContain('Тайный черновик');
        await account.send('Тут имя');
      }
    }
    for (const [guess, seen] of answers) expect(seen.size, guess).toBe(1);
    // A draft that is there looks like one that is not.
    expect(answers.get(guesses[0] ?? '')).toEqual(answers.get(guesses[2] ?? ''));
    expect(bot.app.database.queries.select().from(staff).all()).toHaveLength(before);
    // The link itself still opens.
    const guest = await bot.newcomer('ru');
    guest.person.start(invitation);
    await bot.telegram.world.settled();
    await guest.send('Совет женщин');
    expect(bot.app.database.queries.select().from(staff).all()).toHaveLength(before + 1);
  }, 60_000);

  it('on the webhook, by whoever found its address, keeps nothing from those who write', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    const { port } = await putBehindWebhook(bot);
    const forged = JSON.stringify({
      update_id: 99,
      message: { message_id: 1, date: 1, text: '/start', chat: { id: 5, type: 'private' }, from: { id: 5 } },
    });
    const large = Buffer.alloc(4 * 1024 * 1024, 'x');
    const attempts = Array.from({ length: 60 }, (_, index) => {
      const secret = index % 3 === 0 ? undefined : `${WEBHOOK_SECRET.slice(0, index % 19)}x`;
      const body = index % 5 === 0 ? large : forged;
      // The door may close before all of it is through.
      return deliverTo(port, { body, chunked: index % 2 === 0, secret }).catch(() => 404);
    });
    const code = await shareConcern(woman, { words: 'Нет воды, помогите' });
    for (const status of await Promise.all(attempts)) expect(status).toBe(404);
    await openThread(woman, code);
    expect(woman.screen()).toContain('Нет воды');
    expect(bot.telegram.world.calls.filter(({ payload }) => payload['chat_id'] === 5)).toEqual([]);
  });
});
