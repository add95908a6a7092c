import type { Span } from './finding.ts';
import { isFamilyPart, isNameLike } from './name-parts.ts';
import { blank } from './readable.ts';
import { fold, isTitle, type Word } from './words.ts';

/** Kyrgyz, Russian and Uzbek hang endings of up to this many letters on a name ("Айгүлдүн", "Айгулью"). */
const ENDING = 4;
/** Shorter names begin too many words. */
const SHORTEST_WITH_ENDING = 4;

/** The words of names found elsewhere in the text: masked once and left twice, a name is not masked. */
export function repetitions(plain: string, words: readonly Word[], names: readonly Span[]): Span[] {
  const parts = names.flatMap(({ start, end }) => plain.slice(start, end).split(/[^\p{L}'-]+/u));
  const known = new Map<string, boolean>();
  for (const part of parts)
    if (part.length > 2) known.set(fold(part), isTitle(part) || known.get(fold(part)) === true);
  if (known.size === 0) return [];
  const rest = blank(plain, names);
  return words
    .filter((word) => rest[word.start] === plain[word.start] && isNameLike(word) && repeats(word, known))
    .map(({ start, end }) => ({ kind: 'name', start, end }));
}

function repeats(word: Word, known: ReadonlyMap<string, boolean>): boolean {
  if (isFamilyPart(word) && !isTitle(word.text)) return false;
  if (known.has(word.folded)) return known.get(word.folded) !== true || isTitle(word.text);
  if (!isTitle(word.text)) return false;
  for (let cut = 1; cut <= ENDING && word.folded.length - cut >= SHORTEST_WITH_ENDING; cut += 1) {
    if (known.has(word.folded.slice(0, -cut))) return true;
  }
  return false;
}
