import { findIdentifying, mask, type FindingKind } from '../masking/index.ts';
import { characterCount, firstCharacters } from '../text.ts';
import type { Thread, ThreadEntry } from '../concern.ts';

/** Characters of entries on one page, their headings among them: with its frame it must fit Telegram's 4096. */
const PAGE_CHARACTERS = 3300;
/** What a heading takes beside the signature: whose it is, the day, the mark of what is new, line breaks. */
const HEADING_CHARACTERS = 80;

/** Entries in order, as pages that each fit one message; a long entry is continued on the next page. Never empty. */
export function paginate<Entry extends { words: string; signature?: string | undefined }>(
  entries: readonly Entry[],
): Entry[][] {
  const pages: Entry[][] = [[]];
  let room = PAGE_CHARACTERS;
  for (const entry of entries) {
    const heading = HEADING_CHARACTERS + characterCount(entry.signature ?? '');
    let rest = entry.words;
    while (rest !== '') {
      const part = wholeWords(rest, PAGE_CHARACTERS - heading);
      const count = characterCount(part) + heading;
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

/** How far back a page is cut so that no word is torn: a word longer than this is torn all the same. */
const LONGEST_WORD = 60;

/** The beginning of a text, at most so many characters, which ends where a word does. */
function wholeWords(text: string, most: number): string {
  const part = firstCharacters(text, most);
  if (part.length === text.length) return part;
  const gap = part.search(/\s\S*$/u);
  return gap > 0 && part.length - gap <= LONGEST_WORD ? part.slice(0, gap + 1) : part;
}

/** An answer or a question that she has not had on her screen yet. */
export const isNews = (entry: ThreadEntry): boolean => entry.author === 'leader' && !entry.seen;

/** One page of a thread as it is shown. */
export interface ThreadPage {
  entries: ThreadEntry[];
  /** Counted from 0. */
  index: number;
  count: number;
}

/** @param wanted undefined for where reading begins: the first page with something new, or else the newest */
export function threadPage(entries: readonly ThreadEntry[], wanted: number | undefined): ThreadPage {
  const pages = paginate(entries);
  const last = pages.length - 1;
  const news = pages.findIndex((page) => page.some(isNews));
  const index = Math.min(Math.max(wanted ?? (news === -1 ? last : news), 0), last);
  return { entries: pages[index] ?? [], index, count: pages.length };
}

/** Whether she has an answer whose help she can judge; a question is none. */
export function isAnswered(thread: Pick<Thread, 'entries'>): boolean {
  return thread.entries.some((entry) => entry.author === 'leader' && !entry.asks);
}

/** What she can be told of where her concern stands; `received` is `new` where the national team is named beside it. */
export type StatusForHer = 'new' | 'received' | 'in_review' | 'on_agenda' | 'answered' | 'closed' | 'asked';

/**
 * What she is told of a status. A question that waits for her comes before everything but the end. Quarantine looks like
 * waiting: a sender of spam learns nothing from it.
 */
export function statusForHer(thread: Pick<Thread, 'status' | 'passed' | 'entries'>): StatusForHer {
  const { status, passed } = thread;
  if (status === 'closed') return 'closed';
  if (thread.entries.at(-1)?.asks) return 'asked';
  if (status === 'in_review' || status === 'on_agenda' || status === 'answered') return status;
  return passed ? 'received' : 'new';
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
