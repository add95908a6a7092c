import type { Api, Composer } from 'grammy';
import type { Database } from '../db/open.ts';
import { whenText } from '../dialogues/when/shown.ts';
import { campaignHandlers } from '../invitations/campaigns/handlers.ts';
import { createRunning } from '../invitations/campaigns/running.ts';
import { createCampaignStore } from '../invitations/campaigns/store.ts';
import type { GroupStore } from '../invitations/groups/store.ts';
import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { StaffStore } from '../people/store.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import type { DialogueParts } from './dialogues.ts';
import { letterScreen } from './letters.ts';
import type { Outbox } from './outbox.ts';

export interface CampaignParts {
  /** `/announce`, in private. */
  doors: Composer<AppContext>;
  /** Plans what is due, ends what is over. */
  runJobs(): void;
  /** Forgets how announcements ended that are forgotten themselves. */
  forgetOutcomes(): void;
  /** Shows leaders how far their announcements are. */
  refresh(): Promise<void>;
}

export function createCampaignParts(deps: {
  api: Api;
  database: Database;
  outbox: Outbox;
  groups: GroupStore;
  staff: StaffStore;
  dialogues: DialogueParts;
  desk: DeskStore;
  wordsOf: (locale: Locale) => Words;
  clock: Clock;
}): CampaignParts {
  const { dialogues, database, clock } = deps;
  const campaigns = createCampaignStore(database);
  const running = createRunning({
    campaigns,
    outbox: deps.outbox.store,
    placeOf: (id) => dialogues.placeOf(id),
    transaction: (work) => database.transaction(work),
    wake: () => void deps.outbox.flush(),
    clock,
  });
  const { doors, refresh } = campaignHandlers({
    api: deps.api,
    campaigns,
    running,
    groups: deps.groups,
    staff: deps.staff,
    dialogues,
    letterOf: (words) => letterScreen({ kind: 'invitation', subject: undefined }, words, () => undefined),
    whenText: (minute, timeZone, words) => whenText(minute, timeZone, words, minutesOf(clock())),
    desk: deps.desk,
    wordsOf: deps.wordsOf,
    clock,
  });
  return {
    doors,
    runJobs: () => running.run(),
    forgetOutcomes: () => campaigns.purgeOutcomes(),
    refresh,
  };
}
