import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { remedyForDatabase } from '../../src/db/trouble.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { backUp, environmentOf, RESTORE } from '../support/backups.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { damagePage, makeOthersReadAnew, pagesInUse, someOf } from '../support/damaged.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { runScript, startProcess } from '../support/process.ts';
import { makeLeader } from '../support/staff.ts';
import { addConcerns } from '../support/summaries.ts';

const WORDS = 'Айылда таза суу жок. ';
/** Longer than a page, as long texts are. */
const LONG = WORDS.repeat(180);

/** A bot with some thousand concerns, a leader, and three women who have their codes; and a copy of its file as it was stopped. */
async function populated() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const women = await Promise.all([bot.newcomer('ky'), bot.newcomer('ky'), bot.newcomer('ky')]);
  const codes: string[] = [];
  for (const woman of women) codes.push(await shareConcern(woman, { words: LONG }));
  addConcerns(bot, '2026-03-03', 3000);
  const { path: backup } = await backUp(bot, { clock: systemClock });
  await bot.app.stop();
  const path = bot.config.databasePath;
  const sound = `${bot.folder}/sound`;
  copyFileSync(path, sound);
  const putBack = () => {
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
    copyFileSync(sound, path);
  };
  return { bot, leader, women, codes, backup, path, putBack };
}

/** The start is refused, or not, without anything being written. */
function refusalOf(path: string): unknown {
  try {
    openDatabase(path).close();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a database of which one page is noise', () => {
  it('is refused at the start, whichever page it is, with the way back, and stays as it is', async () => {
    const { bot, path, putBack } = await populated();
    for (const page of someOf(pagesInUse(path), 24)) {
      putBack();
      damagePage(path, page);
      const before = readFileSync(path);
      const refusal = refusalOf(path);
      expect(remedyForDatabase(refusal), JSON.stringify(page)).toContain('npm run restore');
      expect(readFileSync(path).equals(before), JSON.stringify(page)).toBe(true);
    }
    putBack();
    expect(refusalOf(path)).toBeUndefined();
    await bot.restart();
  });

  it('lets no process work on it; what waits at Telegram waits on, until the backup is back', async () => {
    const { bot, women, codes, backup, path } = await populated();
    const woman = women[0];
    const [page] = someOf(
      pagesInUse(path).filter(({ belongsTo }) => belongsTo === 'concerns'),
      1,
    );
    if (page) damagePage(path, page);
    woman.person.send(`/reply ${codes[0] ?? ''}`);
    for (let start = 0; start < 2; start++) {
      const { code, output } = await runScript('src/main.ts', environmentOf(bot));
      expect([code, output]).toEqual([1, expect.stringContaining('npm run restore')]);
    }
    expect(bot.telegram.world.updates.size).toBe(1);
    const doctor = await runScript('src/operator/doctor-cli.ts', environmentOf(bot));
    expect([doctor.code, doctor.output]).toEqual([1, expect.stringContaining('damaged')]);
    const restored = await runScript(RESTORE, environmentOf(bot), { args: [backup, '--force'] });
    expect(restored.code, restored.output).toBe(0);
    const again = await startProcess({ ...environmentOf(bot) });
    await bot.telegram.world.settled();
    expect(woman.texts().join()).toContain(WORDS.trim());
    expect(await again.stop()).toBe(0);
    await bot.restart();
  }, 60_000);

  it('while the bot runs, spoils nothing but what stands there: everybody is answered, and no words are wrong', async () => {
    const { bot, leader, women, codes, path, putBack } = await populated();
    let met = 0;
    const pages = pagesInUse(path);
    const read = pages.filter(({ belongsTo }) => /^(thread_entries|recent_messages|staff)/.test(belongsTo));
    // The root of the table of words is met by everybody who opens a thread.
    const root = read.filter(({ belongsTo, isRoot }) => belongsTo === 'thread_entries' && isRoot);
    for (const page of [...root, ...someOf(read, 6), ...someOf(pages, 6)]) {
      putBack();
      await bot.restart();
      bot.logs.splice(0);
      damagePage(path, page);
      makeOthersReadAnew(path);
      bot.clock.move(60_000);
      await act(bot, women, codes, leader);
      const spoilt = bot.logs.filter(({ facts }) => /SQLITE_CORRUPT/.test(JSON.stringify(facts)));
      expect(bot.app.health().database, JSON.stringify(page)).toBe(spoilt.length === 0);
      if (spoilt.length > 0) met++;
      await bot.app.stop();
    }
    expect(met).toBeGreaterThan(0);
    putBack();
    await bot.restart();
    expect(bot.app.health().database).toBe(true);
    await openThread(women[0], codes[0] ?? '');
    expect(women[0]?.screen()).toContain(WORDS.trim());
  }, 120_000);
});

/** Everybody does something. Each of them hears something, and whoever sees words sees the right ones. */
async function act(
  bot: TestBot,
  women: readonly Visitor[],
  codes: readonly string[],
  leader: Visitor,
): Promise<void> {
  const heard = async (visitor: Visitor, text: string) => {
    const before = visitor.person.visible().at(-1)?.id ?? 0;
    await visitor.send(text);
    const answers = visitor.person.visible().filter(({ id, side }) => side === 'theirs' && id > before);
    expect(answers.length, `${text}: ${visitor.texts().slice(-2).join(' | ')}`).toBeGreaterThan(0);
    return answers.map((message) => message.text).join('\n');
  };
  for (const [index, woman] of women.entries()) {
    expect(await heard(woman, '/help_now')).toContain('112');
    expectNothingWrong(woman, await heard(woman, `/reply ${codes[index] ?? ''}`));
  }
  await heard(leader, '/queue');
  await heard(leader, '/mydialogues');
  const newcomer = await bot.newcomer('ky').catch(() => undefined);
  if (newcomer) await file(newcomer, heard);
  await bot.app.keepHouse();
}

/** Either her thread to the letter, or that there is trouble. */
function expectNothingWrong({ words }: Visitor, page: string): void {
  const trouble = textOf(words.html('telegram-trouble'));
  if (!page.includes(trouble)) expect(page.replaceAll(/\s+/g, ' ')).toContain(WORDS.repeat(20).trim());
}

/** She files a concern as far as the form comes. A code that she is shown is one that opens what she wrote. */
async function file(
  woman: Visitor,
  heard: (visitor: Visitor, text: string) => Promise<string>,
): Promise<void> {
  // A form that broke off has no such button: she is told so, and nothing more is asked of it.
  const code = await shareConcern(woman, { words: LONG }).catch(() => undefined);
  expect(woman.texts().length).toBeGreaterThan(0);
  if (code !== undefined) expectNothingWrong(woman, await heard(woman, `/reply ${code}`));
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').trim();
