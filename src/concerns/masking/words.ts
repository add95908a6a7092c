/** A word of the readable text; hyphens and apostrophes inside belong to it ("Анна-Мария", "o'g'li"). */
export interface Word {
  readonly text: string;
  /** For comparing: see {@link fold}. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

/** Letters that cheap keyboards lack, and the ones typed instead. */
const CHEAP = new Map(
  ['ёе', 'өо', 'үу', 'ңн', 'қк', 'ғг', 'ҳх', 'ўу', 'ąa', 'ćc', 'ęe', 'łl', 'ńn', 'óo', 'śs', 'źz', 'żz'].map(
    ([letter, instead]) => [letter, instead],
  ),
);

/** The words of a text, in order. */
export function wordsOf(plain: string): Word[] {
  return Array.from(plain.matchAll(WORD), (match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower case, without the letters that cheap keyboards lack: "Аты-жөнүм" and "аты-жонум" are one. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[ёөүңқғҳўąćęłńóśźż]/gu, (letter) => CHEAP.get(letter) ?? letter);
}

/** "Айгуль", "Анна-Мария"; not "АЙГУЛЬ", not "айгуль". */
export function isTitle(text: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(text);
}
