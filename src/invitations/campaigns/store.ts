import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { campaignOutcomes, campaigns, outbox } from '../../db/schema.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { lettersOf, type Campaign, type CampaignState, type Outcomes, type Progress } from './campaign.ts';

export interface CampaignStore {
  /** @param campaign its id was drawn beforehand, so that sending twice announces once */
  create(campaign: Omit<Campaign, 'state' | 'planned' | 'progressId'>): void;
  read(id: RecordId): Campaign | undefined;
  /** Those of a dialogue that are not over. */
  underWay(dialogueId: RecordId): Campaign[];
  /** Scheduled ones whose minute has come. */
  due(now: number): Campaign[];
  /** Those that are being sent, or paused. */
  running(): Campaign[];
  setState(id: RecordId, state: CampaignState): void;
  setPlanned(id: RecordId, planned: number): void;
  /** @param messageId undefined once nothing more will change on it */
  setProgressId(id: RecordId, messageId: number | undefined): void;
  /** Those whose progress stands on a leader's screen and may change. */
  watched(): Campaign[];
  progress(campaign: Campaign): Progress;
  /** Whether no letter and no post of it waits any more. */
  isSent(campaign: Campaign): boolean;
  /** Forgets how those ended that are forgotten themselves. */
  purgeOutcomes(): void;
}

export function createCampaignStore({ queries }: Database): CampaignStore {
  const toCampaign = (row: typeof campaigns.$inferSelect): Campaign => ({
    ...row,
    id: asRecordId(row.id),
    dialogueId: asRecordId(row.dialogueId),
    staffId: asRecordId(row.staffId),
    progressId: row.progressId ?? undefined,
  });
  const set = (id: RecordId, values: Partial<typeof campaigns.$inferInsert>) =>
    void queries.update(campaigns).set(values).where(eq(campaigns.id, id)).run();

  function outcomesOf(name: string): Outcomes {
    const rows = queries.select().from(campaignOutcomes).where(eq(campaignOutcomes.campaign, name)).all();
    const count = (outcome: string) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
    const waiting = queries
      .select({ count: sql<number>`count(*)` })
      .from(outbox)
      .where(eq(outbox.campaign, name))
      .get();
    return {
      delivered: count('delivered'),
      blocked: count('blocked'),
      failed: count('failed') + count('doubtful'),
      waiting: waiting?.count ?? 0,
    };
  }

  return {
    create: (campaign) =>
      void queries
        .insert(campaigns)
        .values({ ...campaign, groups: [...campaign.groups], state: 'scheduled' })
        .onConflictDoNothing()
        .run(),
    read: (id) => {
      const row = queries.select().from(campaigns).where(eq(campaigns.id, id)).get();
      return row && toCampaign(row);
    },
    underWay: (dialogueId) =>
      queries
        .select()
        .from(campaigns)
        .where(
          and(
            eq(campaigns.dialogueId, dialogueId),
            inArray(campaigns.state, ['scheduled', 'running', 'paused']),
          ),
        )
        .all()
        .map(toCampaign),
    due: (now) =>
      queries
        .select()
        .from(campaigns)
        .where(and(eq(campaigns.state, 'scheduled'), lte(campaigns.due, now)))
        .all()
        .map(toCampaign),
    running: () =>
      queries
        .select()
        .from(campaigns)
        .where(inArray(campaigns.state, ['running', 'paused']))
        .all()
        .map(toCampaign),
    setState: (id, state) => set(id, { state }),
    setPlanned: (id, planned) => set(id, { planned }),
    setProgressId: (id, messageId) => set(id, { progressId: messageId ?? null }),
    watched: () =>
      queries.select().from(campaigns).where(isNotNull(campaigns.progressId)).all().map(toCampaign),
    progress: (campaign) => {
      const { people, posts } = lettersOf(campaign.id);
      return { people: outcomesOf(people), posts: outcomesOf(posts) };
    },
    isSent: (campaign) => {
      const { people, posts } = lettersOf(campaign.id);
      const waiting = inArray(outbox.campaign, [people, posts]);
      return (
        queries
          .select({ one: sql`1` })
          .from(outbox)
          .where(waiting)
          .limit(1)
          .get() === undefined
      );
    },
    purgeOutcomes: () => {
      const known = queries.select({ hex: sql`lower(hex(${campaigns.id}))` }).from(campaigns);
      queries
        .delete(campaignOutcomes)
        .where(
          sql`substr(${campaignOutcomes.campaign}, instr(${campaignOutcomes.campaign}, '/') + 1) not in ${known}`,
        )
        .run();
    },
  };
}
