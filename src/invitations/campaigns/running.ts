import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { lettersOf, type Campaign } from './campaign.ts';
import type { CampaignStore } from './store.ts';

export interface RunningDeps {
  campaigns: CampaignStore;
  outbox: OutboxStore;
  /** The place of a dialogue that still can be come to; undefined for any other. */
  placeOf: (dialogueId: RecordId) => string | undefined;
  transaction: (work: () => void) => void;
  /** Sends what was planned, without being waited for. */
  wake: () => void;
  clock: Clock;
}

/** What is done with announcements; each plans or takes back letters, and sends nothing itself. */
export interface Running {
  /** Plans those that are due, and ends those that are sent, or whose dialogue can't be come to any more. */
  run(): void;
  pause(campaign: Campaign): void;
  resume(campaign: Campaign): void;
  /** What is not sent yet is taken back. */
  cancel(campaign: Campaign): void;
}

/** A minute that never comes, for letters that wait until somebody says otherwise. */
const NEVER = 2 ** 40;

export function createRunning(deps: RunningDeps): Running {
  const { campaigns, outbox } = deps;
  const now = () => minutesOf(deps.clock());

  function plan(campaign: Campaign, place: string): void {
    const { people, posts } = lettersOf(campaign.id);
    const subject = recordIdToText(campaign.dialogueId);
    const due = now();
    if (campaign.subscribers) {
      outbox.toSubscribers({
        campaign: people,
        kind: 'invitation',
        subject,
        due,
        place,
        wants: 'invitations',
      });
    }
    if (campaign.groups.length > 0) {
      outbox.toGroups({ campaign: posts, kind: 'group_post', subject, due, keys: campaign.groups });
    }
    const { people: sent, posts: posted } = campaigns.progress(campaign);
    campaigns.setPlanned(campaign.id, sent.waiting + posted.waiting);
    campaigns.setState(campaign.id, 'running');
  }

  function takeBack(campaign: Campaign): void {
    const { people, posts } = lettersOf(campaign.id);
    outbox.cancel(people);
    outbox.cancel(posts);
    campaigns.setState(campaign.id, 'cancelled');
  }

  const running: Running = {
    run: () => {
      let planned = false;
      for (const campaign of campaigns.due(now())) {
        const place = deps.placeOf(campaign.dialogueId);
        // In one transaction with its state: a crash plans all of it, or none.
        deps.transaction(() => (place === undefined ? takeBack(campaign) : plan(campaign, place)));
        planned = true;
      }
      for (const campaign of campaigns.running()) {
        if (campaigns.isSent(campaign)) campaigns.setState(campaign.id, 'done');
        else if (deps.placeOf(campaign.dialogueId) === undefined) {
          deps.transaction(() => takeBack(campaign));
        }
      }
      if (planned) deps.wake();
    },
    pause: (campaign) =>
      deps.transaction(() => {
        const { people, posts } = lettersOf(campaign.id);
        outbox.hold(people, NEVER);
        outbox.hold(posts, NEVER);
        campaigns.setState(campaign.id, 'paused');
      }),
    resume: (campaign) => {
      deps.transaction(() => {
        const { people, posts } = lettersOf(campaign.id);
        outbox.letGo(people, now());
        outbox.letGo(posts, now());
        campaigns.setState(campaign.id, 'running');
      });
      deps.wake();
    },
    cancel: (campaign) => deps.transaction(() => takeBack(campaign)),
  };
  return running;
}
