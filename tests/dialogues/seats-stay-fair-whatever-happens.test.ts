import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import {
  freeSeats,
  givesSeats,
  isLate,
  offerTimes,
  type RsvpState,
} from '../../src/dialogues/attend/rules.ts';
import { createRsvpStore } from '../../src/dialogues/attend/store.ts';
import { createChanges } from '../../src/dialogues/changes.ts';
import { createDialogueStore } from '../../src/dialogues/store.ts';
import { frozenClock } from '../../src/jobs/clock.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { createOutboxStore } from '../../src/jobs/outbox/store.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom, newRecordId } from '../../src/privacy/strong-room.ts';
import { NOON } from '../support/bot.ts';

const PEOPLE = 6;
const DAY = 1440;

type Step =
  | { do: 'come' | 'take' | 'leave'; who: number }
  | { do: 'wait'; minutes: number }
  | { do: 'seats'; seats: number | undefined };

const who = fc.nat({ max: PEOPLE - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('come' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('take' as const, 'leave' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 800 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('seats' as const),
      seats: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
  },
);

/** One dialogue on a database in memory, and what the buttons of its page do. */
function meeting(startsIn: number) {
  const database = openDatabase(':memory:');
  const room = createStrongRoom(masterKeyFromText(newMasterKeyText()));
  const clock = frozenClock(NOON);
  const now = () => minutesOf(clock.now());
  const dialogues = createDialogueStore(database, room);
  const rsvps = createRsvpStore(database, room);
  const host = createStaffStore(database, room).put({
    chatId: 1,
    role: 'leader',
    kind: 'ngo',
    places: ['KG-O'],
    name: 'Ведущая',
    locale: 'ru',
  });
  const changes = createChanges({
    dialogues,
    rsvps,
    outbox: createOutboxStore(database, room),
    transaction: (work) => database.transaction(work),
    postsChanged: () => undefined,
    clock: clock.now,
  });
  const id = newRecordId();
  dialogues.create(id, {
    hostId: host.id,
    place: 'KG-O',
    title: 'Вода',
    startsAt: now() + startsIn,
    minutes: 60,
    state: 'open',
    mode: 'online',
    venue: undefined,
    pin: undefined,
    joinLink: undefined,
    seats: 2,
    womenOnly: false,
    childcare: false,
    transport: false,
    interpreter: false,
    accessible: false,
    languages: ['ru'],
    promise: 'consult',
    revision: 0,
    settledAt: now(),
    reminded: [],
  });
  const read = () => {
    const dialogue = dialogues.read(id);
    if (!dialogue) throw new Error('The dialogue is gone.');
    return dialogue;
  };
  function act(what: Step): void {
    const dialogue = read();
    switch (what.do) {
      case 'come':
        if (!givesSeats(dialogue, now())) return;
        rsvps.join(id, what.who, 'ru', dialogue.seats, isLate(dialogue, now()));
        return changes.seatsMoved(id);
      case 'take':
        if (givesSeats(dialogue, now()) && rsvps.accept(id, what.who, now())) changes.seatsMoved(id);
        return;
      case 'leave':
        if (rsvps.leave(id, what.who)) changes.seatsMoved(id);
        return;
      case 'seats':
        return changes.change(dialogue, { seats: what.seats });
      case 'wait':
        clock.move(what.minutes * 60_000);
        changes.endOffers();
    }
  }
  const states = (): (RsvpState | undefined)[] =>
    Array.from({ length: PEOPLE }, (_, person) => rsvps.get(id, person)?.state);
  return { act, states, read, now, totals: () => rsvps.totals(id), close: () => database.close() };
}

describe('whoever comes, waits, leaves, takes or lets pass what is offered, and whatever the host does,', () => {
  it('no seat is given twice, none stays empty while somebody waits in time, and nobody passes anybody', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 300, max: 4 * DAY })),
        fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
        (startsIn, steps) => {
          const { act, states, read, now, totals, close } = meeting(startsIn);
          /** Who waits, in the order in which they came. */
          let queue: number[] = [];
          for (const what of steps) {
            const [before, taken] = [states(), totals().going + totals().offered];
            act(what);
            const after = states();
            const { going, offered, waiting } = totals();
            const { seats } = read();
            const isNew = (person: number, state: RsvpState) =>
              after[person] === state && before[person] !== state;

            if (seats !== undefined) expect(going + offered).toBeLessThanOrEqual(Math.max(seats, taken));
            const inTime = givesSeats(read(), now()) && offerTimes(read(), now()) !== undefined;
            if (inTime) expect(Math.min(freeSeats(seats, { going, offered }), waiting)).toBe(0);

            if (what.do === 'come' && before[what.who] === undefined && after[what.who] !== undefined)
              queue.push(what.who);
            // Shortly before the start, when nobody can be asked any more, a free seat is for whoever comes for it.
            const late = isLate(read(), now());
            if (what.do === 'come' && late && givesSeats(read(), now())) {
              if (after[what.who] === 'waiting') expect(freeSeats(seats, { going, offered })).toBe(0);
              if (isNew(what.who, 'going')) queue = queue.filter((person) => person !== what.who);
            }
            if (what.do === 'come' && !late && isNew(what.who, 'going')) expect(queue).toEqual([what.who]);
            if (what.do === 'leave') queue = queue.filter((person) => person !== what.who);
            const served = queue.filter((person) => after[person] !== 'waiting');
            expect(queue.slice(0, served.length)).toEqual(served);
            queue = queue.slice(served.length);
            expect(queue).toHaveLength(waiting);

            // A seat is had by who took one that was offered, or came while there was one; it is never taken from her.
            for (let person = 0; person < PEOPLE; person++) {
              if (isNew(person, 'going')) expect(['come', 'take']).toContain(what.do);
              if (before[person] === 'going' && after[person] !== 'going')
                expect(what).toEqual({ do: 'leave', who: person });
            }
          }
          close();
        },
      ),
      { numRuns: 80, endOnFailure: true },
    );
  });
});
