import ICAL from 'ical.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openDialogue, storedDialogues } from '../support/dialogues.ts';
import { codeOnScreen, openThread } from '../support/flows.ts';
import { linkedGroup } from '../support/groups.ts';
import { HOSTILE_TEXTS, onOneLine } from '../support/hostile-texts.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { addConcerns, newestFile } from '../support/summaries.ts';
import { openFromQueue } from '../support/triage.ts';
import { expectInert, expectNoTrouble, unhurried } from '../support/typed-into.ts';

const START = Date.parse('2026-03-14T09:00:00Z');
const DAY = 86_400_000;

async function osh() {
  const bot = await startTestBot();
  const make = async (name: string) =>
    unhurried(bot, await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name }));
  const newcomer = async () => unhurried(bot, await bot.newcomer('ru'));
  return { bot, leader: await make('Ведущая'), make, newcomer };
}

/** What could tell who she is is offered to be hidden; here it stays. */
async function pastMasks(woman: Visitor): Promise<void> {
  if (!woman.buttons().includes(woman.words.plain('concerns-go-on'))) return;
  for (const mask of woman.buttons().filter((label) => label.startsWith('✓'))) await woman.tap(mask);
  await woman.tapKey('concerns-go-on');
}

async function publishWith(leader: Visitor, title: string, venue: string): Promise<void> {
  await leader.send('/plan');
  for (const typed of [title, '14.03 15:00', venue]) await leader.send(typed);
}

const moveTo = (bot: TestBot, at: number) => bot.clock.move(at - bot.clock.now());

/** The newest file of a chat, as text that another library has read in it. */
async function printedIn(bot: TestBot, visitor: Visitor): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(newestFile(bot, visitor)?.bytes ?? []));
  const { text } = await extractText(document, { mergePages: true });
  return text;
}

