/**
 * Callback data is "scope:part:part…", at most 64 bytes (Bot API, InlineKeyboardButton). It comes back from a client that may
 * have altered it, so whoever reads it treats each part as a guess to be checked, never as a permission.
 */

/** Which part of the bot a button belongs to. */
export const SCOPES = {
  menu: 'm',
  language: 'l',
  form: 'f',
  thread: 't',
  notify: 'n',
  erase: 'e',
  queue: 'q',
  invite: 'i',
  join: 'j',
  staff: 's',
  audit: 'a',
  groups: 'g',
  plan: 'p',
  dialogue: 'd',
  campaign: 'c',
  summary: 'u',
  guide: 'k',
  helplines: 'h',
  poster: 'o',
} as const;

export type Scope = keyof typeof SCOPES;

export const MAX_CALLBACK_BYTES = 64;

/** @throws {Error} when a part holds ":" or the whole exceeds 64 bytes: a mistake in the code, found by the tests */
export function encodeTap(scope: Scope, ...parts: readonly string[]): string {
  const data = [SCOPES[scope], ...parts].join(':');
  if (parts.some((part) => part.includes(':')) || Buffer.byteLength(data) > MAX_CALLBACK_BYTES) {
    throw new Error(`"${data}" can't be callback data.`);
  }
  return data;
}

/** The scope and parts of callback data; undefined for anything this bot did not make. */
export function decodeTap(data: string): { scope: Scope; parts: string[] } | undefined {
  if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) return undefined;
  const [letter, ...parts] = data.split(':');
  for (const [scope, known] of Object.entries(SCOPES)) {
    // The keys of SCOPES are exactly the scopes.
    if (known === letter) return { scope: scope as Scope, parts };
  }
  return undefined;
}
