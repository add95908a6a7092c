import type { ConcernStatus } from './concern.ts';

/** What happens to a concern after it was filed. */
export type StatusEvent =
  /** A leader has answered, or asked something back. */
  | 'answered'
  | 'asked'
  /** She has written back. */
  | 'written_back'
  /** The last answer was taken back before she read it; `left` when others stand. */
  | 'answer_undone'
  | 'answer_undone_left'
  | 'reviewed'
  | 'put_on_agenda'
  /** The dialogue was held, and what came of it stands in her thread. */
  | 'talked_over'
  | 'closed'
  | 'reopened'
  | 'quarantined'
  | 'released'
  | 'withdrawn';

/** In these a concern waits for leaders. */
export const WAITING = ['new', 'in_review', 'on_agenda'] as const satisfies readonly ConcernStatus[];

/** Nobody waits in these: the words are forgotten so many days after a concern came into one. */
export const ENDED = ['closed', 'quarantined'] as const satisfies readonly ConcernStatus[];

export const isEnded = (status: ConcernStatus): boolean => ENDED.some((ended) => ended === status);

const NOT_ENDED = [...WAITING, 'answered'] as const;
const to = (status: ConcernStatus, from: readonly ConcernStatus[]) =>
  Object.fromEntries(from.map((before) => [before, status]));

/** For each event, where it leads from where. What is not listed is not possible. */
const TRANSITIONS: Record<StatusEvent, Partial<Record<ConcernStatus, ConcernStatus>>> = {
  // What waits for a dialogue goes on waiting for it, answered or not.
  answered: { ...to('answered', ['new', 'in_review', 'answered', 'closed']), on_agenda: 'on_agenda' },
  asked: { ...to('in_review', ['new', 'in_review', 'answered', 'closed']), on_agenda: 'on_agenda' },
  written_back: {
    ...to('new', ['new', 'in_review', 'answered', 'closed']),
    on_agenda: 'on_agenda',
    quarantined: 'quarantined',
  },
  answer_undone: { ...to('new', ['new', 'in_review', 'answered', 'closed']), on_agenda: 'on_agenda' },
  answer_undone_left: {
    ...to('answered', ['new', 'in_review', 'answered', 'closed']),
    on_agenda: 'on_agenda',
  },
  reviewed: to('in_review', ['new', 'on_agenda', 'answered']),
  put_on_agenda: to('on_agenda', ['new', 'in_review', 'answered']),
  talked_over: to('answered', ['on_agenda']),
  closed: to('closed', NOT_ENDED),
  reopened: to('new', ['closed']),
  quarantined: to('quarantined', [...NOT_ENDED, 'closed']),
  released: to('new', ['quarantined']),
  withdrawn: to('withdrawn', [...NOT_ENDED, 'closed', 'quarantined']),
};

/** The status after an event; undefined when the event can't happen to such a concern. */
export function nextStatus(status: ConcernStatus, event: StatusEvent): ConcernStatus | undefined {
  return TRANSITIONS[event][status];
}
