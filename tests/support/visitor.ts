import type { FakeTelegram, Person } from '../../src/playground/bot-api/index.ts';
import type { Locale, Words } from '../../src/telegram/locale.ts';
import { wordsOf } from './words.ts';

/** A person at her phone, with what tests say of her in one word. */
export interface Visitor {
  readonly person: Person;
  readonly words: Words;
  /** Does something and waits until the bot has handled it. */
  send(text: string): Promise<number>;
  tap(label: string): Promise<void>;
  /** Taps the newest button that says what `key` says in her language. */
  tapKey(key: string, variables?: Record<string, string | number>): Promise<void>;
  /** The text of the newest message on her screen. */
  screen(): string;
  /** All texts on her screen, oldest first. */
  texts(): string[];
  /** The labels of the newest message's buttons. */
  buttons(): string[];
}

export function visitorOf(telegram: FakeTelegram, person: Person, locale: Locale): Visitor {
  const words = wordsOf(locale);
  const last = () => {
    const message = person.visible().at(-1);
    if (!message) throw new Error('Her screen is empty.');
    return message;
  };
  const visitor: Visitor = {
    person,
    words,
    send: async (text) => {
      const id = person.send(text);
      await telegram.world.settled();
      return id;
    },
    tap: async (label) => {
      await person.tap(label);
      await telegram.world.settled();
    },
    tapKey: (key, variables) => visitor.tap(words.plain(key, variables)),
    screen: () => last().text,
    texts: () => person.visible().map((message) => message.text),
    buttons: () =>
      last()
        .keyboard.flat()
        .map((button) => button.text),
  };
  return visitor;
}
