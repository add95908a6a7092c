import { describe, expect, it } from 'vitest';
import { createMethods } from '../../src/playground/bot-api/methods.ts';
import { World } from '../../src/playground/bot-api/world.ts';

const NOW = Date.parse('2026-03-04T06:00:00Z');
const MANY = 100_000;

/** A world of its own with so many people who have started the bot; nothing waits for the bot. */
function populated(count: number) {
  const world = new World(() => NOW, false);
  const people = Array.from({ length: count }, () => world.addPerson({ firstName: 'x' }));
  for (const person of people) person.start();
  return { world, people, call: createMethods(world) };
}

describe('a hundred thousand people', () => {
  it('have ids of their own, write and are written to in a moment', () => {
    const { world, people, call } = populated(MANY);
    expect(new Set(people.map((person) => person.id)).size).toBe(MANY);
    world.limits = { overallPerSecond: MANY, perChatPerSecond: 1 };
    // A step that went through a list for each person would take minutes here.
    const started = performance.now();
    for (const person of people) {
      world.admit('sendMessage', person.id);
      call('sendMessage', { chat_id: person.id, text: 'салам' }, new Map());
    }
    for (const update of world.updates.pending()) world.updates.confirm(update.update_id);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(world.updates.size).toBe(0);
    expect(people.at(-1)?.last()?.text).toBe('салам');
  });

  it('make the page no slower: only those with a label have a phone there', () => {
    const { world } = populated(1000);
    const woman = world.addPerson({ firstName: 'Айгүл', label: 'A woman' });
    expect(world.view().map((phone) => [phone.personId, phone.label])).toEqual([[woman.id, 'A woman']]);
  });
});

describe('a person', () => {
  it('can’t have the id of another', () => {
    const world = new World(() => NOW, false);
    world.addPerson({ id: 5, firstName: 'x' });
    expect(() => world.addPerson({ id: 5, firstName: 'y' })).toThrow('Somebody has the id 5 already.');
  });
});
