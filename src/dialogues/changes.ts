import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { endOfQuiet } from '../jobs/schedule/rules.ts';
import { recordIdToText } from '../privacy/record-id.ts';
import type { RecordId } from '../privacy/strong-room.ts';
import { givesSeats, freeSeats, lastOffer, offerTimes } from './attend/rules.ts';
import { cancelledCampaign, type RsvpStore } from './attend/store.ts';
import { zoneOf, type Dialogue } from './dialogue.ts';
import { concernsThem } from './plan/rules.ts';
import { REMINDERS } from './when/reminders.ts';
import type { DialogueFields, DialogueStore } from './store.ts';

export interface ChangesDeps {
  dialogues: DialogueStore;
  rsvps: RsvpStore;
  outbox: OutboxStore;
  transaction: (work: () => void) => void;
  /** Posts in groups show something else now; `soon` when it can't wait for the next quarter of an hour. */
  postsChanged: (dialogueId: RecordId, soon: boolean) => void;
  clock: Clock;
}

/** What follows from a change: who hears of it, and who gets a seat. */
export interface Changes {
  /** Sets fields of a dialogue. Whoever registered hears of a new time or place, once for several changes in a row. */
  change(dialogue: Dialogue, fields: Partial<DialogueFields>): void;
  publish(dialogue: Dialogue): void;
  /** Nobody comes any more: reminders are taken back, everybody registered is told. */
  cancel(dialogue: Dialogue): void;
  /** Somebody came or left: the next who wait are offered what is free. */
  seatsMoved(dialogueId: RecordId): void;
  /** Ends offers that nobody took, and makes new ones. */
  endOffers(): void;
}

/** Changes that come within this many minutes are told in one letter. */
const GATHERED_MINUTES = 3;
/** So close to the start nothing is gathered any more: people are on their way. */
const TO_TURN_BACK = 5;

/** The outbox's name for the reminders of one kind and time: what is moved or cancelled takes back exactly these. */
export const reminderCampaign = (dialogue: Pick<Dialogue, 'id' | 'startsAt'>, kind: string): string =>
  `remind/${recordIdToText(dialogue.id)}/${kind}/${dialogue.startsAt}`;

export function createChanges(deps: ChangesDeps): Changes {
  const { dialogues, rsvps, outbox } = deps;
  const now = () => minutesOf(deps.clock());

  /** Not at night, unless it starts before the morning is two hours old: then nobody must travel for nothing. */
  function dueFor(dialogue: Pick<Dialogue, 'startsAt' | 'place'>, from: number): number {
    const morning = Math.max(from, endOfQuiet(from * 60_000, zoneOf(dialogue)));
    return dialogue.startsAt < morning + 120 ? from : morning;
  }

  function takeBackReminders(dialogue: Dialogue): void {
    for (const kind of REMINDERS) outbox.cancel(reminderCampaign(dialogue, kind));
  }

  function offerSeats(dialogue: Dialogue): void {
    if (!givesSeats(dialogue, now())) return;
    const totals = rsvps.totals(dialogue.id);
    const free = Math.min(freeSeats(dialogue.seats, totals), totals.waiting);
    const times = offerTimes(dialogue, now());
    if (free === 0 || !times) return;
    const offered = rsvps.offer(dialogue.id, free, times.until);
    outbox.toRsvps({
      // A new name each time: whoever declined and waits again is to hear of the next seat as well.
      campaign: `seat/${recordIdToText(dialogue.id)}/${times.until}`,
      kind: 'seat_offer',
      subject: recordIdToText(dialogue.id),
      due: times.due,
      dialogueId: dialogue.id,
      recipients: offered,
    });
  }

  return {
    change: (dialogue, fields) =>
      deps.transaction(() => {
        const open = dialogue.state === 'open';
        const told = open && concernsThem(dialogue, fields);
        const moved = fields.startsAt !== undefined && fields.startsAt !== dialogue.startsAt;
        if (moved) takeBackReminders(dialogue);
        dialogues.change(dialogue.id, {
          ...fields,
          ...(told ? { revision: dialogue.revision + 1 } : {}),
          ...(moved ? { reminded: [], settledAt: now() } : {}),
        });
        if (!open) return;
        const after = { ...dialogue, ...fields };
        if (moved) rsvps.shortenOffers(dialogue.id, lastOffer(after));
        if (told) {
          const campaign = `changed/${recordIdToText(dialogue.id)}`;
          const gathered = Math.min(now() + GATHERED_MINUTES, after.startsAt - TO_TURN_BACK);
          const due = dueFor(after, Math.max(now(), gathered));
          outbox.toRsvps({
            campaign,
            kind: 'dialogue_changed',
            subject: recordIdToText(dialogue.id),
            due,
            dialogueId: dialogue.id,
          });
          // A letter about an earlier change may wait for the morning, and this one can't.
          outbox.letGo(campaign, due);
        }
        if ('seats' in fields) offerSeats(after);
        deps.postsChanged(dialogue.id, true);
      }),
    publish: (dialogue) => dialogues.change(dialogue.id, { state: 'open', settledAt: now() }),
    cancel: (dialogue) =>
      deps.transaction(() => {
        dialogues.change(dialogue.id, { state: 'cancelled', revision: dialogue.revision + 1 });
        takeBackReminders(dialogue);
        outbox.cancel(`changed/${recordIdToText(dialogue.id)}`);
        outbox.toRsvps({
          campaign: cancelledCampaign(dialogue.id),
          kind: 'dialogue_cancelled',
          subject: recordIdToText(dialogue.id),
          due: dueFor(dialogue, now()),
          dialogueId: dialogue.id,
        });
        deps.postsChanged(dialogue.id, true);
      }),
    seatsMoved: (dialogueId) =>
      deps.transaction(() => {
        const dialogue = dialogues.read(dialogueId);
        if (dialogue) offerSeats(dialogue);
        deps.postsChanged(dialogueId, false);
      }),
    endOffers: () => {
      for (const id of rsvps.endOffers(now())) {
        const dialogue = dialogues.read(id);
        if (dialogue) deps.transaction(() => offerSeats(dialogue));
      }
    },
  };
}
