import { dialogues } from '../../src/db/schema.ts';
import { asRecordId, recordIdToText } from '../../src/privacy/record-id.ts';
import type { TestBot, Visitor } from './bot.ts';

export interface PlanChoices {
  title?: string;
  /** As typed. */
  when?: string;
  /** As typed; "online" taps the button. */
  where?: string;
}

/** Plans a dialogue by its three questions, from the command; its card is on the screen then. */
export async function planDialogue(leader: Visitor, choices: PlanChoices = {}): Promise<void> {
  const { title = 'Вода в нашем селе', when = '14.03 15:00', where = 'Дом культуры, Ноокат' } = choices;
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
