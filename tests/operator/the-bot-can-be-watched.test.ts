import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { EVENT_NAMES, silentLog } from '../../src/events.ts';
import { frozenClock } from '../../src/jobs/clock.ts';
import { createCounters } from '../../src/operator/watch/counters.ts';
import { metricsText } from '../../src/operator/watch/metrics.ts';
import { startWatchServer } from '../../src/operator/watch/server.ts';
import { startTestBot } from '../support/bot.ts';
import { prepareMachine } from '../support/machine.ts';

const MINUTE = 60_000;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const ask = async (port: number, path: string, host = '127.0.0.1', method = 'GET') => {
  const response = await fetch(`http://${host}:${port}${path}`, { method });
  return { status: response.status, text: await response.text() };
};

describe('a running bot', () => {
  it('says that it is well, and how often what happened, on this machine alone', async () => {
    const { start, environment, telegram } = await prepareMachine();
    const port = await freePort();
    const bot = await start({ HEALTH_PORT: String(port) });
    expect(await ask(port, '/healthz')).toEqual({ status: 200, text: 'database ok\ntelegram ok\n' });
    const person = telegram.world.addPerson({ id: 7_123_456_789, firstName: 'Маркер', languageCode: 'ky' });
    person.start();
    await telegram.world.settled();
    const { status, text } = await ask(port, '/metrics');
    expect(status).toBe(200);
    for (const name of EVENT_NAMES)
      expect(text).toMatch(new RegExp(`^kurak_events_total{event="${name}"} \\d+$`, 'm'));
    for (const line of text.split('\n'))
      expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ .+|^\w+(\{\w+="\w+"\})? \d+$/);
    for (const secret of ['7123456789', 'Маркер', environment.BOT_TOKEN, environment.DATABASE_PATH])
      expect(text).not.toContain(secret);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    if (outside) await expect(ask(port, '/healthz', outside)).rejects.toThrow();
    expect(await bot.stop()).toBe(0);
    await expect(ask(port, '/healthz')).rejects.toThrow();
  }, 30_000);

  it('that is starting, since Telegram can not be reached, is not well', async () => {
    const { telegram, start } = await prepareMachine();
    await telegram.close();
    const port = await freePort();
    await start({ HEALTH_PORT: String(port) }, '"event":"api_retried","method":"getMe"');
    expect(await ask(port, '/healthz')).toEqual({ status: 503, text: 'database ok\ntelegram failing\n' });
  }, 30_000);

  it('does not start when somebody else has the port, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { start } = await prepareMachine();
    await expect(start({ HEALTH_PORT: String(port) })).rejects.toThrow(
      /ended with 1: [^]*Set HEALTH_PORT to another/,
    );
    taken.close();
  }, 30_000);

  it('is not well when it has not heard of Telegram for minutes, or its database is closed', async () => {
    const bot = await startTestBot();
    expect(bot.app.health()).toEqual({ database: true, telegram: true });
    bot.clock.move(4 * MINUTE);
    expect(bot.app.health().telegram).toBe(false);
    await (await bot.newcomer('ky')).send('/start');
    await expect.poll(() => bot.app.health().telegram).toBe(true);
    await bot.app.stop();
    expect(bot.app.health().database).toBe(false);
  });
});

describe('what is told', () => {
  it('is that of whole minutes, so that nobody learns a finer time by asking often', () => {
    const clock = frozenClock(0);
    const counters = createCounters(clock.now);
    const log = counters.counting(silentLog);
    const flood = () => counters.events().get('flood');
    clock.move(30_000);
    log('flood', {});
    log('flood', {});
    expect(flood()).toBe(0);
    clock.move(29_999);
    expect(flood()).toBe(0);
    clock.move(1);
    expect(flood()).toBe(2);
    log('flood', {});
    expect(flood()).toBe(2);
    clock.move(10 * MINUTE);
    log('flood', {});
    expect(flood()).toBe(3);
  });

  it('counts letters by how they ended, and everything from nought', () => {
    const clock = frozenClock(0);
    const counters = createCounters(clock.now);
    counters.counting(silentLog)('outbox_sent', { delivered: 5, blocked: 1, failed: 0, doubtful: 2 });
    clock.move(MINUTE);
    expect(Object.fromEntries(counters.letters())).toEqual({
      delivered: 5,
      blocked: 1,
      failed: 0,
      doubtful: 2,
    });
    expect([...counters.events().keys()].toSorted()).toEqual([...EVENT_NAMES].toSorted());
  });

  it('leaves the age of the backup away while there is none, and tells memory in great steps', () => {
    const counters = createCounters(() => 0);
    const gauges = { health: { database: true, telegram: false }, memoryBytes: 17 * 1024 * 1024 };
    const text = metricsText(counters, { ...gauges, backupAgeDays: undefined });
    expect(text).not.toContain('backup_age');
    expect(text).toContain('kurak_memory_bytes 33554432\n');
    expect(text).toContain('kurak_telegram_up 0\n');
    expect(metricsText(counters, { ...gauges, backupAgeDays: 3 })).toContain('kurak_backup_age_days 3\n');
  });
});

describe('whoever asks for something else', () => {
  it('gets nothing', async () => {
    const port = await freePort();
    const server = await startWatchServer(port, { health: () => ({}), metrics: () => '' });
    expect((await ask(port, '/')).status).toBe(404);
    expect((await ask(port, '/metrics/../healthz?x=1')).status).toBe(404);
    expect((await ask(port, '/healthz', '127.0.0.1', 'POST')).status).toBe(405);
    expect((await ask(port, '/healthz', '127.0.0.1', 'HEAD')).status).toBe(200);
    await server.close();
  });
});
