import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { endOfQuiet } from '../../jobs/schedule/rules.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { zoneOf, type Dialogue } from '../dialogue.ts';

/**
 * An outcome is published: those who had a seat get one neutral line, the groups it was announced in a post. Letters wait for
 * the morning.
 */
export function tellOutcome(
  dialogue: Dialogue,
  deps: {
    outbox: OutboxStore;
    posts: { postsOf(dialogueId: RecordId): { key: string }[] };
    clock: Clock;
  },
): void {
  const subject = recordIdToText(dialogue.id);
  const now = deps.clock();
  const due = Math.max(minutesOf(now), endOfQuiet(now, zoneOf(dialogue)));
  deps.outbox.toRsvps({
    campaign: `outcome/${subject}`,
    kind: 'outcome',
    subject,
    due,
    dialogueId: dialogue.id,
    states: ['going'],
  });
  const keys = deps.posts.postsOf(dialogue.id).map(({ key }) => key);
  if (keys.length > 0)
    deps.outbox.toGroups({ campaign: `outcome/${subject}`, kind: 'group_post', subject, due, keys });
}
