import { measureIntake } from './intake.ts';
import { measureBroadcast } from './outbox.ts';
import { makeCountry } from './populate.ts';
import { measureQueue } from './queue.ts';
import { measureSummaries } from './summaries.ts';
import { measureThroughput } from './throughput.ts';

/** `npm run bench [-- --short]`: the figures of docs/PERFORMANCE.md, in one run on one machine. */
const short = process.argv.includes('--short');
const people = short ? 1000 : 5000;
const slowPeople = short ? 50 : 200;
const stored = short ? 20_000 : 1_000_000;
const forms = short ? 60 : 400;

const print = (label: string, value: string) => process.stdout.write(`${label.padEnd(52)} ${value}\n`);
const perSecond = (rate: number) => `${rate.toFixed(0)}/s`;
const milliseconds = (value: number) => `${value.toFixed(2)} ms`;

const bare = await measureThroughput('tests/bench/bare-bot.ts', { people, latencyMs: 0 });
const ours = await measureThroughput('dist/main.js', { people, latencyMs: 0 });
print('updates handled, instant Bot API: bare grammY bot', perSecond(bare.rate));
print('updates handled, instant Bot API: this bot', perSecond(ours.rate));
print('  ratio (aim: 0.50 or more)', (ours.rate / bare.rate).toFixed(2));

const bareSlow = await measureThroughput('tests/bench/bare-bot.ts', { people: slowPeople, latencyMs: 100 });
const oursSlow = await measureThroughput('dist/main.js', { people: slowPeople, latencyMs: 100 });
print('updates handled, Bot API at 100 ms: bare grammY bot', perSecond(bareSlow.rate));
print('updates handled, Bot API at 100 ms: this bot', perSecond(oursSlow.rate));
print('  ratio (aim: 0.95 or more)', (oursSlow.rate / bareSlow.rate).toFixed(2));

const country = makeCountry(stored);
const intake = await measureIntake(country, forms);
print(`a step of the form, ${stored} concerns stored: p50`, milliseconds(intake.stepP50));
print('  p99 (aim: under 20 ms)', milliseconds(intake.stepP99));
print('sending (scrypt, two synced checkpoints): p50', milliseconds(intake.sendP50));
print('  p99', milliseconds(intake.sendP99));
const queue = await measureQueue(country, short ? 20 : 200);
print(`opening the queue, ${stored} concerns stored: p50`, milliseconds(queue.openP50));
print('  p99 (aim: under 20 ms)', milliseconds(queue.openP99));
print('turning a page of it: p50', milliseconds(queue.pageP50));
print('  p99 (aim: under 20 ms)', milliseconds(queue.pageP99));
const truePace = await measureBroadcast({ people: short ? 300 : 3000, planned: 0, hurry: 1 });
print('a broadcast at Telegram’s pace: share (aim: 0.98)', truePace.shareOfLimit.toFixed(3));
const letters = short ? { people: 10_000, planned: 50_000 } : { people: 100_000, planned: 500_000 };
const broadcast = await measureBroadcast({ ...letters, hurry: 16 });
print(`a broadcast to ${letters.people} at 16 times it (aim: 0.98)`, broadcast.shareOfLimit.toFixed(3));
print(`planning letters to ${letters.planned}`, milliseconds(broadcast.planMs));
print('memory taken by sending and planning', `${broadcast.grownMegabytes} MiB`);
const summaries = await measureSummaries(short ? 20 : 156, short ? 3 : 20);
print('a summary of all time, its weeks read for the first time', milliseconds(summaries.firstMs));
print('  and then (aim: under 200 ms)', milliseconds(summaries.textMs));
print('its chart (aim: under 500 ms)', milliseconds(summaries.chartMs));
print('its report as PDF (aim: under 3000 ms)', milliseconds(summaries.reportMs));
print('a table as XLSX, the first after a start', milliseconds(summaries.firstTableMs));
print('  and then', milliseconds(summaries.tableMs));
print('  others held up meanwhile (aim: 50 ms at most)', milliseconds(summaries.heldUpMs));
print('a hundred summaries at the same moment', milliseconds(summaries.crowdMs));
print('  others held up meanwhile', milliseconds(summaries.crowdHeldUpMs));
print('database bytes per concern', String(country.bytesPerConcern));
print('start-up', `${ours.startupMs ?? 'unknown'} ms`);
print('peak memory, this bot', `${Math.max(ours.peakMegabytes, oursSlow.peakMegabytes)} MiB`);
print('peak memory, bare grammY bot', `${bare.peakMegabytes} MiB`);
