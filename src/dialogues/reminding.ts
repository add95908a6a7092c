import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { EVENING } from '../jobs/schedule/rules.ts';
import { recordIdToText } from '../privacy/record-id.ts';
import { reminderCampaign } from './changes.ts';
import { hostsOf, zoneOf, type Dialogue } from './dialogue.ts';
import type { DialogueStore } from './store.ts';
import { addDays } from '../jobs/calendar.ts';
import { dueReminder, remindersUpTo } from './when/reminders.ts';
import { localOf } from '../jobs/zones.ts';

export interface RemindingDeps {
  dialogues: DialogueStore;
  outbox: OutboxStore;
  transaction: (work: () => void) => void;
  clock: Clock;
}

/** Reminders begin so many minutes before: those of seven days, and what they were moved by for a quiet night. */
const FURTHEST = 9 * 1440;

/**
 * What is due by the clock: a reminder to everybody registered, the latest only, and a brief to the hosts the evening before.
 * What was sent is marked in the transaction that plans it, so that a restart neither repeats nor loses it.
 */
export function runReminders(deps: RemindingDeps): void {
  const now = minutesOf(deps.clock());
  for (const dialogue of deps.dialogues.startingBetween(now, now + FURTHEST)) {
    const sent = new Set(dialogue.reminded);
    const kind = dueReminder(
      { startsAt: dialogue.startsAt, timeZone: zoneOf(dialogue), now, since: dialogue.settledAt },
      sent,
    );
    const brief = !sent.has(BRIEF) && isBriefTime(dialogue, now);
    if (!kind && !brief) continue;
    deps.transaction(() => {
      if (kind) {
        for (const earlier of remindersUpTo(kind)) {
          sent.add(earlier);
          // One that still waits, because Telegram was out of reach, is merged into this one.
          deps.outbox.cancel(reminderCampaign(dialogue, earlier));
        }
        deps.outbox.toRsvps({
          campaign: reminderCampaign(dialogue, kind),
          kind: 'reminder',
          subject: recordIdToText(dialogue.id),
          due: now,
          dialogueId: dialogue.id,
          states: ['going', 'offered'],
        });
      }
      if (brief) {
        sent.add(BRIEF);
        deps.outbox.toStaff({
          campaign: reminderCampaign(dialogue, BRIEF),
          kind: 'host_brief',
          subject: recordIdToText(dialogue.id),
          due: now,
          staffIds: hostsOf(dialogue),
        });
      }
      deps.dialogues.change(dialogue.id, { reminded: [...sent] });
    });
  }
}

const BRIEF = 'brief';
const BRIEF_HOUR = 18;

/**
 * The evening of the day before, in the place of the dialogue, until the quiet hours. It says "tomorrow": later it would be
 * wrong.
 */
function isBriefTime({ startsAt, place }: Dialogue, now: number): boolean {
  const timeZone = zoneOf({ place });
  const { day, hour } = localOf(now, timeZone);
  return addDays(day, 1) === localOf(startsAt, timeZone).day && hour >= BRIEF_HOUR && hour < EVENING;
}
