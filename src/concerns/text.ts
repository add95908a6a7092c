/** Rules on what a woman types, before anything is made of it. */

export const MAX_WORDS = 4000;

/**
 * What somebody typed without what only confuses readers: bidirectional overrides, characters that take no room (the joiner and
 * the selector inside an emoji stay), letters that can't be seen, halves of characters, other control characters, towers of
 * marks, and the spaces around it. Line breaks stay. The one place where this is decided, for every field that anybody types
 * into and for the titles of groups: a name or a title is shown to women beside words that they have to be able to trust.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\u200d|\ufe0e|\ufe0f)[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{DI}](?<![\n\t])/gu, '')
    .replace(/(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
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

/** The beginning of a text that is longer than there is room for, with a sign that it goes on. @param most characters */
export function cutTo(text: string, most: number): string {
  const beginning = firstCharacters(text, most);
  return beginning === text ? text : `${beginning.trimEnd()}…`;
}

/** What came of reading something typed: it, or what is wrong with it. */
export type Read<T, P extends string> = { ok: true; value: T } | { ok: false; problem: P };

/** A typed text, cleaned, if it has words and not too many. @param most characters */
export function readWords(typed: string, most: number): Read<string, 'empty' | 'long'> {
  const text = cleanText(typed);
  if (characterCount(text) > most) return { ok: false, problem: 'long' };
  return hasWords(text) ? { ok: true, value: text } : { ok: false, problem: 'empty' };
}

/** `cleanText` on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** The same on one line. */
export const readLine = (typed: string, most: number): Read<string, 'empty' | 'long'> =>
  readWords(cleanLine(typed), most);

/** False for an empty text, emoji alone, or punctuation: nobody could answer it. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
