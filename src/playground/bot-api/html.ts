import type { MessageEntity } from 'grammy/types';
import { badRequest } from './refusal.ts';

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** The tags of Bot API's "HTML style", by the entity each makes. */
const TAGS: Readonly<Record<string, MessageEntity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  tag: string;
  start: number;
  attributes: Map<string, string>;
}

/**
 * Parses Telegram's HTML as strictly as the real Bot API, with its error texts (offsets are bytes of UTF-8).
 * @throws {Refusal} 400 `can't parse entities: …`
 */
export function parseHtml(source: string): FormattedText {
  let text = '';
  const entities: MessageEntity[] = [];
  const open: Open[] = [];
  let at = 0;
  const fail = (what: string, offset: number): never => {
    const bytes = Buffer.byteLength(source.slice(0, offset));
    throw badRequest(`can't parse entities: ${what} at byte offset ${bytes}`);
  };

  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '&') {
      const [decoded, length] = decodeEntity(source.slice(at, at + 12));
      text += decoded;
      at += length;
    } else if (character !== '<') {
      text += character;
      at++;
    } else if (source.charAt(at + 1) === '/') {
      const closing = /^<\/([a-zA-Z0-9-]*)\s*>/.exec(source.slice(at));
      const top = open.pop();
      if (!top) {
        fail('Unexpected end tag', at);
      } else if (!closing) {
        fail('Unclosed end tag', at);
      } else {
        const name = (closing[1] ?? '').toLowerCase();
        if (name !== '' && name !== top.tag) {
          fail(
            `Unmatched end tag at byte offset ${Buffer.byteLength(source.slice(0, at))}, expected "</${top.tag}>", found "</${name}>"`,
            at,
          );
        }
        const made = entityOf(top, text);
        if (made) entities.push(made);
        at += closing[0].length;
      }
    } else {
      const opening =
        /^<([a-zA-Z0-9-]+)((?:\s+[a-zA-Z0-9-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>/.exec(
          source.slice(at),
        );
      if (!opening) {
        const name = /^<([a-zA-Z0-9-]*)/.exec(source.slice(at))?.[1] ?? '';
        if (name !== '' && !(name.toLowerCase() in TAGS))
          fail(`Unsupported start tag "${name.toLowerCase()}"`, at);
        fail('Unclosed start tag', at);
      } else {
        const tag = (opening[1] ?? '').toLowerCase();
        if (!(tag in TAGS)) fail(`Unsupported start tag "${tag}"`, at);
        const attributes = readAttributes(opening[2] ?? '');
        if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
          fail('Tag "span" must have class "tg-spoiler"', at);
        }
        open.push({ tag, start: text.length, attributes });
        at += opening[0].length;
      }
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return trimmed({
    text,
    entities: entities.toSorted((left, right) => left.offset - right.offset || right.length - left.length),
  });
}

function decodeEntity(source: string): [decoded: string, length: number] {
  const [named, name = ''] = /^&([a-z]+);/.exec(source) ?? [];
  const known = NAMED[name];
  if (named !== undefined && known !== undefined) return [known, named.length];
  const numeric = /^&#(?:x([0-9a-fA-F]+)|(\d+));/.exec(source);
  const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? '0', numeric[1] ? 16 : 10) : 0;
  if (numeric && code > 0 && code <= 0x10ffff) return [String.fromCodePoint(code), numeric[0].length];
  return ['&', 1];
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(
    /([a-zA-Z0-9-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return attributes;
}

function entityOf({ tag, start, attributes }: Open, text: string): MessageEntity | undefined {
  const length = text.length - start;
  if (length === 0) return undefined;
  const place = { offset: start, length };
  switch (tag) {
    case 'a': {
      const url = attributes.get('href') ?? text.slice(start);
      return /^(https?|tg|mailto):/.test(url) ? { ...place, type: 'text_link', url } : undefined;
    }
    case 'blockquote':
      return { ...place, type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
    case 'pre': {
      return { ...place, type: 'pre' };
    }
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
      return { ...place, type: TAGS[tag] } as MessageEntity;
  }
}

/** White space around a message is dropped, and its entities are moved and cut to fit. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - start);
    const to = Math.min(kept.length, entity.offset - start + entity.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: moved };
}
