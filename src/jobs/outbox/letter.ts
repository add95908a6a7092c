import type { outbox } from '../../db/schema.ts';
import type { Pseudonym } from '../../privacy/strong-room.ts';
import type { Locale } from '../../telegram/locale.ts';

/** Every text that is sent without having been asked for by a tap. */
export const LETTER_KINDS = [
  'alert',
  'urgent_alert',
  'ageing',
  'ageing_admin',
  'nudge',
  'invitation',
  'reminder',
  'dialogue_changed',
  'dialogue_cancelled',
  'seat_offer',
  'host_brief',
  'feedback',
  'outcome',
  'outcome_due',
  'commitment_due',
  'digest',
  'group_post',
  'group_edit',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** To groups: a post about the dialogue that is the letter's subject, and a change of that post. */
export type GroupLetterKind = 'group_post' | 'group_edit';

/** Kinds that pass everything that waits, also a broadcast of hours. */
export const URGENT_KINDS: ReadonlySet<LetterKind> = new Set(['urgent_alert']);

/** Kinds whose moment follows from what a woman has just done: counted by the day, and never in the log. */
export const TIMED_BY_WOMEN: ReadonlySet<LetterKind> = new Set(['alert', 'urgent_alert', 'seat_offer']);

/** Kinds of which their leader is told how each ended, in numbers. */
export const COUNTED_BY_CAMPAIGN: ReadonlySet<LetterKind> = new Set(['invitation', 'group_post']);

/** Whose address a letter goes to: each table seals addresses under a key of its own. */
export type LetterPurpose = (typeof outbox.$inferSelect)['purpose'];

/** A letter that is to be sent now. Its text is made at that moment; nothing of it is stored. */
export interface Letter {
  campaign: string;
  /** The recipient's pseudonym in the table that `purpose` names. */
  recipient: Pseudonym;
  purpose: LetterPurpose;
  chatId: number;
  kind: LetterKind;
  /** What it is about, such as a place or a number of days; never content. */
  subject: string | undefined;
  locale: Locale;
}

/** How sending a letter ended. */
export type Outcome = 'delivered' | 'blocked' | 'failed' | 'doubtful';
