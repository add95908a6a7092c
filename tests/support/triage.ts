import { asRecordId, recordIdToText } from '../../src/privacy/record-id.ts';
import { concerns } from '../../src/db/schema.ts';
import type { TestBot, Visitor } from './bot.ts';

/** Opens the queue from the command and taps the n-th concern on its first page. */
export async function openFromQueue(leader: Visitor, number = 1): Promise<void> {
  await leader.send('/queue');
  await leader.tap(String(number));
}

/** Answers the concern that is open on the leader's screen. */
export async function answerOpen(leader: Visitor, text: string): Promise<void> {
  await leader.tapKey('triage-answer');
  await leader.send(text);
  await leader.tapKey('triage-send-answer');
}

/** The ids of all concerns, as buttons carry them, with what was chosen for each. */
export function storedConcerns(bot: TestBot): { id: string; audience: string; place: string }[] {
  return bot.app.database.queries
    .select()
    .from(concerns)
    .all()
    .map(({ id, audience, place }) => ({ id: recordIdToText(asRecordId(id)), audience, place }));
}

/** Sends callback data that no button on the screen carries, as a forged client would, on the newest message. */
export async function forge(bot: TestBot, visitor: Visitor, data: string): Promise<string | undefined> {
  const message = visitor.person.visible().at(-1)?.id ?? 1;
  const answer = await visitor.person.tap({ message, data });
  await bot.telegram.world.settled();
  return answer?.text;
}
