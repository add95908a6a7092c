import { Api, GrammyError } from 'grammy';
import { afterEach } from 'vitest';
import { frozenClock, type MovableClock } from '../../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram, type Person } from '../../src/playground/bot-api/index.ts';

/** A Wednesday noon in Bishkek. */
const NOON = Date.parse('2026-03-04T06:00:00Z');

export interface Fake {
  readonly telegram: FakeTelegram;
  readonly world: FakeTelegram['world'];
  readonly clock: MovableClock;
  /** What a bot made with grammY calls. */
  readonly api: Api;
  /** A call as any other program would make it. */
  readonly raw: (method: string, body?: object) => Promise<RawAnswer>;
  /** Somebody who has started the bot; her /start is confirmed already. */
  readonly started: (firstName?: string) => Person;
}

export interface RawAnswer {
  ok: boolean;
  error_code?: number;
  description?: string;
  parameters?: Record<string, number>;
  result?: unknown;
}

const running: FakeTelegram[] = [];

afterEach(async () => {
  for (const telegram of running.splice(0)) await telegram.close();
});

/** A fresh fake with a clock that stands still; it is closed when the test ends. */
export async function startFake(): Promise<Fake> {
  const clock = frozenClock(NOON);
  const telegram = await startFakeTelegram({ clock: clock.now });
  running.push(telegram);
  const { world, apiRoot, token } = telegram;
  return {
    telegram,
    world,
    clock,
    api: new Api(token, { apiRoot }),
    raw: async (method, body = {}) => {
      const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return readAnswer(response);
    },
    started: (firstName = 'Айгүл') => {
      const person = world.addPerson({ firstName, languageCode: 'ky' });
      person.start();
      world.updates.clear();
      return person;
    },
  };
}

export async function readAnswer(response: Response): Promise<RawAnswer> {
  // The Bot API wraps every answer alike.
  return (await response.json()) as RawAnswer;
}

/**
 * What a call is refused with: "400: Bad Request: …".
 * @throws {Error} when it is not refused
 */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code}: ${error.description}`;
    throw error;
  }
  throw new Error('The call was expected to be refused, and was carried out.');
}

/** The ids of updates, oldest first. */
export const idsOf = (updates: readonly { update_id: number }[]): number[] =>
  updates.map((update) => update.update_id);

/** Waits, in real time, until something holds. */
export async function eventually(holds: () => boolean, withinMs = 3000): Promise<void> {
  const step = 5;
  for (let waited = 0; !holds(); waited += step) {
    if (waited > withinMs) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}
