import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../jobs/calendar.ts';
import { localTime } from '../../jobs/zones.ts';

const NAME = /^kurak-(\d{4}-\d{2}-\d{2})T\d{4}(?:_\d+)?\.backup$/;

/**
 * Where a backup of this instant goes, by local time: `kurak-2026-03-05T0300.backup`. A second one of the same minute has a name
 * of its own, which stands behind the first when they are sorted: they may be sealed with a key and with a passphrase.
 */
export function newBackupPath(folder: string, now: number, timeZone: string): string {
  const { day, hour, minute } = localTime(now, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  const name = join(folder, `kurak-${day}T${two(hour)}${two(minute)}`);
  let path = `${name}.backup`;
  for (let number = 2; existsSync(path); number++) path = `${name}_${number}.backup`;
  return path;
}

export interface KeptBackup {
  path: string;
  /** The local day it was made on, YYYY-MM-DD. */
  day: string;
}

/** The backups in a folder, oldest first; none when there is no folder. */
export function listBackups(folder: string): KeptBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const day = NAME.exec(name)?.[1];
      return day === undefined ? [] : [{ path: join(folder, name), day }];
    });
}

/**
 * For so many days the latest backup is kept when none can be made after it: it may be all that is left of a damaged database.
 */
const LAST_RESORT_DAYS = 30;

/** The backups of more than so many days ago; the latest one is among them only after `LAST_RESORT_DAYS`. */
export function oldBackups(folder: string, today: string, days: number): string[] {
  const kept = listBackups(folder);
  const latest = kept.at(-1);
  const old = kept.filter((backup) => {
    const least = backup === latest ? Math.max(days, LAST_RESORT_DAYS) : days;
    return backup.day < addDays(today, -least);
  });
  return old.map(({ path }) => path);
}

/** Makes the folder when there is none. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** What a crash has left unfinished in a folder. */
export function unfinishedIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.backup.part'));
  return names.map((name) => join(folder, name));
}
