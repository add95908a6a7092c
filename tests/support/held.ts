import { afterDialogues, commitments, dialogues, feedback, outcomes, staff } from '../../src/db/schema.ts';
import type { FeedbackQuestion } from '../../src/dialogues/after/outcome.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import type { TestBot } from './bot.ts';

/** How many said yes to a question, and how many no. */
export type Answers = Partial<Record<FeedbackQuestion, readonly [yes: number, no: number]>>;

/** A dialogue whose outcome was published, with two promises. */
export function holdDialogue(
  bot: TestBot,
  published: string,
  title: string,
  attended: number | null,
  answers: Answers = {},
  checkedIn = 0,
): void {
  const { queries } = bot.app.database;
  const id = newRecordId();
  const host = queries.select().from(staff).all()[0]?.id ?? id;
  queries
    .insert(dialogues)
    .values({
      id,
      hostId: host,
      place: 'KG-O',
      title,
      startsAt: Date.parse('2026-03-03T09:00:00Z') / 60_000,
      minutes: 90,
      state: 'open',
      mode: 'in_person',
      womenOnly: false,
      childcare: false,
      transport: false,
      interpreter: false,
      accessible: false,
      languages: ['ky'],
      promise: 'involve',
      settledAt: 0,
      reminded: [],
    })
    .run();
  queries
    .insert(afterDialogues)
    .values({ dialogueId: id, place: 'KG-O', publishedOn: published, attended, checkedIn })
    .run();
  queries
    .insert(outcomes)
    .values({ dialogueId: id, locale: 'ky', words: `Сууну жаңыртабыз 💧 ${title}`, original: true })
    .run();
  for (const [position, state] of (['kept', 'broken'] as const).entries())
    queries
      .insert(commitments)
      .values({
        id: newRecordId(),
        dialogueId: id,
        position,
        what: `Түтүктөр ${position}`,
        who: 'Айыл өкмөтү',
        dueOn: '2026-06-01',
        state,
        reason: state === 'broken' ? 'Каражат жок' : null,
      })
      .run();
  for (const [question, [yes, no]] of Object.entries(answers))
    for (const [answer, count] of [
      ['yes', yes],
      ['no', no],
    ] as const)
      queries
        .insert(feedback)
        // The keys are the questions.
        .values({ dialogueId: id, question: question as FeedbackQuestion, answer, count })
        .run();
}
