import { findReturnCode, parseReturnCode, type ReturnCode } from '../../privacy/return-code.ts';

/** What she types where a code is asked for. `alone`: it holds nothing worth keeping beside it. */
export type TypedCode =
  { kind: 'code'; code: ReturnCode; alone: boolean } | { kind: 'typo' } | { kind: 'words' };

/** Fewer digits may be a year or an age. */
const FEWEST_DIGITS = 4;

/**
 * Reads it generously: "my code is …" is a code, and some digits of one are a slip. A slip leaves the chat as a code does, for most
 * of a code tells almost all of it; words never do.
 */
export function readTypedCode(text: string): TypedCode {
  const parsed = parseReturnCode(text);
  if (parsed.kind === 'code') return { ...parsed, alone: true };
  const alone = isMostlyDigits(text);
  const code = findReturnCode(text);
  if (code !== undefined) return { kind: 'code', code, alone };
  return { kind: alone ? 'typo' : 'words' };
}

function isMostlyDigits(text: string): boolean {
  const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
  const digits = count(/\p{Nd}/gu);
  return digits >= FEWEST_DIGITS && digits > count(/\p{L}/gu);
}
