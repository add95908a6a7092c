import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernLabels, concerns } from '../../src/db/schema.ts';
import { chosenWith, marked, switchButton, theOther, wantedOf } from '../../src/telegram/switches.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { planDialogue, storedDialogues } from '../support/dialogues.ts';
import { shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';

/** Taps the newest button that says so, and delivers the same tap once more, as Telegram does after a crash. */
async function tapTwice({ telegram }: TestBot, { person }: Visitor, label: string): Promise<void> {
  const found = telegram.world.messages
    .shownTo(person.id, person.id)
    .flatMap(({ id, rows }) => rows.flat().map((button) => ({ id, button })))
    .findLast(({ button }) => button.text === label);
  if (!found || !('callback_data' in found.button)) throw new Error(`There is no button ${label}.`);
  for (let times = 0; times < 2; times++) {
    await person.tap({ message: found.id, data: found.button.callback_data });
    await telegram.world.settled();
  }
}

describe('a switch', () => {
  it('asks for the other of what is, and for the same however often it is tapped', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 9 })), fc.nat({ max: 9 }), (chosen, one) => {
        const wanted = wantedOf(theOther(chosen.includes(one)));
        const after = chosenWith(chosen, one, wanted);
        expect(after.includes(one)).toBe(!chosen.includes(one));
        expect(chosenWith(after, one, wanted)).toEqual(after);
        expect(after.filter((other) => other !== one)).toEqual(chosen.filter((other) => other !== one));
        expect(chosenWith(chosen, one, undefined)).toEqual(chosen);
      }),
    );
    expect([wantedOf(undefined), wantedOf(''), wantedOf('2')]).toEqual([undefined, undefined, undefined]);
  });

  it('is marked as it is', () => {
    expect(marked(true, 'x')).toBe('✓ x');
    expect(switchButton('x', false, 'plan', 'offer', 'id')).toEqual({
      text: '○ x',
      callback_data: 'p:offer:id:1',
    });
  });

  it('is what marks in this project are made with: nothing turns over what it does not name', () => {
    const root = join(import.meta.dirname, '../../src');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const byHand = files.filter((name) => /'✓' : '○'|'○' : '✓'/.test(readFileSync(join(root, name), 'utf8')));
    expect(byHand).toEqual([join('telegram', 'switches.ts')]);
  });
});

describe('a tap that is delivered twice', () => {
  it('leaves the card of a dialogue as it was meant', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Соведущая' });
    await planDialogue(leader);
    await leader.tapKey('dialogues-cohosts');
    await tapTwice(bot, leader, '○ Соведущая');
    expect(leader.buttons()).toContain('✓ Соведущая');
    await leader.tapKey('concerns-back');
    await leader.tapKey('dialogues-edit');
    const plain = (key: string, variables?: Record<string, number>) => leader.words.plain(key, variables);
    await tapTwice(bot, leader, `${plain('dialogues-field-mode')}: ${plain('dialogues-mode-in_person')}`);
    await tapTwice(
      bot,
      leader,
      `${plain('dialogues-field-minutes')}: ${plain('dialogues-minutes', { minutes: 120 })}`,
    );
    expect(storedDialogues(bot)).toMatchObject([{ mode: 'online', minutes: 150 }]);
    await leader.tapKey('dialogues-field-offers', { count: 0 });
    await tapTwice(bot, leader, `○ ${plain('dialogues-offer-childcare')}`);
    await leader.tapKey('concerns-back');
    await leader.tapKey('dialogues-field-languages');
    await tapTwice(bot, leader, `○ ${plain('dialogues-language-ky')}`);
    expect(storedDialogues(bot)).toMatchObject([
      { childcare: true, languages: expect.arrayContaining(['ky']) },
    ]);
  });

  it('leaves a label where it was put, and spam where it was set aside', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await shareConcern(await bot.newcomer('ru'));
    await leader.send('/queue');
    await leader.tap(leader.buttons().find((label) => /№|[0-9A-F]{4}/.test(label)) ?? '');
    await leader.tapKey('triage-more');
    await tapTwice(bot, leader, `○ ${leader.words.plain('triage-label-money')}`);
    expect(bot.app.database.queries.select().from(concernLabels).all()).toMatchObject([{ label: 'money' }]);
    await tapTwice(bot, leader, leader.words.plain('triage-quarantine'));
    expect(bot.app.database.queries.select().from(concerns).all()).toMatchObject([{ status: 'quarantined' }]);
  });
});
