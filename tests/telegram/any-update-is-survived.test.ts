import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullDatabase } from '../support/full-database.ts';
import type { TestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { groupWith } from '../support/groups.ts';
import { makeAdmin } from '../support/staff.ts';
import { deliverTo, putBehindWebhook, WEBHOOK_SECRET } from '../support/webhook.ts';
import { junk } from '../support/wild/values.ts';
import { mutatedUpdatesOf, updatesOf, type Cast } from '../support/wild/updates.ts';

/** More for a longer run: `WILD_UPDATES=20000`. */
const RUNS = Number(process.env['WILD_UPDATES'] ?? 400);

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => {
  process.off('unhandledRejection', note);
  const [reason] = unhandled.splice(0);
  if (reason !== undefined) throw new Error('Nobody has handled a rejection.', { cause: reason });
});

/** A bot in the middle of everything, and all that can be named in an update to it. */
async function busyBot() {
  const { bot, woman, leader } = await fullDatabase();
  const admin = await makeAdmin(bot, 'ru');
  const stranger = await bot.newcomer('uz');
  const group = groupWith(bot, [woman, leader], { botIsMember: true });
  for (const command of ['/queue', '/plan', '/mydialogues', '/groups', '/assist', '/guide', '/poster'])
    await leader.send(command);
  for (const command of ['/summary', '/leaders', '/helplines', '/audit', '/health'])
    await admin.send(command);
  const visitors = [woman, leader, admin, stranger];
  const made = JSON.stringify(bot.telegram.world.calls.map(({ payload }) => payload['reply_markup']));
  const cast: Cast = {
    people: visitors.map(({ person }) => person.id),
    groups: [group.id],
    messages: visitors.flatMap(({ person }) => person.visible().map(({ id }) => id)),
    buttons: [...new Set([...made.matchAll(/"callback_data":"([^"\\]+)"/g)].map(([, data = '']) => data))],
  };
  bot.telegram.world.clearCalls();
  bot.logs.length = 0;
  return { bot, cast };
}

let nextId = 5_000_000;

/** Hands an update over as a poll does. Moves the clock, so that nobody is told to slow down. */
async function give(bot: TestBot, content: unknown): Promise<TestBot['logs']> {
  bot.clock.move(1000);
  const before = bot.logs.length;
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  // As updates come from outside, not as the types promise.
  await bot.app.handleUpdate((isObject ? { update_id: nextId++, ...content } : content) as Update);
  const told = bot.logs.slice(before).filter(({ name }) => name !== 'api_failed');
  expect(told.length, JSON.stringify(told)).toBeLessThanOrEqual(1);
  return told;
}

const failed = (told: TestBot['logs']) => told.filter(({ name }) => name === 'update_failed');
const ODD = { kind: 'unknown', error: 'shape' };

describe('the bot', () => {
  it('survives every update that the Bot API could send, and fails at none', async () => {
    const { bot, cast } = await busyBot();
    expect(cast.buttons.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(updatesOf(cast), async (update) => {
        expect(failed(await give(bot, update))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(await shareConcern(await bot.newcomer('ky'))).toBeTruthy();
  }, 120_000);

  it('passes over updates with holes and junk in them, with one line in the log at most', async () => {
    const { bot, cast } = await busyBot();
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutatedUpdatesOf(cast), junk), async (update) => {
        for (const { facts } of failed(await give(bot, update))) expect(facts).toEqual(ODD);
      }),
      { numRuns: RUNS },
    );
    expect(await shareConcern(await bot.newcomer('ky'))).toBeTruthy();
  }, 120_000);

  it('behind a webhook answers whatever comes over it, so that nothing odd comes again and again', async () => {
    const { bot, cast } = await busyBot();
    const { port } = await putBehindWebhook(bot);
    const body = fc.oneof(
      fc.oneof(updatesOf(cast), mutatedUpdatesOf(cast)).map((update) => bytesOf(update)),
      fc.tuple(updatesOf(cast), fc.nat(400)).map(([update, end]) => bytesOf(update).subarray(0, end)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...['[', '{"update_id":1,"message":'].map((open) => Buffer.from(open.repeat(100_000)))),
    );
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        bot.clock.move(1000);
        const status = await deliverTo(port, { body: sent, secret: WEBHOOK_SECRET });
        expect([200, 400, 413]).toContain(status);
      }),
      { numRuns: RUNS / 2 },
    );
    for (const { facts } of failed(bot.logs)) expect(facts).toEqual(ODD);
    expect(await shareConcern(await bot.newcomer('ky'))).toBeTruthy();
  }, 120_000);
});

const bytesOf = (content: unknown) =>
  Buffer.from(
    JSON.stringify(typeof content === 'object' ? { update_id: nextId++, ...content } : content) ?? '',
  );
