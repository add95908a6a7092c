import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../src/concerns/concern.ts';
import type { RecordId } from '../../src/privacy/strong-room.ts';
import {
  appointLeader,
  close,
  concernOf,
  leaderWrites,
  merge,
  rowOf,
  setStatus,
} from '../support/answers.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const DAY = 24 * 3_600_000;

async function start() {
  const waiting: Waiting[] = [];
  const bot = await startTestBot({ onWaiting: (concern) => void waiting.push(concern) });
  const leader = appointLeader(bot);
  const woman = await bot.newcomer('ky');
  return { bot, leader, woman, waiting };
}

/** Three concerns, the first of which is merged into the second, and that into the third. */
async function threeMerged(bot: TestBot, woman: Visitor) {
  const codes: string[] = [];
  for (let sent = 0; sent < 3; sent++) {
    codes.push(await shareConcern(woman));
    await woman.tapKey('people-menu-back');
  }
  const [code = ''] = codes;
  const [hers, middle, primary] = await Promise.all(codes.map((each) => concernOf(bot, each)));
  if (!hers || !middle || !primary) throw new Error('Three concerns were sent.');
  merge(bot, hers, middle);
  merge(bot, middle, primary);
  const ids: [RecordId, RecordId, RecordId] = [hers, middle, primary];
  return { ids, code };
}

async function writeBack(woman: Visitor, code: string): Promise<void> {
  await openThread(woman, code);
  await woman.tapKey('concerns-thread-write');
  await woman.send('Дагы эле суу жок');
  await woman.tapKey('concerns-thread-send');
  expect(woman.screen()).toContain('Дагы эле суу жок');
}

describe('writing back', () => {
  it('opens a closed concern again, and it is no longer to be forgotten', async () => {
    const { bot, woman } = await start();
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    close(bot, id, '2026-03-04');
    bot.clock.move(3 * DAY);
    await openThread(woman, code);
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-closed'));
    await writeBack(woman, code);
    expect(rowOf(bot, id)).toMatchObject({ status: 'new', closedOn: null, waitsSince: '2026-03-07' });
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-new'));
  });

  it.each([
    ['in_review', 'new'],
    ['answered', 'new'],
    ['on_agenda', 'on_agenda'],
  ] as const)('leads from %s to %s', async (before, after) => {
    const { bot, woman } = await start();
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    setStatus(bot, id, before);
    await writeBack(woman, code);
    expect(rowOf(bot, id)?.status).toBe(after);
  });

  it('also brings the concern up that hers is merged into, over several steps', async () => {
    const { bot, woman, waiting } = await start();
    const { ids, code } = await threeMerged(bot, woman);
    bot.clock.move(DAY);
    waiting.length = 0;
    await writeBack(woman, code);
    for (const id of ids) expect(rowOf(bot, id)).toMatchObject({ status: 'new', waitsSince: '2026-03-05' });
    expect(rowOf(bot, ids[0])?.mergedInto).toEqual(ids[1]);
    expect(waiting).toEqual([{ place: 'KG-O', audience: 'region', passed: false, urgent: false }]);
  });

  it('leaves alone what it would change for another woman, and stands for itself again', async () => {
    const { bot, leader, woman, waiting } = await start();
    const { ids, code } = await threeMerged(bot, woman);
    const [hers, middle, primary] = ids;
    leaderWrites(bot, hers, 'Жооп', { by: leader });
    close(bot, primary, '2026-03-04');
    const before = [rowOf(bot, middle), rowOf(bot, primary)];
    bot.clock.move(DAY);
    waiting.length = 0;
    await writeBack(woman, code);
    expect(rowOf(bot, hers)).toMatchObject({ status: 'new', waitsSince: '2026-03-05', mergedInto: null });
    expect([rowOf(bot, middle), rowOf(bot, primary)]).toEqual(before);
    expect(waiting).toEqual([{ place: 'KG-O', audience: 'region', passed: false, urgent: false }]);
  });

  it('survives a circle of merges', async () => {
    const { bot, woman } = await start();
    const first = await shareConcern(woman);
    await woman.tapKey('people-menu-back');
    const second = await shareConcern(woman);
    const [one, two] = [await concernOf(bot, first), await concernOf(bot, second)];
    merge(bot, one, two);
    merge(bot, two, one);
    await writeBack(woman, first);
    expect(rowOf(bot, two)?.status).toBe('new');
  });
});

describe('leaders hear that something waits', () => {
  it('when it is filed, urgent or not, and when she writes back, never urgently', async () => {
    const { woman, waiting } = await start();
    await shareConcern(woman);
    await woman.tapKey('people-menu-back');
    const code = await shareConcern(woman, { urgent: true, audience: 'national' });
    await writeBack(woman, code);
    expect(waiting).toEqual([
      { place: 'KG-O', audience: 'region', passed: false, urgent: false },
      { place: 'KG-O', audience: 'national', passed: false, urgent: true },
      { place: 'KG-O', audience: 'national', passed: false, urgent: false },
    ]);
  });

  it('not of what is in quarantine', async () => {
    const waiting: Waiting[] = [];
    const bot = await startTestBot({
      onWaiting: (concern) => void waiting.push(concern),
      limits: { concernsOverallPerHour: 0 },
    });
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { urgent: true });
    await writeBack(woman, code);
    expect(rowOf(bot, await concernOf(bot, code))?.status).toBe('quarantined');
    expect(waiting).toEqual([]);
  });
});
