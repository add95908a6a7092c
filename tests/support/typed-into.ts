import { expect } from 'vitest';
import type { Group } from '../../src/playground/bot-api/group.ts';
import type { TestBot, Visitor } from './bot.ts';

/** The same person, no faster than people are: the gate lets nobody through who taps forty times in ten seconds. */
export function unhurried(bot: TestBot, visitor: Visitor): Visitor {
  const slowly = <Done>(act: () => Promise<Done>): Promise<Done> => {
    bot.clock.move(1000);
    return act();
  };
  return {
    ...visitor,
    send: (text) => slowly(() => visitor.send(text)),
    tap: (label) => slowly(() => visitor.tap(label)),
    tapKey: (key, variables) => slowly(() => visitor.tapKey(key, variables)),
  };
}

/**
 * Looks that a text which somebody has typed stands on a screen as typed, and that nothing in it is marked up: what is around it
 * may be, such as a quotation or bold letters, but nothing begins or ends within.
 */
export function expectInert({ person }: Visitor, text: string, group?: Group): void {
  const said = person.visible(group).filter(({ side }) => side === 'theirs');
  expect(said.map((message) => message.text).join('\n---\n')).toContain(text);
  for (const message of said) {
    for (let at = message.text.indexOf(text); at >= 0; at = message.text.indexOf(text, at + 1)) {
      const end = at + text.length;
      const within = message.entities.filter(({ offset, length }) => {
        const [from, to] = [offset, offset + length];
        const apart = to <= at || from >= end;
        return !apart && (from > at || to < end);
      });
      expect(within, message.text).toEqual([]);
      expect(message.entities.map(({ type }) => type)).not.toContain('text_link');
    }
  }
}

/** Looks that Telegram has refused nothing, and no update has failed. */
export function expectNoTrouble(bot: TestBot): void {
  const refused = bot.telegram.world.calls
    .filter(({ ok, response }) => !ok && !/not modified|pinned/.test(String(response)))
    .map(({ method, response }) => `${method}: ${String(response)}`);
  expect(refused).toEqual([]);
  expect(bot.logs.filter(({ name }) => /failed/.test(name))).toEqual([]);
}
