import { describe, expect, it } from 'vitest';
import { visitorOf } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { prepareMachine } from '../support/machine.ts';

/** Longer than stopping may take. */
const VERY_SLOW_MS = 14_000;

describe('a bot that is told to stop', () => {
  it('ends also when Telegram does not answer, and what was in hand is done by the next one', async () => {
    const machine = await prepareMachine();
    const { world } = machine.telegram;
    const bot = await machine.start();
    const person = world.addPerson({ firstName: 'x', languageCode: 'ky' });
    const woman = visitorOf(machine.telegram, person, 'ky');
    person.start();
    await world.settled();
    await woman.tapKey('people-language-native');

    world.latencyMs = VERY_SLOW_MS;
    person.send('/help_now');
    const calls = world.calls.length;
    while (world.calls.length === calls) await new Promise((resolve) => setTimeout(resolve, 5));
    // It has ended itself: a process that is waited for ends with 0.
    expect(await bot.stop()).toBe(null);
    expect(bot.output()).toContain('"event":"stop_cut_off"');

    world.latencyMs = 0;
    const next = await machine.start();
    await world.settled();
    expect(woman.screen()).toContain('102');
    expect(await shareConcern(woman)).toMatch(/^\d{4} /);
    expect(await next.stop()).toBe(0);
    expect(next.output()).not.toContain('stop_cut_off');
  }, 60_000);
});
