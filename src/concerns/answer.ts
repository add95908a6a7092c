import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import { parseReturnCode } from '../privacy/return-code.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { ThreadStore } from './thread/store.ts';
import { characterCount, cleanText, hasWords, MAX_WORDS } from './text.ts';

export type AnswerResult = { ok: true } | { ok: false; reason: string };

export interface AnswerDeps {
  concerns: ThreadStore;
  room: StrongRoom;
  clock: Clock;
  timeZone: string;
}

/** Writes a leader's answer into the thread that a return code opens. The reason of a refusal says what to do. */
export async function answerConcern(deps: AnswerDeps, code: string, text: string): Promise<AnswerResult> {
  const parsed = parseReturnCode(code);
  if (parsed.kind !== 'code') {
    return { ok: false, reason: 'This is no return code: give its 16 digits, with or without spaces.' };
  }
  const words = cleanText(text);
  if (!hasWords(words)) return { ok: false, reason: 'The answer is empty: write it after the code.' };
  if (characterCount(words) > MAX_WORDS) {
    return { ok: false, reason: `The answer has ${characterCount(words)} characters, and ${MAX_WORDS} fit.` };
  }
  const id = deps.concerns.findByCode(await deps.room.hashCode(parsed.code));
  const day = localDay(deps.clock(), deps.timeZone);
  if (!id || !deps.concerns.answer(id, words, day)) {
    return { ok: false, reason: 'No concern has this code (any more).' };
  }
  return { ok: true };
}
