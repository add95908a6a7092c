import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/events.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';
import { inviteLeader, makeAdmin, makeLeader, openLink } from '../support/staff.ts';
import { encodingsOf, filesBelow, tracesIn } from '../support/traces.ts';

const ID = 7_123_456_789;
const FIRST_NAME = 'Айгүлмаркер';
const USERNAME = 'aigul_marker_77';
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';
const REPLY = 'Кошумча маркержооп айтайын дедим эле';
const ANSWER = 'Ответ с маркеромответа для вас';

type Flow = (woman: Visitor, bot: TestBot) => Promise<(string | number)[]>;

const LEADER = {
  id: 7_987_654_321,
  firstName: 'Лидермаркер',
  username: 'leader_marker_55',
  name: 'Айша маркератэже',
};
const HERS = [LEADER.id, LEADER.firstName, LEADER.username, LEADER.name];

/** What each flow leaves behind; each returns further markers that must not be found, such as the code. */
const flows: Record<string, Flow> = {
  'a concern sent': async (woman) => [await shareConcern(woman, { words: WORDS })],
  'a concern sent and erased from the chat': async (woman) => {
    const code = await shareConcern(woman, { words: WORDS });
    await woman.tapKey('concerns-saved-erase');
    return [code];
  },
  'a form abandoned': async (woman) => {
    await fillForm(woman, { words: WORDS });
    return [];
  },
  'a form abandoned and purged': async (woman, bot) => {
    await fillForm(woman, { words: WORDS });
    bot.clock.move(2 * 3_600_000);
    await bot.app.keepHouse();
    return [];
  },
  'a form cancelled': async (woman) => {
    await fillForm(woman, { words: WORDS });
    await woman.tapKey('concerns-cancel');
    return [];
  },
  'a thread read, answered and withdrawn': async (woman, bot) => {
    const code = await shareConcern(woman, { words: WORDS });
    await bot.app.answer(code, ANSWER);
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send(REPLY);
    await woman.tapKey('concerns-thread-send');
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    return [code];
  },
  'a thread left open': async (woman, bot) => {
    const code = await shareConcern(woman, { words: WORDS });
    await bot.app.answer(code, ANSWER);
    await openThread(woman, code);
    return [code];
  },
  'notifications switched on': async (woman) => {
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('invitations-off-nudges');
    return [];
  },
  'wrong codes, help, privacy, media and unknown commands': async (woman, bot) => {
    await openThread(woman, '0000 0000 0000 0000');
    for (const command of ['/help_now', '/privacy', '/nothing', '/erase']) await woman.send(command);
    woman.person.media('photo');
    woman.person.media('contact');
    woman.person.forward(WORDS);
    await bot.telegram.world.settled();
    return [];
  },
  'a leader invited, and gone no further': async (_woman, bot) => {
    const token = await inviteLeader(await makeAdmin(bot));
    await openLink(bot, token, LEADER);
    return [...HERS, token.slice('inv_'.length)];
  },
  'a leader let in, paused, renamed and at work': async (_woman, bot) => {
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, LEADER);
    await admin.send('/leaders');
    await admin.tap(LEADER.name);
    await admin.tapKey('people-do-suspend');
    await admin.tapKey('people-do-restore');
    await admin.tapKey('people-do-rename');
    await admin.send('Жаңы маркеры');
    await leader.send('/start');
    return [...HERS, 'Жаңы маркеры', ...tokensOf(bot)];
  },
  'a leader removed': async (_woman, bot) => {
    const admin = await makeAdmin(bot, 'en');
    await makeLeader(bot, admin, LEADER);
    await admin.send('/leaders');
    await admin.tap(LEADER.name);
    await admin.tapKey('people-do-remove');
    await admin.tapKey('people-remove-yes');
    return [...HERS, ...tokensOf(bot)];
  },
};

/** Every invitation's secret that the bot has ever shown. */
function tokensOf({ telegram }: TestBot): string[] {
  const shown = JSON.stringify(telegram.world.calls.map(({ payload }) => payload));
  return [...new Set([...shown.matchAll(/inv_([A-Za-z0-9_-]{22})/g)].map(([, token = '']) => token))];
}

describe('no trace (P1)', () => {
  it.each(Object.keys(flows))(
    'after %s no file holds her id, her name, her words, her code or her link',
    async (name) => {
      const lines: string[] = [];
      const bot = await startTestBot({
        log: createLog(
          'debug',
          () => 0,
          (line) => void lines.push(line),
        ),
      });
      const woman = await bot.newcomer('ky', { id: ID, firstName: FIRST_NAME, username: USERNAME });
      const more = (await flows[name]?.(woman, bot)) ?? [];
      writeFileSync(join(bot.folder, 'the.log'), lines.join(''));
      const markers = [ID, FIRST_NAME, USERNAME, 'маркерсөз', 'маркержооп', 'маркеромответа'];
      const codes = [...more, ...more.map((code) => String(code).replaceAll(' ', ''))];
      expect(tracesIn(bot.folder, [...markers, ...codes])).toEqual([]);
      // And once more as the files lie after a restart, which checkpoints and reopens everything.
      await bot.restart();
      expect(tracesIn(bot.folder, [...markers, ...codes])).toEqual([]);
      expect(filesBelow(bot.folder).map((path) => path.replace(bot.folder, ''))).toEqual(
        expect.arrayContaining(['/kurak.sqlite', '/secret.key']),
      );
    },
  );

  it('the search itself finds what is there, in each encoding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurak-planted-'));
    for (const marker of [ID, WORDS]) {
      for (const { name, bytes } of encodingsOf(marker)) {
        writeFileSync(join(folder, 'planted'), Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')]));
        expect(tracesIn(folder, [marker]).join(), name).toContain(name);
      }
    }
  });
});
