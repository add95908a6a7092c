import { asc, between, eq, inArray } from 'drizzle-orm';
import { findPlace } from '../../concerns/catalogue.ts';
import type { Database } from '../../db/open.ts';
import { afterDialogues, commitments, dialogues, outcomes } from '../../db/schema.ts';
import { outcomeOf, type Aftermath, type Commitment } from '../../dialogues/after/outcome.ts';
import { localDay } from '../../jobs/day.ts';
import { SMALL } from '../suppression/thresholds.ts';
import type { Days } from '../time/weeks.ts';

/** A dialogue whose outcome was published, with what everybody may read of it. */
export interface HeldDialogue extends Pick<Aftermath, 'outcome' | 'original'> {
  title: string;
  place: string;
  /** The day it was held on, local to its place. */
  day: string;
  /** How many came; undefined when nobody has said, or when they were so few that whoever was there might be known. */
  attended: number | undefined;
  commitments: Pick<Commitment, 'what' | 'who' | 'dueOn' | 'state' | 'reason'>[];
}

export interface HeldStore {
  /** Those published on these local days, in the order in which they were. */
  published(days: Days): HeldDialogue[];
}

export function createHeldStore({ queries }: Database): HeldStore {
  return {
    published: ({ from, until }) => {
      const found = queries
        .select({
          id: dialogues.id,
          title: dialogues.title,
          place: dialogues.place,
          startsAt: dialogues.startsAt,
          attended: afterDialogues.attended,
        })
        .from(afterDialogues)
        .innerJoin(dialogues, eq(dialogues.id, afterDialogues.dialogueId))
        .where(between(afterDialogues.publishedOn, from, until))
        .orderBy(asc(afterDialogues.publishedOn), asc(dialogues.startsAt), asc(dialogues.id))
        .all();
      const ids = found.map(({ id }) => id);
      const texts = queries.select().from(outcomes).where(inArray(outcomes.dialogueId, ids)).all();
      const promised = queries
        .select()
        .from(commitments)
        .where(inArray(commitments.dialogueId, ids))
        .orderBy(asc(commitments.position))
        .all();
      return found.map(({ id, startsAt, attended, ...dialogue }) => {
        return {
          ...dialogue,
          day: localDay(startsAt * 60_000, findPlace(dialogue.place)?.timeZone ?? 'UTC'),
          attended: attended !== null && attended >= SMALL ? attended : undefined,
          ...outcomeOf(texts.filter(({ dialogueId }) => dialogueId.equals(id))),
          commitments: promised
            .filter(({ dialogueId }) => dialogueId.equals(id))
            .map(({ what, who, dueOn, state, reason }) => ({
              what,
              who,
              dueOn,
              state,
              reason: reason ?? undefined,
            })),
        };
      });
    },
  };
}
