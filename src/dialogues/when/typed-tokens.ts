import * as lists from './typed-words.ts';

/** What one piece of typed text says. */
export type Token =
  /** Numbers joined by marks: "25.12.2026". A number alone has no marks. */
  | { is: 'figure'; numbers: readonly string[]; marks: string; saidHour: boolean; ordinal: boolean }
  | { is: 'month' | 'weekday' | 'ahead'; value: number }
  | { is: 'part'; value: 'am' | 'pm' | 'day' }
  /** What comes before an hour. */
  | { is: 'hour' };

type Meaning = Exclude<Token, { is: 'figure' }> | { is: 'unit' } | { is: 'filler' };

/** Longer texts are no time, and are not looked at. */
const LONGEST = 100;

/** By letter, what is read in its place. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  ['ңн', 'өо', 'үу', 'ғг', 'қк', 'ҳх', 'łl', 'ıi', '–-', '—-', '−-', 'ь', 'ъ', '’', "'"].map(
    ([letter = '', plain = '']) => [letter, plain],
  ),
);

/** Without case, diacritics, soft signs and the letters that an ordinary keyboard lacks. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(plain, (letter) => LETTERS.get(letter) ?? letter).join('');
}

const listed = (list: string): string[] => fold(list).split(' ');

/** Every word with what it means; the test of the tables sees that none means two things. */
export const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ...lists.MONTHS.flatMap((list, index) => each(list, { is: 'month', value: index + 1 })),
  ...lists.WEEKDAYS.flatMap((list, index) => each(list, { is: 'weekday', value: index + 1 })),
  ...lists.DAYS_AHEAD.flatMap((list, index) => each(list, { is: 'ahead', value: index })),
  ...(['am', 'pm', 'day'] as const).flatMap((part) => each(lists.PARTS[part], { is: 'part', value: part })),
  ...each(lists.BEFORE_HOURS, { is: 'hour' }),
  ...each(lists.AFTER_HOURS, { is: 'unit' }),
  ...each(lists.FILLERS, { is: 'filler' }),
];

function each(list: string, meaning: Meaning): (readonly [string, Meaning])[] {
  return listed(list).map((word) => [word, meaning] as const);
}

const meanings: ReadonlyMap<string, Meaning> = new Map(MEANINGS);
const atEndings: ReadonlySet<string> = new Set(listed(lists.AT_ENDINGS));
const ordinals: ReadonlySet<string> = new Set(listed(lists.ORDINALS));
const endings: readonly string[] = listed(lists.ENDINGS);

/** What was typed, piece by piece; undefined when a piece of it is not understood. */
export function tokensOf(text: string): Token[] | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?([:/]) ?/g, '$1');
  const pieces = [...folded.matchAll(/\d+(?:[./:-]\d+)*|\p{L}+|\p{N}/gu)];
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]?.[0] ?? '';
    const last = tokens.at(-1);
    const before = folded[(pieces[index]?.index ?? 0) - 1] ?? ' ';
    if (/^\d/.test(piece)) {
      const saidHour = last?.is === 'hour';
      const marks = piece.replace(/\d/g, '');
      tokens.push({ is: 'figure', numbers: piece.split(/\D/), marks, saidHour, ordinal: false });
    } else if (last?.is === 'figure' && /[\d-]/.test(before) && atEndings.has(piece)) last.saidHour = true;
    else if (last?.is === 'figure' && /[\d-]/.test(before) && ordinals.has(piece)) last.ordinal = true;
    else {
      const pair = meanings.get(`${piece}_${pieces[index + 1]?.[0] ?? ''}`);
      const meaning = pair ?? meaningOf(piece);
      if (!meaning) return undefined;
      if (pair) index++;
      if (meaning.is === 'unit' && last?.is === 'figure') last.saidHour = true;
      if (meaning.is !== 'unit' && meaning.is !== 'filler') tokens.push(meaning);
    }
  }
  return tokens;
}

function meaningOf(word: string): Meaning | undefined {
  const known = meanings.get(word);
  if (known) return known;
  for (const ending of endings) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    const meaning = stem.length >= 3 ? meanings.get(stem) : undefined;
    if (meaning && ['month', 'weekday', 'ahead'].includes(meaning.is)) return meaning;
  }
  return undefined;
}
