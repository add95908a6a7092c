/** What an operator has to do once a new key is in force. */
export function afterwardsText(keyFile: string): string {
  return `Back ${keyFile} up, apart from the database, and run \`npm run backup\`: backups made before open with the old key alone, so remove them if it has leaked.`;
}

/** Why some of it is not over yet, and what to do. */
export const LATE_TEXT =
  'What was sealed with the old key could not be overwritten everywhere, since another process reads the database, or the disk is full: whoever has the old key and this disk could read it. End that process (a backup, sqlite3, Litestream) or make room. The running bot then overwrites the log within a minute, and the rest at three at night.';
