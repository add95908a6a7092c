import { describe, expect, it } from 'vitest';
import { openThread, shareConcern } from './support/flows.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { runScript } from './support/process.ts';
import { staffOf } from './support/staff.ts';

const ANSWER = 'src/operator/answer-cli.ts';
const ADMIN_LINK = 'src/operator/admin-link-cli.ts';

/** The settings with which a process works on a running bot's files. */
const settingsOf = ({ config, secrets }: TestBot) => ({
  BOT_TOKEN: secrets.botToken,
  TELEGRAM_API_ROOT: config.telegramApiRoot,
  DATABASE_PATH: config.databasePath,
  SECRET_KEY_FILE: config.secretKeyFile,
});

describe('in a terminal', () => {
  it('an answer is typed, code first, and she reads it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const input = `${code}\nДүйшөмбүдө келиңиз.\nКүтөбүз.\n`;
    expect(await runScript(ANSWER, settingsOf(bot), { input })).toEqual({
      code: 0,
      output: 'The answer is written.\n',
    });
    await openThread(woman, code);
    expect(woman.screen()).toContain('Дүйшөмбүдө келиңиз.\nКүтөбүз.');
  }, 20_000);

  it('an answer is not taken from arguments, which stay in histories and logs', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const args = [code, 'Дүйшөмбүдө келиңиз.'];
    const { code: exit, output } = await runScript(ANSWER, settingsOf(bot), { args });
    expect(exit).toBe(2);
    expect(output).not.toContain(code);
    await openThread(woman, code);
    expect(woman.screen()).not.toContain('Дүйшөмбүдө келиңиз.');
  }, 20_000);

  it('a link is made that lets its first visitor in as an admin, once', async () => {
    const bot = await startTestBot();
    const { code, output } = await runScript(ADMIN_LINK, settingsOf(bot));
    expect(code).toBe(0);
    const payload = /start=(inv_[\w-]{22})\n/.exec(output)?.[1] ?? '';
    const [first, second] = [await bot.newcomer('ru'), await bot.newcomer('ky')];
    for (const visitor of [first, second]) {
      visitor.person.start(payload);
      await bot.telegram.world.settled();
      if (visitor === first) await visitor.tapKey('people-suggested-admin');
    }
    expect(first.buttons()).toContain(first.words.plain('people-menu-invite'));
    expect(second.buttons()).not.toContain(second.words.plain('people-suggested-admin'));
    expect(staffOf(bot).list('admin')).toHaveLength(1);
  }, 20_000);

  it('what goes wrong is said in one line, with what to do and no trace', async () => {
    const bot = await startTestBot();
    const BOT_TOKEN = '1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const { code, output } = await runScript(ADMIN_LINK, { ...settingsOf(bot), BOT_TOKEN });
    expect([code, output]).toEqual([1, expect.stringMatching(/^Telegram does not know this token\. .+\n$/)]);
    const unknown = await runScript(ANSWER, settingsOf(bot), { input: '1234\nЖооп\n' });
    expect([unknown.code, unknown.output]).toEqual([
      1,
      expect.stringMatching(/^This is no return code.+\n$/),
    ]);
  }, 20_000);
});
