import { findReturnCode, parseReturnCode, type ReturnCode } from '../../privacy/return-code.ts';

/** What she types where a code is asked for. `alone`: it holds nothing worth keeping beside it. */
export type TypedCode =
  { kind: 'code'; code: ReturnCode; alone: boolean } | { kind: 'typo' } | { kind: 'words' };

/** Of so many digits most of a code can be told; fewer, beside words, are a year or a day. */
const MOST_OF_A_CODE = 12;
/** Fewer digits alone may be a year or an age. */
const FEWEST_DIGITS = 4;

/**
 * Reads it generously: "my code is …" is a code, and some digits of one are a slip. A slip leaves the chat as a code does, for most
 * of a code tells almost all of it; words never do.
 */
export function readTypedCode(text: string): TypedCode {
  const parsed = parseReturnCode(text);
  if (parsed.kind === 'code') return { ...parsed, alone: true };
  const [digits, letters] = [/\p{Nd}/gu, /\p{L}/gu].map((kind) => text.match(kind)?.length ?? 0);
  const isSlip = isMostly(digits, letters) && (letters === 0 || longestRun(text) >= MOST_OF_A_CODE);
  const code = findReturnCode(text);
  if (code !== undefined) return { kind: 'code', code, alone: isMostly(digits, letters) };
  return { kind: isSlip ? 'typo' : 'words' };
}

const isMostly = (digits = 0, letters = 0): boolean => digits >= FEWEST_DIGITS && digits > letters;

/** How many digits the longest number has that stands there as codes do: with a space, a dash or a dot between some of them. */
function longestRun(text: string): number {
  const runs = text.match(/\p{Nd}(?:[\s\p{Pd}.]?\p{Nd})*/gu) ?? [];
  return Math.max(0, ...runs.map((run) => run.match(/\p{Nd}/gu)?.length ?? 0));
}
