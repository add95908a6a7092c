import { FEEDBACK_QUESTIONS, type FeedbackQuestion } from '../../dialogues/after/outcome.ts';

/** Numbers of dialogues, of those at which enough women answered and nobody can any more. */
export interface Felt {
  asked: number;
  /** At which three in four or more said yes. */
  agreed: Readonly<Record<FeedbackQuestion, number>>;
}

/** What women said to one question at one dialogue, where enough have answered it. */
export interface Answered {
  dialogueId: Buffer;
  question: FeedbackQuestion;
  /** Whether three in four or more said yes. */
  isMost: boolean;
}

/** @param answered a dialogue of which one question lacks answers is left out */
export function feltOf(answered: readonly Answered[]): Felt {
  const times = new Map<string, number>();
  const idOf = ({ dialogueId }: Answered) => dialogueId.toString('hex');
  for (const row of answered) times.set(idOf(row), (times.get(idOf(row)) ?? 0) + 1);
  const whole = answered.filter((row) => times.get(idOf(row)) === FEEDBACK_QUESTIONS.length);
  const agreed = (question: FeedbackQuestion) =>
    whole.filter((row) => row.question === question && row.isMost).length;
  return {
    asked: whole.length / FEEDBACK_QUESTIONS.length,
    agreed: { safe: agreed('safe'), spoke: agreed('spoke'), again: agreed('again') },
  };
}
