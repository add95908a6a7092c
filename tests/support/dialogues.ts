import { dialogues } from '../../src/db/schema.ts';
import { asRecordId, recordIdToText } from '../../src/privacy/record-id.ts';
import { startTestBot, type TestBot, type Visitor } from './bot.ts';
import { makeLeader } from './staff.ts';

const TITLE = 'Вода в нашем селе';

export interface PlanChoices {
  title?: string;
  /** As typed. */
  when?: string;
  /** As typed; "online" taps the button. */
  where?: string;
}

/** Plans a dialogue by its three questions, from the command; its card is on the screen then. */
export async function planDialogue(leader: Visitor, choices: PlanChoices = {}): Promise<void> {
  const { title = TITLE, when = '14.03 15:00', where = 'Дом культуры, Ноокат' } = choices;
  await leader.send('/plan');
  await leader.send(title);
  await leader.send(when);
  if (where === 'online') await leader.tapKey('dialogues-where-online-button');
  else await leader.send(where);
}

/** Plans one and publishes it. Returns the id that buttons and links carry. */
export async function publishDialogue(
  bot: TestBot,
  leader: Visitor,
  choices: PlanChoices & { seats?: number } = {},
): Promise<string> {
  const before = new Set(storedDialogues(bot).map(({ id }) => id));
  await planDialogue(leader, choices);
  if (choices.seats !== undefined) {
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-seats');
    await leader.send(String(choices.seats));
    await leader.tapKey('dialogues-edit-done');
  }
  await leader.tapKey('dialogues-publish');
  const made = storedDialogues(bot).find(({ id }) => !before.has(id));
  if (!made) throw new Error(`No dialogue was made: ${leader.screen()}`);
  return made.id;
}

/** All dialogues as they are stored, with the id that buttons carry. */
export function storedDialogues(bot: TestBot) {
  return bot.app.database.queries
    .select()
    .from(dialogues)
    .all()
    .map((row) => ({ ...row, id: recordIdToText(asRecordId(row.id)) }));
}

/** Opens a dialogue by its link, as from a group. */
export async function openDialogue(bot: TestBot, woman: Visitor, id: string): Promise<void> {
  woman.person.start(`d_${id}`);
  await bot.telegram.world.settled();
}

/** Opens the card of a dialogue that she hosts, from the command. */
export async function openCard(leader: Visitor, title = TITLE): Promise<void> {
  await leader.send('/mydialogues');
  await leader.tap(title);
}

/** Changes one field of a dialogue that she hosts, by typing it. */
export async function changeField(
  leader: Visitor,
  field: 'title' | 'when' | 'where' | 'link' | 'pin',
  text: string,
  title?: string,
): Promise<void> {
  await openCard(leader, title);
  await leader.tapKey('dialogues-edit');
  await leader.tapKey(`dialogues-field-${field}`);
  await leader.send(text);
}

/** A published dialogue whose seats are all taken, by the first women; the others wait, in their order. */
export async function fullRoom(waiting: number, seats = 1) {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader, { seats });
  const women: Visitor[] = [];
  for (let index = 0; index < seats + waiting; index++) {
    const woman = await bot.newcomer('ru');
    await openDialogue(bot, woman, id);
    await woman.tapKey(index < seats ? 'dialogues-come' : 'dialogues-wait');
    women.push(woman);
  }
  return { bot, leader, id, women };
}

/** @throws {Error} when there are not so many */
export function at(women: readonly Visitor[], index: number): Visitor {
  const woman = women[index];
  if (!woman) throw new Error(`There is no woman ${index}.`);
  return woman;
}
