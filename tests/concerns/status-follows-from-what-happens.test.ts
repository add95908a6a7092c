import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConcernStatus } from '../../src/concerns/concern.ts';
import { nextStatus, type StatusEvent } from '../../src/concerns/status.ts';

const STATUSES: ConcernStatus[] = [
  'new',
  'in_review',
  'on_agenda',
  'answered',
  'closed',
  'quarantined',
  'withdrawn',
];
const EVENTS: StatusEvent[] = [
  'answered',
  'asked',
  'written_back',
  'answer_undone',
  'answer_undone_left',
  'reviewed',
  'put_on_agenda',
  'talked_over',
  'closed',
  'reopened',
  'quarantined',
  'released',
  'withdrawn',
];

/** The status after several events, those that are not possible being passed over. */
const after = (events: readonly StatusEvent[], from: ConcernStatus = 'new') =>
  events.reduce((status, event) => nextStatus(status, event) ?? status, from);

describe('the status of a concern', () => {
  it('never leaves "withdrawn"', () => {
    for (const event of EVENTS) expect(nextStatus('withdrawn', event)).toBeUndefined();
  });

  it('can always become "withdrawn": she may take it back at any moment', () => {
    for (const status of STATUSES.filter((each) => each !== 'withdrawn')) {
      expect(nextStatus(status, 'withdrawn'), status).toBe('withdrawn');
    }
  });

  it('leaves quarantine only when somebody has looked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...EVENTS.filter((event) => event !== 'released' && event !== 'withdrawn'))),
        (events) => {
          expect(after(events, 'quarantined')).toBe('quarantined');
        },
      ),
    );
    expect(after(['released'], 'quarantined')).toBe('new');
  });

  it('is new again when she writes back, whoever thought it was done', () => {
    for (const done of ['answered', 'closed', 'in_review'] as const) {
      expect(nextStatus(done, 'written_back')).toBe('new');
    }
  });

  it('goes on waiting for its dialogue, answered or not', () => {
    expect(after(['put_on_agenda', 'answered', 'written_back', 'asked'])).toBe('on_agenda');
    expect(after(['put_on_agenda', 'answered', 'talked_over'])).toBe('answered');
  });

  it('is as before after an answer that was taken back', () => {
    expect(after(['answered', 'answer_undone'])).toBe('new');
    expect(after(['answered', 'answered', 'answer_undone_left'])).toBe('answered');
  });
});
