import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { GroupPostStore } from './posts/store.ts';

export interface PostChangesDeps {
  posts: Pick<GroupPostStore, 'postsOf'>;
  outbox: Pick<OutboxStore, 'toGroups'>;
  clock: Clock;
}

const QUARTER_MINUTES = 15;

/**
 * Has the posts of a dialogue show what it is now: within a minute or two, or, for counts that move with every registration,
 * at the next quarter of an hour. Changes until then are one edit. It plans letters, and joins the transaction it is called in.
 */
export function createPostChanges(deps: PostChangesDeps): (dialogueId: RecordId, soon: boolean) => void {
  return (dialogueId, soon) => {
    const keys = deps.posts.postsOf(dialogueId).map(({ key }) => key);
    if (keys.length === 0) return;
    const now = minutesOf(deps.clock());
    // Later than now in any case: an edit that is under way shows what was, and a new one must not be taken for the same.
    const due = soon ? now + 1 : (Math.floor(now / QUARTER_MINUTES) + 1) * QUARTER_MINUTES;
    const subject = recordIdToText(dialogueId);
    deps.outbox.toGroups({ campaign: `posts/${subject}/${due}`, kind: 'group_edit', subject, due, keys });
  };
}
