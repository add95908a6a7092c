import { findIdentifying } from '../concerns/masking/index.ts';
import { characterCount, cleanLine, hasWords } from '../concerns/text.ts';
import type { Words } from '../telegram/locale.ts';
import { placeName } from './place-names.ts';
import type { Role, StaffKind } from './staff.ts';
import { isService } from '../telegram/service-message.ts';

const MIN_NAME = 2;
export const MAX_NAME = 60;

type NameProblem = 'empty' | 'long' | 'contact';

/**
 * A display name as typed, or what is wrong with it. Women see it under each answer: it must not be a way to reach her, or
 * they would be drawn out of the bot and out of its promises.
 */
export function readName(typed: string): { ok: true; name: string } | { ok: false; problem: NameProblem } {
  const name = cleanLine(typed);
  const count = characterCount(name);
  if (count > MAX_NAME) return { ok: false, problem: 'long' };
  if (count < MIN_NAME || !hasWords(name)) return { ok: false, problem: 'empty' };
  if (findIdentifying(name).some(({ kind }) => kind !== 'name')) return { ok: false, problem: 'contact' };
  return { ok: true, name };
}

/**
 * What somebody sent who was asked for a name: no letter where it is a picture or a voice, so that she is asked for it again.
 * @returns undefined for a command, and for what Telegram writes by itself
 */
export function typedName(message: Parameters<typeof isService>[0] & { text?: string }): string | undefined {
  const { text = '' } = message;
  return isService(message) || text.startsWith('/') ? undefined : text;
}

/** A name from what she is and where she reads, such as "Legal adviser, Osh region". */
export function suggestedName(
  words: Words,
  { role, kind, places }: { role: Role; kind: StaffKind | undefined; places: readonly string[] },
): string {
  const what = words.plain(`people-suggested-${role === 'admin' || kind === undefined ? 'admin' : kind}`);
  const full = [what, ...places.map((place) => placeName(words, place))].join(', ');
  // A long list of places says less than none.
  return places.length <= 2 && characterCount(full) <= MAX_NAME ? full : what;
}
