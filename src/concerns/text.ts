/** Rules on what a woman types, before anything is made of it. */

export const MAX_WORDS = 4000;

/**
 * Her text without what only confuses readers: bidirectional overrides, zero-width characters (the joiner inside an emoji
 * stays), other control characters, and the spaces around it. Line breaks stay.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\u200d)[\p{Cf}\p{Cc}\p{Co}](?<![\n\t])/gu, '')
    .replace(/(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** Length as Telegram counts it for people: code points. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The first `length` characters, never cutting a code point in two. */
export function firstCharacters(text: string, length: number): string {
  let end = 0;
  let count = 0;
  for (const character of text) {
    if (++count > length) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** What came of reading something typed: it, or what is wrong with it. */
export type Read<T, P extends string> = { ok: true; value: T } | { ok: false; problem: P };

/** A typed text, cleaned, if it has words and not too many. @param most characters */
export function readWords(typed: string, most: number): Read<string, 'empty' | 'long'> {
  const text = cleanText(typed);
  if (characterCount(text) > most) return { ok: false, problem: 'long' };
  return hasWords(text) ? { ok: true, value: text } : { ok: false, problem: 'empty' };
}

/** The same on one line. */
export const readLine = (typed: string, most: number): Read<string, 'empty' | 'long'> =>
  readWords(typed.replace(/\s+/g, ' '), most);

/** False for an empty text, emoji alone, or punctuation: nobody could answer it. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
