import { findIdentifying, mask, type FindingKind } from '../masking/index.ts';
import { characterCount, firstCharacters } from '../text.ts';
import type { ConcernStatus, ThreadEntry } from '../concern.ts';

/** Characters of entries on one page: with its frame it must fit Telegram's 4096. */
const PAGE_CHARACTERS = 3200;

export interface PageEntry {
  author: ThreadEntry['author'];
  day: string;
  words: string;
}

/** Entries in order, as pages that each fit one message; a long entry is continued on the next page. Never empty. */
export function paginate<Entry extends { words: string }>(entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = [[]];
  let room = PAGE_CHARACTERS;
  for (const entry of entries) {
    let rest = entry.words;
    while (rest !== '') {
      const part = firstCharacters(rest, PAGE_CHARACTERS);
      const count = characterCount(part);
      if (count > room) {
        pages.push([]);
        room = PAGE_CHARACTERS;
      }
      pages.at(-1)?.push({ ...entry, words: part });
      room -= count;
      rest = rest.slice(part.length);
    }
  }
  return pages;
}

/** What she is told of a status. Quarantine looks like waiting: a sender of spam learns nothing from it. */
export function statusForHer(status: ConcernStatus): 'new' | 'answered' {
  return status === 'answered' ? 'answered' : 'new';
}

/** A reply with what could identify her hidden, and whether anything was. */
export function maskedReply(
  text: string,
  country: string,
  label: (kind: FindingKind) => string,
): { words: string; changed: boolean } {
  const findings = findIdentifying(text, country);
  return { words: mask(text, findings, label), changed: findings.length > 0 };
}
