import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { endOfQuiet } from '../../jobs/schedule/rules.ts';
import type { ScheduleStore } from '../../jobs/schedule/store.ts';
import { allows } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { digestDue } from './rules.ts';

export interface DigestDeps {
  outbox: Pick<OutboxStore, 'toStaff' | 'cancel'>;
  schedule: ScheduleStore;
  /** The admins, as stored now. */
  admins: () => StaffMember[];
  transaction: (work: () => void) => void;
  clock: Clock;
  timeZone: string;
}

const NAME = 'ran/digest';
const campaign = (monday: string) => `digest/${monday}`;

/**
 * Every Monday at nine: what was published since the digest before, to everybody who may read it. Once a week, marked in the
 * transaction that plans the letters; what was missed while the bot stood still comes when it is back, in one letter and not at
 * night. The week in which a bot first runs has had nothing to tell.
 */
export function runDigest(deps: DigestDeps): void {
  const { outbox, schedule, timeZone } = deps;
  const now = deps.clock();
  const monday = digestDue(now, timeZone);
  const last = schedule.lastRun(NAME, monday, 7);
  if (last !== undefined && last >= monday) return;
  deps.transaction(() => {
    if (last !== undefined) {
      // Whoever still waits for last week's, since Telegram was out of reach, gets one, not two.
      outbox.cancel(campaign(last));
      const readers = deps.admins().filter((member) => allows(member, 'read_summary'));
      outbox.toStaff({
        campaign: campaign(monday),
        kind: 'digest',
        subject: `${last}/${monday}`,
        due: Math.max(minutesOf(now), endOfQuiet(now, timeZone)),
        staffIds: readers.map(({ id }) => id),
      });
    }
    schedule.markRan(NAME, monday);
  });
}
