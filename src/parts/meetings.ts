import { Composer } from 'grammy';
import type { AppContext } from '../telegram/context.ts';
import { createCampaignParts } from './campaigns.ts';
import { createDialogueParts, type DialogueParts, type DialoguePartsDeps } from './dialogues.ts';
import type { GroupParts } from './groups.ts';
import type { Outbox } from './outbox.ts';
import type { StaffStore } from '../people/store.ts';
import { parseRecordId } from '../privacy/record-id.ts';

/** Dialogues and how they are announced, put together. */
export interface MeetingParts extends Pick<
  DialogueParts,
  'after' | 'asksForPlace' | 'groupPost' | 'briefHtml' | 'leaveByName' | 'takeOver'
> {
  /** Before the start page, which would take a dialogue's link for its own. */
  doors: Composer<AppContext>;
  /** The place of the dialogue that a letter is about, if it can still be come to. */
  placeOf(subject: string): string | undefined;
  /** What happens by the clock, and what is to be forgotten. Plans letters; sends nothing itself. */
  runJobs(): void;
  /** Shows leaders how far their announcements are. */
  refresh(): Promise<void>;
}

export function createMeetingParts({
  outbox,
  groups,
  staff,
  forStaff,
  ...shared
}: Omit<DialoguePartsDeps, 'outbox' | 'posts' | 'staff' | 'mayRead' | 'putOnAgenda' | 'writeIntoThread'> & {
  outbox: Outbox;
  groups: GroupParts;
  staff: StaffStore;
  forStaff: Pick<DialoguePartsDeps, 'mayRead' | 'putOnAgenda' | 'writeIntoThread'>;
}): MeetingParts {
  const { mayRead, putOnAgenda, writeIntoThread } = forStaff;
  const dialogues = createDialogueParts({
    ...shared,
    staff,
    mayRead,
    putOnAgenda,
    writeIntoThread,
    outbox: outbox.store,
    posts: groups.posts,
  });
  const campaigns = createCampaignParts({ ...shared, outbox, groups: groups.store, staff, dialogues });
  return {
    ...dialogues,
    doors: new Composer<AppContext>(campaigns.doors, dialogues.before),
    placeOf: (subject) => dialogues.placeOf(parseRecordId(subject)),
    runJobs: () => {
      dialogues.runJobs();
      campaigns.runJobs();
      if (dialogues.forgetPast()) campaigns.forgetOutcomes();
    },
    refresh: () => campaigns.refresh(),
  };
}
