import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../src/db/backup/folder.ts';
import { outbox } from '../../src/db/schema.ts';
import { createLog } from '../../src/events.ts';
import { appointLeader, close, concernOf, leaderWrites } from '../support/answers.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';
import { listen, nudgesOf, pass } from '../support/nudges.ts';
import { encodingsOf, filesBelow, tracesIn } from '../support/traces.ts';

const ID = 7_123_456_789;
const FIRST_NAME = 'Айгүлмаркер';
const USERNAME = 'aigul_marker_77';
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';
const REPLY = 'Кошумча маркержооп айтайын дедим эле';
const ANSWER = 'Ответ с маркеромответа для вас';

const STAFF_NAME = 'Оштогу маркерлидер';

type Flow = (woman: Visitor, bot: TestBot) => Promise<string[]>;

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
  'a form that outlived a restart, closed on her screen': async (woman, bot) => {
    await fillForm(woman, { words: WORDS });
    await bot.restart();
    bot.clock.move(2 * 3_600_000);
    await bot.app.keepHouse();
    return [];
  },
  'a concern closed and forgotten': async (woman, bot) => {
    const code = await shareConcern(woman, { words: WORDS });
    const id = await concernOf(bot, code);
    leaderWrites(bot, id, ANSWER, { by: appointLeader(bot) });
    close(bot, id, '2026-03-04');
    bot.clock.move(91 * 24 * 3_600_000);
    await bot.app.keepHouse();
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
  'a leader who reads, answers, notes and leaves an answer half-written': async (woman, bot) => {
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: STAFF_NAME });
    const code = await shareConcern(woman, { words: WORDS });
    await openFromQueue(leader);
    await answerOpen(leader, ANSWER);
    await leader.tapKey('triage-notes', { count: 0 });
    await leader.tapKey('triage-note-add');
    await leader.send(ANSWER);
    await leader.tapKey('triage-send-note');
    await leader.tapKey('triage-ask');
    await leader.send(ANSWER);
    return [code, String(leader.person.id), STAFF_NAME];
  },
  'an invitation made, and one accepted': async (woman, bot) => {
    const [unused, used] = [await bot.app.adminLink(), await bot.app.adminLink()];
    woman.person.start(used.split('start=')[1] ?? '');
    await bot.telegram.world.settled();
    await woman.send(STAFF_NAME);
    return [STAFF_NAME, ...[unused, used].map((link) => link.split('inv_')[1] ?? '')];
  },
  'letters that wait, and letters that were sent': async (woman, bot) => {
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('invitations-off-nudges');
    await woman.send('/start');
    const code = await shareConcern(woman, { words: WORDS });
    await openFromQueue(leader);
    await answerOpen(leader, ANSWER);
    // Late in the evening: the nudge is planned for the morning, and waits in the outbox.
    bot.clock.move(11 * 3_600_000);
    await bot.app.keepHouse();
    expect(bot.app.database.queries.select().from(outbox).all()).not.toEqual([]);
    return [code, String(leader.person.id)];
  },
  'a nudge that waits for the morning': async (woman, bot) => {
    await listen(woman, 'KG-O');
    const code = await shareConcern(woman, { words: WORDS });
    await bot.app.answer(code, ANSWER);
    await pass(bot, 10);
    expect(bot.app.database.queries.select().from(outbox).all()).toHaveLength(1);
    return [code];
  },
  'a nudge that was sent': async (woman, bot) => {
    await listen(woman, 'KG-O');
    const code = await shareConcern(woman, { words: WORDS });
    await bot.app.answer(code, ANSWER);
    await pass(bot, 6);
    expect(nudgesOf(woman)).toBe(1);
    return [code];
  },
  'a night with its backup': async (woman, bot) => {
    await listen(woman, 'KG-O');
    const code = await shareConcern(woman, { words: WORDS });
    await bot.app.answer(code, ANSWER);
    await woman.send('/start');
    await fillForm(woman, { words: WORDS });
    await pass(bot, 16);
    expect(listBackups(bot.config.backupFolder)).toHaveLength(1);
    return [code];
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
};

describe('no trace (P1)', () => {
  it.each(Object.keys(flows))(
    'after %s no file holds her id, her name, her words or her code',
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
      const codes = more
        .flatMap((code) => [code, code.replaceAll(' ', '')])
        .map((text) => (/^\d{10}$/.test(text) ? Number(text) : text));
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
