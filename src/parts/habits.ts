import { JOINING } from '../people/appointing/join-handlers.ts';
import { RENAMING } from '../people/roster/renaming.ts';
import { OWN_NAME } from '../people/roster/own-name.ts';
import type { Habits } from '../telegram/turning-away.ts';

/** Everything that waits for typed words in a desk. What only gathers taps there is none of it. */
export const HABITS: Habits = {
  // A leader's answer, and a dialogue that is being planned: work of minutes, which waits for her.
  triage: { own: ['queue'], outcome: 'waits' },
  // A tap of planning that belongs to the question takes it up again by itself; a dead field of the calendar does nothing.
  plan: { own: ['plan:nothing', '/cancel'], outcome: 'waits' },
  after: { own: ['plan'], outcome: 'ends' },
  question: { own: [], outcome: 'ends' },
  checkin: { own: [], outcome: 'ends' },
  line: { own: [], outcome: 'ends' },
  // The language is picked on the way in.
  [JOINING]: { own: ['join', 'language'], outcome: 'ends' },
  [RENAMING]: { own: ['staff'], outcome: 'ends' },
  [OWN_NAME]: { own: [], outcome: 'ends' },
};
