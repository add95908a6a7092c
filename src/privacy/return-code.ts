import { randomInt, scrypt } from 'node:crypto';

/** Sixteen digits without spaces: the only way back to a concern. Never stored, never logged. */
export type ReturnCode = string & { readonly __brand: 'ReturnCode' };

/** What is stored instead of a return code. */
export type CodeHash = Buffer & { readonly __brand: 'CodeHash' };

const DIGITS = 16;

/**
 * scrypt cost: N = 2^15, r = 8, p = 1 (32 MiB, OWASP's password storage recommendations list it with p = 3; the code is 50
 * random bits rather than a password, so one lane is enough). Off the event loop: libuv's pool.
 */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** Damm's quasigroup of order 10: finds every single wrong digit and every swap of neighbours (H. M. Damm, 2004). */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** Fifteen random digits and a check digit, so that a slip of the pen is told apart from an unknown code. */
export function drawReturnCode(): ReturnCode {
  let digits = '';
  while (digits.length < DIGITS - 1) digits += String(randomInt(10));
  return asCode(digits + String(dammDigit(digits)));
}

/** "1234 5678 9012 3456": easy to read aloud and to copy by hand. */
export function formatReturnCode(code: ReturnCode): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** What a typed text is, as a return code; any digits, spaces, dashes and dots between them are accepted. */
export function parseReturnCode(
  text: string,
): { kind: 'code'; code: ReturnCode } | { kind: 'typo' } | { kind: 'none' } {
  const digits = toAsciiDigits(text).replace(/[\s\p{Pd}.·,_\u200b-\u200f\u2060\ufeff]/gu, '');
  if (!/^\d{13,19}$/.test(digits)) return { kind: 'none' };
  if (digits.length !== DIGITS || dammDigit(digits) !== 0) return { kind: 'typo' };
  return { kind: 'code', code: asCode(digits) };
}

/** Sixteen digits of any script, with a few spaces, dashes or dots between them, and no digit beside them. */
const IN_WORDS = /(?<!\p{Nd})\p{Nd}(?:[\s\p{Pd}.·,_\u200b-\u200f\u2060\ufeff]{0,3}\p{Nd}){15}(?!\p{Nd})/gu;

/** The return codes among other words, each with where it stands: UTF-16 offsets, `end` excluded. */
export function returnCodesIn(text: string): { code: ReturnCode; start: number; end: number }[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: run, index }) => {
    const parsed = parseReturnCode(run);
    return parsed.kind === 'code' ? [{ code: parsed.code, start: index, end: index + run.length }] : [];
  });
}

/** The first of them: "my code: 1234 5678 9012 3456", or the bot's own message, sent back whole. */
export const findReturnCode = (text: string): ReturnCode | undefined => returnCodesIn(text)[0]?.code;

/** @param pepper the server's secret, used as scrypt's salt: equal codes must give equal hashes to be found */
export function hashReturnCode(code: ReturnCode, pepper: Buffer): Promise<CodeHash> {
  return new Promise((resolve, reject) => {
    scrypt(code, pepper, 32, COST, (error, hash) => {
      if (error) reject(error);
      // The brand exists for the type checker alone.
      else resolve(hash as CodeHash);
    });
  });
}

function dammDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
  return interim;
}

/** Arabic-Indic, extended Arabic-Indic and full-width digits, as some keyboards type them. */
function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xff) % 16),
  );
}

/** Only this file makes a `ReturnCode`, from digits that it has drawn or checked. */
function asCode(digits: string): ReturnCode {
  return digits as ReturnCode;
}
