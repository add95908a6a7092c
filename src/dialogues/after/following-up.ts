import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { isQuiet } from '../../jobs/schedule/rules.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { endOf, hostsOf, zoneOf } from '../dialogue.ts';
import type { DialogueStore } from '../store.ts';
import { localOf } from '../../jobs/zones.ts';
import { remindersDue } from './rules.ts';
import type { AfterStore } from './store.ts';

export interface FollowingUpDeps {
  dialogues: DialogueStore;
  after: AfterStore;
  outbox: OutboxStore;
  transaction: (work: () => void) => void;
  clock: Clock;
}

/** The local hour from which hosts are reminded. */
const HOUR = 10;
/** How long after the end it is asked how it was, in minutes. */
const ASKED_AFTER = 60;

/** What is due by the clock after a dialogue: the question how it was, reminders of the outcome, and of commitments. */
export function followUp(deps: FollowingUpDeps): void {
  const now = minutesOf(deps.clock());
  askHowItWas(deps, now);
  askForOutcomes(deps, now);
  askForCommitments(deps, now);
}

/** An hour after the end, or in the morning, everybody who had a seat is asked how it was. */
function askHowItWas({ dialogues, outbox, transaction }: FollowingUpDeps, now: number): void {
  for (const dialogue of dialogues.startingBetween(now - 3 * 1440, now)) {
    const due = now >= endOf(dialogue) + ASKED_AFTER;
    if (!due || dialogue.reminded.includes('feedback') || isQuiet(now * 60_000, zoneOf(dialogue))) continue;
    transaction(() => {
      outbox.toRsvps({
        campaign: `feedback/${recordIdToText(dialogue.id)}`,
        kind: 'feedback',
        subject: recordIdToText(dialogue.id),
        due: now,
        dialogueId: dialogue.id,
        states: ['going'],
      });
      dialogues.change(dialogue.id, { reminded: [...dialogue.reminded, 'feedback'] });
    });
  }
}

/** At ten, on the third and the seventh day, until the outcome is published. */
function askForOutcomes({ dialogues, after, outbox, transaction }: FollowingUpDeps, now: number): void {
  for (const id of after.unpublishedEnded(now - 30 * 1440, now - 2 * 1440)) {
    const dialogue = dialogues.read(id);
    if (!dialogue) continue;
    const { day, hour } = localOf(now, zoneOf(dialogue));
    const ended = localOf(endOf(dialogue), zoneOf(dialogue)).day;
    const due = remindersDue(ended, day);
    if (hour < HOUR || isQuiet(now * 60_000, zoneOf(dialogue)) || after.read(id).asked >= due) continue;
    transaction(() => {
      outbox.toStaff({
        campaign: `outcome_due/${recordIdToText(id)}/${due}`,
        kind: 'outcome_due',
        subject: recordIdToText(id),
        due: now,
        staffIds: hostsOf(dialogue),
      });
      after.markAsked(id, dialogue.place, due);
    });
  }
}

/** On the day a commitment falls due its hosts are asked what became of it, once. */
function askForCommitments({ dialogues, after, outbox, transaction }: FollowingUpDeps, now: number): void {
  // Whoever is furthest east has the day first; each commitment is looked at again in its own zone.
  const latest = localOf(now + 14 * 60, 'Etc/UTC').day;
  for (const commitment of after.commitmentsDue(latest)) {
    const dialogue = dialogues.read(commitment.dialogueId);
    if (!dialogue) continue;
    const { day, hour } = localOf(now, zoneOf(dialogue));
    if (commitment.dueOn > day || hour < HOUR || isQuiet(now * 60_000, zoneOf(dialogue))) continue;
    transaction(() => {
      outbox.toStaff({
        campaign: `commitment/${recordIdToText(commitment.id)}`,
        kind: 'commitment_due',
        subject: recordIdToText(commitment.id),
        due: now,
        staffIds: hostsOf(dialogue),
      });
      after.markCommitmentAsked(commitment.id);
    });
  }
}