/** What the fonts of a report can print: no emoji, and none of the scripts that no language here is written in. */
const lettersOf = (text: string) => text.replace(/[^\p{Script=Cyrillic}\w=+{}&;<>"/]/gu, '');

describe.each(HOSTILE_TEXTS)('$name', ({ typed, shown }) => {
  const line = onOneLine(shown);

  it('stays text in a concern, what leaders write about it, and what she writes back', async () => {
    const { bot, leader, newcomer } = await osh();
    const woman = await newcomer();
    for (const key of ['people-menu-concern', 'place-KG-O', 'category-work']) await woman.tapKey(key);
    await woman.send(typed);
    await woman.tapKey('concerns-words-done');
    await pastMasks(woman);
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expectInert(woman, shown);
    await woman.tapKey('concerns-send');
    const code = codeOnScreen(woman);

    await openFromQueue(leader);
    expectInert(leader, shown);
    for (const what of ['answer', 'ask'] as const) {
      await leader.tapKey(`triage-${what}`);
      await leader.send(typed);
      expectInert(leader, shown);
      await leader.tapKey(`triage-send-${what === 'ask' ? 'question' : 'answer'}`);
    }
    await leader.tapKey('triage-notes', { count: 0 });
    await leader.tapKey('triage-note-add');
    await leader.send(typed);
    await leader.tapKey('triage-send-note');
    await leader.tapKey('triage-notes', { count: 1 });
    expectInert(leader, shown);

    await openThread(woman, code);
    expectInert(woman, shown);
    await woman.tapKey('concerns-thread-write');
    await woman.send(typed);
    const plainly = woman.words.plain('concerns-thread-send-plain');
    await (woman.buttons().includes(plainly) ? woman.tap(plainly) : woman.tapKey('concerns-thread-send'));
    expectInert(woman, shown);
    const admin = unhurried(bot, await makeAdmin(bot, 'ru'));
    await openFromQueue(leader);
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-pass');
    await leader.send(typed);
    await leader.tapKey('triage-send-passed');
    await openFromQueue(admin);
    expectInert(admin, shown);
    expect(admin.screen()).toContain(shown);
    expectNoTrouble(bot);
  });

  it('stays text in a dialogue, its topics and questions, in groups, calendars and links to WhatsApp', async () => {
    const { bot, leader, newcomer } = await osh();
    const group = await linkedGroup(bot, leader, { title: typed });
    expectInert(leader, line);
    await publishWith(leader, typed, typed);
    expectInert(leader, line);
    await leader.tapKey('dialogues-topics-button', { count: 0 });
    await leader.tapKey('dialogues-topic-add');
    await leader.send(typed);
    expectInert(leader, line);
    await leader.send('/mydialogues');
    expect(leader.buttons().join('\n')).toContain(line.slice(0, 20));
    await leader.tap(line.slice(0, 20));
    await leader.tap(leader.words.plain('dialogues-edit'));
    // From "in person" to "online", and on to both.
    for (let tap = 0; tap < 2; tap++) await leader.tapKey('dialogues-field-mode');
    await leader.tapKey('dialogues-field-link');
    await leader.send(`https://meet.example.org/?room=${line.replaceAll(/\s/g, '')}`);
    await leader.tapKey('dialogues-edit-done');
    await leader.tapKey('dialogues-publish');
    await leader.tapKey('dialogues-announce');
    expect(leader.buttons().join('\n')).toContain(line.slice(0, 20));
    await leader.tapKey('campaigns-preview');
    expectInert(leader, line);
    await leader.tapKey('concerns-back');
    await leader.tapKey('campaigns-now');
    await bot.app.keepHouse();
    expectInert(leader, line, group);
    const share = leader.person
      .visible(group)
      .flatMap(({ keyboard }) => keyboard.flat())
      .find((button) => button.kind === 'url' && button.url.startsWith('https://wa.me/'));
    const invitation = new URL(share?.kind === 'url' ? share.url : '').searchParams.get('text') ?? '';
    expect(invitation.split('\n')[0]).toBe(line);
    expect(invitation.split('\n')).toContain(line);

    const woman = await newcomer();
    const [stored] = storedDialogues(bot);
    expect(stored?.title).toBe(line);
    const id = stored?.id ?? '';
    await openDialogue(bot, woman, id);
    expectInert(woman, line);
    await woman.tapKey('dialogues-come');
    const join = woman.person
      .visible()
      .flatMap(({ keyboard }) => keyboard.flat())
      .find((button) => button.kind === 'url' && button.url.startsWith('https://meet.'));
    expect(new URL(join?.kind === 'url' ? join.url : '').host).toBe('meet.example.org');
    await woman.tapKey('dialogues-calendar');
    const file = newestFile(bot, woman)?.bytes.toString('utf8') ?? '';
    const [event, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(event?.getFirstPropertyValue('location')).toBe(line);
    expect(
      event
        ?.getAllProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['dtend', 'dtstamp', 'dtstart', 'location', 'sequence', 'summary', 'uid']);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    await woman.send(typed);
    // What could tell who asks is not taken.
    const asked = bot.app.database.queries.query.dialogueQuestions.findMany().sync();
    if (asked.length > 0) expectInert(woman, shown);
    expectNoTrouble(bot);
  });

  it('stays text in what came of a dialogue, for everybody and in the report', async () => {
    const { bot, leader, newcomer } = await osh();
    await publishWith(leader, typed, 'Школа');
    await leader.tapKey('dialogues-publish');
    moveTo(bot, START + DAY);
    await leader.send('/mydialogues');
    await leader.tap(line.slice(0, 20));
    await leader.tapKey('dialogues-afterwards');
    await leader.tapKey('dialogues-attended');
    // No number: said again, and asked for again.
    await leader.send(typed);
    expect(leader.screen()).toContain(leader.words.plain('dialogues-tell-number').slice(0, 12));
    await leader.send('31');
    await leader.tapKey('dialogues-outcome-write');
    await leader.tap(`○ ${leader.words.plain('dialogues-language-ru')}`);
    await leader.send(typed);
    expectInert(leader, shown);
    await leader.tapKey('dialogues-outcome-write');
    await leader.tap(`○ ${leader.words.plain('dialogues-language-en')}`);
    await leader.send(typed);
    await leader.tapKey('dialogues-commitment-add');
    for (const answer of [typed, typed, '30.03']) await leader.send(answer);
    await leader.tapKey('dialogues-outcome-publish');
    await leader.tapKey('dialogues-outcome-yes');
    await leader.tap('○ 1');
    await leader.tapKey('dialogues-commitment-break');
    await leader.send(typed);
    expectInert(leader, shown);

    const woman = await newcomer();
    await woman.send('/changes');
    await woman.tap(`${woman.words.plain('place-KG-O')} · 1`);
    expectInert(woman, shown);
    await openDialogue(bot, woman, storedDialogues(bot)[0]?.id ?? '');
    await woman.tapKey('dialogues-feedback-give');
    for (let question = 0; question < 3; question++) await woman.tapKey('dialogues-feedback-yes');
    await woman.tapKey('dialogues-feedback-line-add');
    await woman.send(typed);
    await leader.send('/mydialogues');
    await leader.tap(line.slice(0, 20));
    await leader.tapKey('dialogues-afterwards');
    const lines = bot.app.database.queries.query.feedbackLines.findMany().sync();
    if (lines.length > 0) {
      await leader.tapKey('dialogues-lines', { count: 1 });
      expectInert(leader, shown);
    }

    const admin = unhurried(bot, await makeAdmin(bot, 'ru'));
    // A report is made only where there are numbers.
    addConcerns(bot, '2026-03-13', 500);
    moveTo(bot, START + 7 * DAY);
    await bot.app.keepHouse();
    await admin.send('/report');
    await admin.tapKey('people-language-native');
    await bot.telegram.world.settled();
    const printed = await printedIn(bot, admin);
    expect(lettersOf(printed)).toContain(lettersOf(shown));
    expectNoTrouble(bot);
  });

  it('stays text in names of leaders, and wherever it means nothing', async () => {
    const { bot, leader, make, newcomer } = await osh();
    const admin = unhurried(bot, await makeAdmin(bot, 'ru'));
    await leader.send('/my_name');
    await leader.send(typed);
    const member = staffOf(bot).byChat(leader.person.id);
    // A way to reach her is no name.
    expect(['Ведущая', line]).toContain(member?.name);
    const name = member?.name ?? '';
    await admin.send('/leaders');
    expect(admin.buttons().join('\n')).toContain(name);
    await admin.tap(name);
    expectInert(admin, name);
    const guest = await newcomer();
    guest.person.start((await bot.app.adminLink()).split('start=')[1]);
    await bot.telegram.world.settled();
    await guest.send(typed);
    for (const command of ['summary', 'export', 'report', 'reply', 'queue', 'audit', 'nothing']) {
      await admin.send(`/${command} ${typed.replaceAll(/\s/g, ' ')}`);
    }
    await admin.send(`/summary ${'<'.repeat(4000)}`);
    expect(admin.screen()).toContain('<<<');
    const woman = await newcomer();
    await woman.send('/dialogues');
    await woman.send(typed);
    woman.person.start(typed.replaceAll(/\s/g, ''));
    await bot.telegram.world.settled();
    const other = await make('Другая');
    await other.send('/here');
    expectNoTrouble(bot);
  });
});

describe('what came of a dialogue', () => {
  it('is shown however much of it there is, to its hosts and to everybody', async () => {
    const { bot, leader, newcomer } = await osh();
    await publishWith(leader, 'Щ'.repeat(100), 'Школа');
    await leader.tapKey('dialogues-publish');
    moveTo(bot, START + DAY);
    await leader.send('/mydialogues');
    await leader.tap('ЩЩЩ');
    await leader.tapKey('dialogues-afterwards');
    await leader.tapKey('dialogues-outcome-write');
    await leader.tap(`○ ${leader.words.plain('dialogues-language-ru')}`);
    await leader.send(`<${'и'.repeat(1999)}`);
    for (let promised = 1; promised <= 15; promised++) {
      await leader.tapKey('dialogues-commitment-add');
      await leader.send(`${promised}<${'ш'.repeat(190)}`);
      await leader.send('&'.repeat(100) + 'ж'.repeat(100));
      await leader.send('30.03');
      expect(leader.screen()).toContain(`○ ${promised}<шшш`);
    }
    await leader.tapKey('dialogues-outcome-publish');
    await leader.tapKey('dialogues-outcome-yes');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-outcome-told').slice(0, 12));
    const woman = await newcomer();
    await woman.send('/changes');
    await woman.tap(`${woman.words.plain('place-KG-O')} · 1`);
    expect(woman.screen()).toContain('<иии');
    expect(woman.screen()).toContain('○ 15<шшш');
    expectNoTrouble(bot);
  });
});
