import type { commitments, feedback } from '../../db/schema.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { isLocale, type Locale } from '../../telegram/locale.ts';

export const COMMITMENT_STATES = ['planned', 'under_way', 'kept', 'broken'] as const;
export type CommitmentState = (typeof commitments.$inferSelect)['state'];

export const FEEDBACK_QUESTIONS = ['safe', 'spoke', 'again'] as const;
export const FEEDBACK_ANSWERS = ['yes', 'partly', 'no'] as const;
export type FeedbackQuestion = (typeof feedback.$inferSelect)['question'];
export type FeedbackAnswer = (typeof feedback.$inferSelect)['answer'];

/** What was promised at a dialogue. */
export interface Commitment {
  id: RecordId;
  dialogueId: RecordId;
  what: string;
  /** Who answers for it: an office or a role. */
  who: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  state: CommitmentState;
  /** Why it was not kept. */
  reason: string | undefined;
}

/** What came of a dialogue, as far as somebody has entered it. */
export interface Aftermath {
  /** The outcome by language. */
  outcome: ReadonlyMap<Locale, string>;
  /** The language in which it was entered first. */
  original: Locale | undefined;
  commitments: readonly Commitment[];
  /** YYYY-MM-DD; undefined before it is published. */
  publishedOn: string | undefined;
  attended: number | undefined;
  checkInCode: string | undefined;
  checkedIn: number;
  /** How often the hosts were reminded. */
  asked: number;
}

/** What was entered, from the rows of one dialogue. */
export function outcomeOf(
  rows: readonly { locale: string; words: string; original: boolean }[],
): Pick<Aftermath, 'outcome' | 'original'> {
  const original = rows.find((row) => row.original)?.locale;
  return {
    outcome: new Map(
      rows.flatMap(({ locale, words }) => (isLocale(locale) ? [[locale, words] as const] : [])),
    ),
    original: isLocale(original) ? original : undefined,
  };
}

/** The outcome for a reader: in her language, or as it was entered. */
export function outcomeFor(
  aftermath: Pick<Aftermath, 'outcome' | 'original'>,
  locale: Locale,
): { words: string; translated: boolean } | undefined {
  const hers = aftermath.outcome.get(locale);
  if (hers !== undefined) return { words: hers, translated: true };
  const words = aftermath.original === undefined ? undefined : aftermath.outcome.get(aftermath.original);
  return words === undefined ? undefined : { words, translated: false };
}
