import { bad, ok, warn, type Finding } from './finding.ts';

/** What figures mean. Thresholds are ours, chosen so that somebody who looks once a week is warned before it hurts. */

const MEGABYTE = 1024 * 1024;
const SKEW_WARN_S = 30;
const SKEW_BAD_S = 300;
/** What the database may grow by, and logs, before somebody looks again. */
const ROOM = 200 * MEGABYTE;

/** @param skewMs how far this machine's clock is ahead of Telegram's; its Date header knows whole seconds only */
export function clockFinding(skewMs: number): Finding {
  const seconds = Math.round(skewMs / 1000);
  const says = `This clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} Telegram's.`;
  const remedy = 'Switch on time synchronisation: timedatectl set-ntp true';
  if (Math.abs(seconds) > SKEW_BAD_S) return bad('clock', says, remedy);
  if (Math.abs(seconds) > SKEW_WARN_S) return warn('clock', says, remedy);
  return ok('clock', "This clock agrees with Telegram's.");
}

/** A backup and a rebuild each take the database's size once more, for a while. @param databaseBytes its files together */
export function diskFinding(freeBytes: number, databaseBytes: number): Finding {
  const says = `${Math.floor(freeBytes / MEGABYTE)} MB are free; the database takes ${Math.ceil(databaseBytes / MEGABYTE)} MB.`;
  const remedy = 'Free some space on this disk, or move the database to a larger one.';
  if (freeBytes < databaseBytes + ROOM / 10) return bad('disk', says, remedy);
  if (freeBytes < 3 * databaseBytes + ROOM) return warn('disk', says, remedy);
  return ok('disk', says);
}

/** @param age in days; undefined when there is none @param kept for how many days, 0 when the bot makes none */
export function backupAgeFinding(age: number | undefined, kept: number): Finding {
  const remedy =
    kept === 0
      ? 'Run `npm run backup`, and again every day, or set BACKUP_DAYS.'
      : 'Run `npm run backup`. The log says under `backup_failed` why the bot made none, if it ran at night.';
  if (age === undefined) return warn('backups', 'There is no backup.', remedy);
  const says = age === 0 ? 'The latest backup is from today.' : `The latest backup is ${age} days old.`;
  if (age > 3) return bad('backups', says, remedy);
  return age > 1 ? warn('backups', says, remedy) : ok('backups', says);
}

/** @param version such as "20.19.0" */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? ok('node', `Node ${version}.`)
    : bad('node', `Node ${version} is too old.`, 'Install Node 20.19 or later.');
}

/** @param count of those not called for 90 days, or ever */
export function linesFinding(count: number): Finding {
  return count === 0
    ? ok('help lines', 'All help lines were called within 90 days.')
    : warn(
        'help lines',
        `${count} help lines were not called for 90 days, or never.`,
        'Have an admin call them and say so in the bot: /helplines',
      );
}

export interface WebhookState {
  /** The address that Telegram calls; empty for none. */
  address: string;
  /** The one that the settings name. */
  wanted: string;
  /** Whether Telegram could not deliver to it of late. */
  failed: boolean;
  waiting: number;
}

/** @param running whether a bot runs on this database now */
export function webhookFindings(state: WebhookState, running: boolean): Finding[] {
  const { waiting } = state;
  const many = waiting > 1000;
  return [
    webhookFinding(state, running),
    many && !running
      ? warn('waiting', `${waiting} updates wait at Telegram, for 24 hours at most.`, 'Start the bot.')
      : ok('waiting', `${waiting} updates wait at Telegram.`),
  ];
}

function webhookFinding({ address, wanted, failed }: WebhookState, running: boolean): Finding {
  if (address !== wanted && running)
    return bad(
      'webhook',
      address === ''
        ? 'Telegram does not call the bot, which waits for it.'
        : 'Telegram calls another address than WEBHOOK_URL.',
      'Restart the bot: each start tells Telegram anew. If it happens again, somebody else uses this token.',
    );
  if (address !== '' && failed)
    return warn(
      'webhook',
      'A webhook is set, and Telegram could not deliver to it lately.',
      'Look at its address, its certificate and the firewall; or start the bot without one, which removes it.',
    );
  return ok(
    'webhook',
    address === '' ? 'None is set: the bot polls.' : 'A webhook is set, and Telegram delivers to it.',
  );
}
