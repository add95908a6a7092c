import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { claimKeyChange, isClaimed, type Claim } from '../../db/one-process.ts';
import type { Clock } from '../../jobs/clock.ts';
import { nextKeyPath } from './next-key.ts';
import { rotateKey } from './rotate.ts';
import { afterwardsText, LATE_TEXT } from './text.ts';

export interface AskingDeps {
  databasePath: string;
  keyFile: string;
  clock: Clock;
  /** Told what goes on, a line at a time. */
  say: (line: string) => void;
  /** How long a running bot may take to begin, in milliseconds. */
  patienceMs?: number;
}

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;
/** A bot that took the request up in the moment of its withdrawal shows it by then. */
const GRACE_MS = 3000;

/**
 * Changes the key, or has the bot that runs change it, so that women need not wait until somebody has stopped and started it.
 * @throws {Error} naming the remedy
 */
export async function changeKey(deps: AskingDeps): Promise<void> {
  const { databasePath, keyFile, say } = deps;
  const request = claimKeyChange(databasePath, deps.clock());
  if (!request) throw new Error('Another `npm run rotate-key` is at work. Wait until it has ended.');
  try {
    if (isClaimed(databasePath) && (await askBot(deps, request)) === 'changed') {
      say('The bot goes on with a new key.');
    } else {
      const { rotated, late } = await rotateKey(databasePath, keyFile);
      say(
        rotated
          ? `${rotated.words} texts and ${rotated.people} addresses are sealed with a new key.`
          : 'A change of keys that was cut off is complete now.',
      );
      if (late) say(LATE_TEXT);
    }
    say(afterwardsText(keyFile));
  } finally {
    request.release();
  }
}

/** @returns 'gone' when the bot ends before it has changed the key */
async function askBot(deps: AskingDeps, request: Claim): Promise<'changed' | 'gone'> {
  const { databasePath, keyFile, say, patienceMs = PATIENCE_MS } = deps;
  const nextKey = nextKeyPath(keyFile);
  const old = readFileSync(keyFile, 'utf8');
  say('A bot runs on this database. It is asked to step aside for a moment and to change the key.');
  let hasBegun = false;
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    // In this order: the new key leaves its place in the moment in which it takes that of the old one.
    const isThere = existsSync(nextKey);
    if (readFileSync(keyFile, 'utf8') !== old) return 'changed';
    if (!isClaimed(databasePath)) return 'gone';
    if (isThere && !hasBegun) {
      hasBegun = true;
      say(
        'It has begun. What is written to it meanwhile waits at Telegram, a minute for a million concerns.',
      );
    }
    if (hasBegun && !isThere) {
      throw new Error(
        'The bot could not change the key, and goes on with the old one. Why stands beside its log, at key_change_failed.',
      );
    }
    if (!hasBegun && waited === withdrawnAfter(patienceMs)) request.release();
    if (!hasBegun && waited >= withdrawnAfter(patienceMs) + GRACE_MS) {
      throw new Error(
        "The bot has not taken it up, and nothing has changed. It may be of an earlier release, have its key in SECRET_KEY or in another file, or belong to another account than this. Run this as the bot's account; or stop the bot, run this again, and start it.",
      );
    }
    await wait(LOOK_EVERY_MS);
  }
}

/** In whole looks. */
const withdrawnAfter = (patienceMs: number) => Math.ceil(patienceMs / LOOK_EVERY_MS) * LOOK_EVERY_MS;
