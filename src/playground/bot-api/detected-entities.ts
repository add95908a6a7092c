import type { MessageEntity } from 'grammy/types';

/**
 * What Telegram finds in a person's text by itself, in UTF-16 units: commands at the start of a word, links, mentions,
 * addresses.
 */
const PATTERNS: readonly [MessageEntity['type'], RegExp][] = [
  ['bot_command', /(?<=^|\s)\/[a-zA-Z0-9_]{1,32}(?:@[a-zA-Z0-9_]{4,32})?(?![\w/])/g],
  ['url', /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi],
  ['email', /\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/gi],
  ['mention', /(?<=^|[^\w@])@[a-zA-Z]\w{3,31}\b/g],
  ['phone_number', /(?<![\w+])\+\d[\d \-()]{7,16}\d\b/g],
];

export function detectEntities(text: string): MessageEntity[] {
  const found = PATTERNS.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  );
  const sorted = found.toSorted((left, right) => left.offset - right.offset);
  const kept = sorted.filter((entity, index) =>
    sorted.slice(0, index).every((before) => before.offset + before.length <= entity.offset),
  );
  // Each of these types has nothing but its place.
  return kept as MessageEntity[];
}
