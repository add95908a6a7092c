import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBehind } from '../../src/jobs/behind.ts';
import { createWorkshop } from '../../src/summaries/workshop/workshop.ts';
import { NOON, startTestBot } from '../support/bot.ts';
import { makeAdmin } from '../support/staff.ts';
import { addConcerns, MONDAY, newestFile } from '../support/summaries.ts';

/** What nobody has caught. */
const rejected: unknown[] = [];
const note = (reason: unknown) => void rejected.push(reason);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => void process.off('unhandledRejection', note));

/** A country whose admin wants a report that is not made before `release` is called. */
async function reportInTheMaking() {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const bot = await startTestBot({
    patienceMs: 20,
    workshop: () => {
      const { make, close } = createWorkshop();
      return { make: (job) => gate.then(() => make(job)), close };
    },
  });
  const admin = await makeAdmin(bot, 'en');
  const woman = await bot.newcomer('ky');
  addConcerns(bot, '2026-03-03', 500);
  bot.clock.move(MONDAY - NOON);
  await bot.app.keepHouse();
  await admin.send('/report');
  await admin.tap(admin.words.plain('people-language-native'));
  return { bot, admin, woman, release: () => release() };
}

describe('a report that takes long', () => {
  it('lets whoever writes after it be answered before it is there, and comes by itself', async () => {
    const { bot, admin, woman, release } = await reportInTheMaking();
    const before = woman.texts().length;
    await woman.send('/start');
    // Her command, and the answer.
    expect(woman.texts().length).toBe(before + 2);
    expect(newestFile(bot, admin)).toBeUndefined();
    release();
    await vi.waitUntil(() => newestFile(bot, admin), { timeout: 20_000 });
    expect(newestFile(bot, admin)?.name).toBe('kurak-2026-03-02-2026-03-08-en.pdf');
    await admin.send('/audit');
    expect(admin.screen()).toContain('2 March 2026 – 8 March 2026 · PDF, English');
    expect(rejected).toEqual([]);
  });

  it('is sent yet when the bot is stopped', async () => {
    const { bot, admin, release } = await reportInTheMaking();
    const stopped = bot.restart();
    release();
    await stopped;
    expect(newestFile(bot, admin)?.name).toBe('kurak-2026-03-02-2026-03-08-en.pdf');
    expect(rejected).toEqual([]);
  });
});

describe('what goes on behind', () => {
  it('is waited for while it is quick, and is idle when nothing goes on any more', async () => {
    const behind = createBehind(60_000);
    const order: string[] = [];
    await behind.after(Promise.resolve().then(() => void order.push('done')));
    expect(order).toEqual(['done']);
    let finish = (): void => undefined;
    const slow = createBehind(0);
    await slow.after(new Promise<void>((resolve) => (finish = resolve)).then(() => void order.push('slow')));
    expect(order).toEqual(['done']);
    const idle = slow.idle().then(() => void order.push('idle'));
    finish();
    await idle;
    expect(order).toEqual(['done', 'slow', 'idle']);
    await slow.idle();
  });
});
