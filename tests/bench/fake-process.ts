import { systemClock } from '../../src/jobs/clock.ts';
import type { Limits } from '../../src/playground/bot-api/limits.ts';
import { startFakeTelegram, type Person } from '../../src/playground/bot-api/index.ts';

/** What the bench asks of the fake, which runs in a process of its own so that the bot's figures are the bot's. */
export type Order =
  | { kind: 'latency'; milliseconds: number }
  | { kind: 'people'; ids: number[] }
  /** What of a broadcast may go wrong: one in so many has blocked the bot, and so many calls are told to wait a second. */
  | { kind: 'trouble'; limits: Limits; blockedEvery: number; pauses: number }
  /** Everybody sends the text; the report comes when the bot has handled all of them. */
  | { kind: 'send'; text: string };

export type Report =
  | { kind: 'ready'; apiRoot: string; token: string }
  | { kind: 'done' }
  | { kind: 'settled'; elapsedMs: number };

const telegram = await startFakeTelegram({ clock: systemClock, record: false });
const { world } = telegram;
let people: Person[] = [];

function obey(order: Order): Promise<Report> | Report {
  switch (order.kind) {
    case 'latency':
      world.latencyMs = order.milliseconds;
      return { kind: 'done' };
    case 'people':
      people = order.ids.map((id) => world.addPerson({ id, firstName: 'x', languageCode: 'ru' }));
      return { kind: 'done' };
    case 'trouble':
      world.limits = order.limits;
      for (const [index, person] of people.entries()) {
        person.start();
        if (index % order.blockedEvery === 0) person.block();
      }
      world.faults.add({
        method: 'sendMessage',
        times: order.pauses,
        code: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      });
      return { kind: 'done' };
    case 'send':
      return sendFromAll(order.text);
  }
}

async function sendFromAll(text: string): Promise<Report> {
  const started = performance.now();
  for (const person of people) person.send(text);
  await world.settled(300_000);
  return { kind: 'settled', elapsedMs: performance.now() - started };
}

process.on('message', (order: Order) => {
  void Promise.resolve(obey(order)).then((report) => process.send?.(report));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ kind: 'ready', apiRoot: telegram.apiRoot, token: telegram.token } satisfies Report);
