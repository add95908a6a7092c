import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { make, type Job } from '../../src/summaries/workshop/jobs.ts';
import { sharing } from '../../src/summaries/workshop/shared.ts';
import { createWorkshop } from '../../src/summaries/workshop/workshop.ts';

const PROPERTIES = { title: 'A title', language: 'en', day: '2026-03-08' };
const text = { kind: 'text', x: 5, y: 30, size: 20, bold: false, fill: '#000000', at: 'start' } as const;
const drawing = { width: 99, height: 50, marks: [{ ...text, text: 'Салам' }] };
const report = (words: string): Job => ({
  kind: 'pdf',
  blocks: [{ kind: 'chapter', text: words }],
  properties: PROPERTIES,
});
const JOBS: Record<string, Job> = {
  pdf: report('x'),
  xlsx: {
    kind: 'xlsx',
    workbook: {
      title: 'a',
      table: { head: ['b', 'c', 'd'], rows: [['e', 'f', 7]] },
      notes: { title: 'g', lines: [] },
    },
  },
  png: { kind: 'png', drawing },
};
/** What is no job: making it ends with an error. */
const BROKEN = { kind: 'pdf', blocks: [null as never], properties: PROPERTIES } satisfies Job;

const workshop = createWorkshop();
afterAll(() => workshop.close());

describe('a workshop', () => {
  it.each(Object.keys(JOBS))('makes a %s as it would be made without a thread', async (kind) => {
    const job = JOBS[kind];
    if (!job) throw new Error(kind);
    const [first, second] = [await workshop.make(job), Buffer.from(await make(job))];
    // Whoever packs a workbook writes the second into it in which that happened.
    if (kind === 'xlsx') expect(first.subarray(0, 4)).toEqual(second.subarray(0, 4));
    else expect(first.equals(second)).toBe(true);
    expect(first.length).toBeGreaterThan(100);
  });

  it('makes one thing after another, and goes on after one that failed', async () => {
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const broken = workshop.make(BROKEN).catch(note('broken'));
    const good = workshop.make(report('x')).then(note('good'));
    const last = workshop.make(report('y')).then(note('last'));
    await Promise.all([broken, good, last]);
    expect(order).toEqual(['broken', 'good', 'last']);
  });

  it('ends its thread when nobody wants anything any more, and begins another when somebody does', async () => {
    const brief = createWorkshop(0);
    const before = await brief.make(report('x'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await brief.make(report('x'))).equals(before)).toBe(true);
    brief.close();
  });

  it('says so when its thread is ended under the work, and begins another', async () => {
    const closing = createWorkshop();
    await closing.make(report('x'));
    const lost = closing.make(report('y'));
    await Promise.resolve();
    closing.close();
    await expect(lost).rejects.toThrow('ended without an answer');
    expect((await closing.make(report('z'))).subarray(0, 5).toString()).toBe('%PDF-');
    closing.close();
  });

  it('holds nobody up as long as the making takes', async () => {
    const pages = Array.from({ length: 40 }, (_, index) => ({ kind: 'chapter', text: `x${index}` }) as const);
    const long: Job = { kind: 'pdf', blocks: pages, properties: PROPERTIES };
    const delayOf = async (work: () => Promise<unknown>) => {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const started = performance.now();
      await work();
      delay.disable();
      return { held: delay.max / 1e6, took: performance.now() - started };
    };
    const { held, took } = await delayOf(() => workshop.make(long));
    expect(held).toBeLessThan(took / 2);
  });
});

describe('what is the same', () => {
  const file = (name: string) => Promise.resolve(Buffer.from(name));

  it('is made once for all who ask while it is made', async () => {
    const asked: Job[] = [];
    const shared = sharing((job) => {
      asked.push(job);
      return file('x');
    });
    const files = await Promise.all(Array.from({ length: 100 }, () => shared(report('x'))));
    expect(new Set(files).size).toBe(1);
    await shared(report('y'));
    expect(asked).toEqual([report('x'), report('y')]);
    // Not kept: made anew.
    await shared(report('x'));
    expect(asked).toHaveLength(3);
  });

  it('is kept as far as it is to be, the latest wanted longest', async () => {
    const asked: string[] = [];
    const shared = sharing((job) => {
      asked.push(job.kind === 'pdf' ? JSON.stringify(job.blocks) : job.kind);
      return file('x');
    }, 2);
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await shared(report(name));
    const names = asked.map((blocks) => /"text":"(.)"/.exec(blocks)?.[1]);
    expect(names).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is tried again when it failed, and everybody who waited hears of it', async () => {
    let fails = true;
    const shared = sharing(() => (fails ? Promise.reject(new Error('broken')) : file('x')), 2);
    const results = await Promise.allSettled([shared(report('x')), shared(report('x'))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect((await shared(report('x'))).toString()).toBe('x');
  });
});
