import type { MessageEntity } from 'grammy/types';
import { byPlace, entityOf, isTag, type OpenTag } from './html-entities.ts';
import { badRequest } from './refusal.ts';

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What ends the name of a tag or of an attribute; the end of the text does too. */
const SPACE = /^\s?$/;

/**
 * Parses Telegram's HTML as strictly as the real Bot API, with its error texts (offsets are bytes of UTF-8). It reads the
 * source as tdlib's MessageEntity.cpp does, one place after another, so that the same mistake is named at the same place.
 * @throws {Refusal} 400 `can't parse entities: …`
 */
export function parseHtml(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let at = 0;
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
      const top = open.pop();
      at = readEndTag(source, at, top);
      const made = top && entityOf(top, text);
      if (made) entities.push(made);
    } else {
      const { tag, attributes, end } = readStartTag(source, at);
      open.push({ tag, attributes, start: text.length });
      at = end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return trimmed({ text, entities: entities.toSorted(byPlace) });
}

/** White space around a message is dropped, and its entities are moved and cut to fit. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - start);
    const to = Math.min(kept.length, entity.offset - start + entity.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: moved };
}

function failAt(source: string, offset: number, what: string, more = ''): never {
  const bytes = Buffer.byteLength(source.slice(0, offset));
  throw badRequest(`can't parse entities: ${what} at byte offset ${bytes}${more}`);
}

/** @returns where the text goes on after `</tag>` */
function readEndTag(source: string, begin: number, top: OpenTag | undefined): number {
  if (!top) failAt(source, begin, 'Unexpected end tag');
  let at = begin + 2;
  while (!endsName(source, at)) at++;
  const name = source.slice(begin + 2, at);
  at = skipSpace(source, at);
  if (source.charAt(at) !== '>') failAt(source, begin, 'Unclosed end tag');
  if (name !== '' && name !== top.tag) {
    failAt(source, begin, 'Unmatched end tag', `, expected "</${top.tag}>", found "</${name}>"`);
  }
  return at + 1;
}

function readStartTag(
  source: string,
  begin: number,
): { tag: string; attributes: Map<string, string>; end: number } {
  let at = begin + 1;
  while (!endsName(source, at)) at++;
  if (at >= source.length) failAt(source, begin, 'Unclosed start tag');
  const tag = source.slice(begin + 1, at).toLowerCase();
  if (!isTag(tag)) failAt(source, begin, `Unsupported start tag "${tag}"`);
  const attributes = new Map<string, string>();
  while (source.charAt(at) !== '>') {
    at = skipSpace(source, at);
    if (source.charAt(at) === '>') break;
    const nameBegin = at;
    while (!endsName(source, at) && source.charAt(at) !== '=') at++;
    const name = source.slice(nameBegin, at).toLowerCase();
    if (name === '' && at < source.length) failAt(source, begin, `Empty attribute name in the tag "${tag}"`);
    at = skipSpace(source, at);
    let value = '';
    // Some have no value: <blockquote expandable>.
    if (source.charAt(at) === '=') [value, at] = readValue(source, skipSpace(source, at + 1));
    if (at >= source.length) failAt(source, begin, `Unclosed start tag "${tag}"`);
    attributes.set(name, value);
  }
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
    failAt(source, begin, 'Tag "span" must have class "tg-spoiler"');
  }
  return { tag, attributes, end: at + 1 };
}

/** An attribute's value: in quotes with entities decoded, or a bare word. */
function readValue(source: string, begin: number): [value: string, end: number] {
  const quote = source.charAt(begin);
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, begin + 1);
    return end < 0 ? ['', source.length] : [decodeAll(source.slice(begin + 1, end)), end + 1];
  }
  let at = begin;
  while (/^[a-zA-Z0-9.-]$/.test(source.charAt(at))) at++;
  if (!endsName(source, at)) failAt(source, begin, 'Unexpected end of name token');
  return [source.slice(begin, at).toLowerCase(), at];
}

const endsName = (source: string, at: number): boolean =>
  source.charAt(at) === '>' || SPACE.test(source.charAt(at));

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && SPACE.test(source.charAt(at))) at++;
  return at;
}

const decodeAll = (value: string): string =>
  value.replaceAll(/&[^&;]{1,10};/g, (entity) => {
    const [decoded, length] = decodeEntity(entity);
    return length === entity.length ? decoded : entity;
  });

function decodeEntity(source: string): [decoded: string, length: number] {
  const [named, name = ''] = /^&([a-z]+);/.exec(source) ?? [];
  const known = NAMED[name];
  if (named !== undefined && known !== undefined) return [known, named.length];
  const numeric = /^&#(?:x([0-9a-fA-F]+)|(\d+));/.exec(source);
  const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? '0', numeric[1] ? 16 : 10) : 0;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (numeric && isCharacter) return [String.fromCodePoint(code), numeric[0].length];
  return ['&', 1];
}
