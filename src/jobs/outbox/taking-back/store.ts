import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../../db/queries.ts';
import { outbox } from '../../../db/schema.ts';
import type { Pseudonym } from '../../../privacy/strong-room.ts';

/** So many names go into one statement: SQLite takes no more than some thousands. */
const AT_ONCE = 500;

/**
 * Takes back what waits in the outbox for somebody who is forgotten, address and all: she is not to be found there either. What
 * is being sent just then stays, and is deleted when it has ended. Joins the transaction it is called in.
 */
export function createTakingBack(queries: Queries): (recipients: readonly Pseudonym[]) => void {
  // Skips from one campaign to the next in the key; DISTINCT would walk every letter.
  const campaigns = queries
    .select({ campaign: sql<string>`campaign` })
    .from(
      sql`(with recursive each(campaign) as (
        select min(campaign) from outbox
        union all
        select (select min(campaign) from outbox where campaign > each.campaign) from each where campaign is not null
      ) select campaign from each where campaign is not null)`,
    )
    .prepare();

  return (recipients) => {
    if (recipients.length === 0) return;
    // By campaign and recipient, which is the key: there are few campaigns, and may be half a million letters.
    for (const { campaign } of campaigns.all()) {
      for (let from = 0; from < recipients.length; from += AT_ONCE) {
        const some = recipients.slice(from, from + AT_ONCE);
        queries
          .delete(outbox)
          .where(
            and(eq(outbox.campaign, campaign), inArray(outbox.recipient, some), eq(outbox.claimed, false)),
          )
          .run();
      }
    }
  };
}
