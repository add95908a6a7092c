import { regions } from '../../src/concerns/catalogue.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';
import type { FakeTelegram } from '../../src/playground/bot-api/index.ts';
import { codesOn, type Journey } from '../support/journeys/journey.ts';
import { answering } from '../support/journeys/leaders.ts';
import { asking, filing, registering, voting, writingBack } from '../support/journeys/women.ts';

/** Who is there before the first woman comes: a leader for each region, an admin, and dialogues to go to. */
export interface Cast {
  leaders: readonly { place: string; visitor: Visitor }[];
  admin: Visitor;
  dialogueIds: readonly string[];
}

const PAGES = ['/start', '/help_now', '/privacy', '/dialogues', '/changes', '/notify', '/language'];
const ADMIN_PAGES = ['/summary', '/leaders', '/audit', '/health', '/helplines'];
/** More than anybody needs: whoever needs more is stuck, for a reason that the log should tell. */
const MOST_STEPS = 60;

/**
 * Lanes in which one person after another does what people do. Each step is one update.
 * @returns the steps of each lane, and how many people came through, and how many did not
 */
export function crowd(telegram: FakeTelegram, cast: Cast) {
  const counts = { done: 0, stuck: 0 };
  const codes: string[] = [];
  let number = 0;
  const words = (what: string) => `${what} номер ${++number} у нас`;
  const anyOf = <T>(things: readonly [T, ...T[]] | readonly T[]): T => {
    const found = things[Math.floor(Math.random() * things.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const newcomer = () =>
    visitorOf(telegram, telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' }), 'ru');

  function files(): Undertaking {
    const woman = newcomer();
    const finish = () => void codes.push(...codesOn(woman));
    return { journey: filing(woman, words('Дорога'), anyOf(regions).code), finish };
  }
  function writesBack(): Undertaking {
    const code = codes.length > 0 ? anyOf(codes) : undefined;
    return code === undefined ? files() : { journey: writingBack(newcomer(), code, words('Ещё раз')) };
  }
  const looks = (visitor: Visitor, pages: readonly string[]): Undertaking => {
    let left = 3;
    return {
      journey: { step: async () => left-- > 0 && visitor.person.send(anyOf(pages)) > 0 },
    };
  };
  const answers = (leader: Visitor): Undertaking => ({
    journey: answering(leader, words('Ответ')),
    finish: () => void leader.person.send('/start'),
  });

  const kinds: (readonly [number, () => Undertaking])[] = [
    [30, files],
    [10, writesBack],
    [20, () => ({ journey: registering(newcomer(), anyOf(cast.dialogueIds)) })],
    [10, () => ({ journey: voting(newcomer(), anyOf(cast.dialogueIds)) })],
    [2, () => ({ journey: asking(newcomer(), anyOf(cast.dialogueIds), words('Почему вода')) })],
    [18, () => looks(newcomer(), PAGES)],
    [1, () => looks(cast.admin, ADMIN_PAGES)],
    ...cast.leaders.map(({ visitor }) => [1, () => answers(visitor)] as const),
  ];
  const lanes = kinds.flatMap(([many, begin]) => Array.from({ length: many }, () => laneOf(begin, counts)));
  return { lanes, counts };
}

interface Undertaking {
  journey: Journey;
  finish?: () => void;
}

function laneOf(begin: () => Undertaking, counts: { done: number; stuck: number }): () => Promise<void> {
  let current: Undertaking | undefined;
  let steps = 0;
  return async () => {
    if (!current) [current, steps] = [begin(), 0];
    if (await current.journey.step()) {
      if (++steps <= MOST_STEPS) return;
      counts.stuck++;
    } else {
      current.finish?.();
      counts.done++;
    }
    current = undefined;
  };
}
