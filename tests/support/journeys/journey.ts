import type { Visitor } from '../visitor.ts';

/** Somebody with an aim, who looks at her screen and does one thing after another until she has what she wanted. */
export interface Journey {
  /** Does the next thing, and waits for the answer to a tap; false when there is nothing left to do. */
  step(): Promise<boolean>;
}

/** The labels of all buttons on her screen. */
export const labelsOf = (visitor: Visitor): Set<string> =>
  new Set(
    visitor.person
      .visible()
      .flatMap((message) => message.keyboard.flat())
      .map((button) => button.text),
  );

/** Taps the first of these buttons that is there. @returns whether one was */
export async function tapFirst(visitor: Visitor, keys: readonly string[]): Promise<boolean> {
  const labels = labelsOf(visitor);
  const found = keys.map((key) => visitor.words.plain(key)).find((label) => labels.has(label));
  if (found !== undefined) await visitor.person.tap(found);
  return found !== undefined;
}

/** Return codes as she sees them. */
export const codesOn = (visitor: Visitor): string[] =>
  visitor.texts().flatMap((text) => text.match(/\b\d{4}( \d{4}){3}\b/g) ?? []);
