import type { MessageEntity } from 'grammy/types';

/** A start tag that waits for its end. */
export interface OpenTag {
  tag: string;
  /** Where its text begins, in UTF-16 units of what is shown. */
  start: number;
  attributes: ReadonlyMap<string, string>;
}

/** The tags of Bot API's "HTML style", by the entity each makes. */
const TAGS: ReadonlyMap<string, MessageEntity['type']> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['a', 'text_link'],
  ['blockquote', 'blockquote'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
  ['tg-emoji', 'custom_emoji'],
  ['tg-time', 'date_time'],
]);

export const isTag = (name: string): boolean => TAGS.has(name);

/** What a tag makes of the text from its start to the end of `text`; nothing when that is empty or a link leads nowhere. */
export function entityOf({ tag, start, attributes }: OpenTag, text: string): MessageEntity | undefined {
  const length = text.length - start;
  if (length === 0) return undefined;
  const place = { offset: start, length };
  switch (tag) {
    case 'a': {
      const url = attributes.get('href') ?? text.slice(start);
      return /^(https?|tg|mailto):/i.test(url) ? { ...place, type: 'text_link', url } : undefined;
    }
    case 'blockquote':
      return { ...place, type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
    case 'tg-emoji':
      return { ...place, type: 'custom_emoji', custom_emoji_id: attributes.get('emoji-id') ?? '' };
    case 'tg-time':
      // The fields of a date_time entity as the Bot API documents them; grammY's type follows the same source.
      return {
        ...place,
        type: 'date_time',
        unix_time: Number(attributes.get('unix') ?? 0),
        date_time_format: attributes.get('format') ?? '',
      } as MessageEntity;
    default:
      // Every other tag makes an entity that has nothing but its place.
      return { ...place, type: TAGS.get(tag) } as MessageEntity;
  }
}

/** Which of two entities over the same text comes first; tdlib orders them by kind, whichever way they were nested. */
const KINDS: readonly MessageEntity['type'][] = [
  'blockquote',
  'expandable_blockquote',
  'pre',
  'code',
  'text_link',
  'date_time',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
];

/** By place, the longer before the shorter: the order in which the Bot API gives entities. */
export const byPlace = (left: MessageEntity, right: MessageEntity): number =>
  left.offset - right.offset ||
  right.length - left.length ||
  KINDS.indexOf(left.type) - KINDS.indexOf(right.type);
