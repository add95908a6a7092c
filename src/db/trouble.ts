/** What an operator can do about what the database or the disk refuses, by the code of the error. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'The database is damaged, or is none. Keep a copy of the file, then put the latest backup in its place: npm run restore -- <file>. `npm run doctor` says more.',
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    "A file of the bot can't be read or written: its disk is read-only, or it belongs to another account. `npm run doctor`, run as the bot's account, says which.",
  ],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'The disk is full. Make room, and start again: nothing is lost.'],
  [/^SQLITE_IOERR/, 'The disk fails. Look at its health (dmesg, smartctl) before anything else.'],
];

/** What to do about an error that ended the bot or a tool; undefined when it is none of these. */
export function remedyForDatabase(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    const remedy = REMEDIES.find(([pattern]) => pattern.test(code))?.[1];
    if (remedy !== undefined) return remedy;
  }
  return undefined;
}
