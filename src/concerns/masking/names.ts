import type { Detector, Span } from './finding.ts';
import { FRAMES, INTRODUCTIONS, type Certainty, type Introduction } from './name-introductions.ts';
import { isFamilyPart, isNameLike, isPlace, isVerbLike } from './name-parts.ts';
import { repetitions } from './name-repetitions.ts';
import { isTitle, wordsOf, type Word } from './words.ts';

/** Surname, name, patronymic and "кызы": no name is longer. */
const LONGEST = 4;

/** Between the words of an introduction, and between it and the name: a new sentence ends both. */
const GAP = /^(?:[ ,:"'«„“(=-]|\n(?!\n)){1,4}$/;
/** Between the words of a name; the full stop is an initial's. */
const INSIDE = /^(?: {1,2}|-|\. ?)$/;

/** Names that she introduces as hers, in five languages, and their repetitions. */
export const findNames: Detector = (plain) => {
  const words = wordsOf(plain);
  const found: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const name = framed(plain, words, index) ?? introduced(plain, words, index);
    if (!name) continue;
    found.push({ kind: 'name', start: words[name.from]?.start ?? 0, end: words[name.to]?.end ?? 0 });
    index = name.to;
  }
  return [...found, ...repetitions(plain, words, found)];
};

/** Indices of a name's first and last word. */
interface Name {
  readonly from: number;
  readonly to: number;
}

function introduced(plain: string, words: readonly Word[], index: number): Name | undefined {
  for (const introduction of INTRODUCTIONS.get(words[index]?.folded ?? '') ?? []) {
    const from = index + introduction.words.length;
    if (!opens(plain, words, index, introduction)) continue;
    // "ФИО" is written in capitals anywhere.
    const shouted =
      introduction.words[0] !== 'фио' && words.slice(index, from).every(({ text }) => !/\p{Ll}/u.test(text));
    const to = nameFrom(plain, words, from, introduction.certainty === 'any', shouted);
    if (to !== undefined && isLikely(plain, words, { from, to }, introduction.certainty)) return { from, to };
  }
  return undefined;
}

function opens(plain: string, words: readonly Word[], index: number, introduction: Introduction): boolean {
  return introduction.words.every(
    (word, place) => words[index + place]?.folded === word && GAP.test(between(plain, words, index + place)),
  );
}

/** The last word of the name that begins at `from`, if one does. */
function nameFrom(
  plain: string,
  words: readonly Word[],
  from: number,
  inAnyCase: boolean,
  shouted: boolean,
): number | undefined {
  const first = words[from];
  if (!first || !mayBeName(plain, first)) return undefined;
  const capital = isCapital(first, shouted);
  if (!capital && (!inAnyCase || first.text.length < 2 || isVerbLike(first))) return undefined;
  let to = from;
  while (to + 1 < from + LONGEST && INSIDE.test(between(plain, words, to))) {
    const next = words[to + 1];
    const initial = words[to]?.text.length === 1;
    if (!next || !mayBeName(plain, next) || (plain[words[to]?.end ?? 0] === '.' && !initial)) break;
    if (!isFamilyPart(next) && !(capital && isCapital(next, shouted) && !isPlace(next))) break;
    to += 1;
  }
  return to;
}

/** An initial may be spelled like a word of one letter: "А. Асанова". */
function mayBeName(plain: string, word: Word): boolean {
  return isNameLike(word) || (/^\p{Lu}$/u.test(word.text) && plain[word.end] === '.');
}

/** In a text that is all capitals, capitals say nothing. */
function isCapital({ text }: Word, shouted: boolean): boolean {
  return isTitle(text) || (!shouted && /^\p{Lu}+$/u.test(text));
}

function isLikely(plain: string, words: readonly Word[], { from, to }: Name, certainty: Certainty): boolean {
  const name = words.slice(from, to + 1);
  if (certainty === 'any') return true;
  if (name.some((word) => isPlace(word) || isInflected(word))) return false;
  if (certainty === 'capital') return true;
  if (name.length > 1 && name.some((word) => isFamilyPart(word))) return true;
  const end = name.at(-1)?.end ?? 0;
  const after = plain.slice(end, end + 12);
  return (
    /^ (?:из|с|from|in|z|ze|w)\s/u.test(after) ||
    (certainty === 'sentence' && /^(?:\s*$|[,.!;\n]| ?\()/u.test(after))
  );
}

/** Polish says "jestem Kirgizką, Polką, Muzułmanką": what one is stands in the instrumental, a name doesn't. */
function isInflected({ text }: Word): boolean {
  return /(?:ą|iem|kiem)$/u.test(text);
}

function framed(plain: string, words: readonly Word[], index: number): Name | undefined {
  for (const { opening, closing, certainty } of FRAMES) {
    if (words[index]?.folded !== opening || !GAP.test(between(plain, words, index))) continue;
    const from = index + 1;
    const to = nameFrom(plain, words, from, certainty === 'any', false);
    if (to === undefined || words.slice(from, to + 1).some((word) => isPlace(word))) continue;
    const closes = closing.every(
      (pattern, place) =>
        GAP.test(between(plain, words, to + place)) && pattern.test(words[to + 1 + place]?.folded ?? ''),
    );
    if (closes) return { from, to };
  }
  return undefined;
}

/** What stands between a word and the next. */
function between(plain: string, words: readonly Word[], index: number): string {
  return plain.slice(words[index]?.end, words[index + 1]?.start);
}
