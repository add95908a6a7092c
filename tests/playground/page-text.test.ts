import * as fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { splitLongText } from '../../src/playground/page/drafts.js';
import { opensHere, parseDeepLink, parseShareLink, safeUrl } from '../../src/playground/page/links.js';
import {
  nest,
  plainText,
  withoutBreaksAroundBlocks,
  type Segment,
} from '../../src/playground/page/segments.js';
import { clockTime, dayNumber, entityTime } from '../../src/playground/page/times.js';

const entity = (
  type: 'bold' | 'italic' | 'underline' | 'blockquote',
  offset: number,
  length: number,
): MessageEntity => ({
  type,
  offset,
  length,
});

/** Each piece of text with the entities that it stands in, outermost first. */
function leaves(segments: readonly Segment[], around: MessageEntity[] = []): [string, MessageEntity[]][] {
  return segments.flatMap((segment) =>
    typeof segment === 'string'
      ? [[segment, around] as [string, MessageEntity[]]]
      : leaves(segment.children, [...around, segment.entity]),
  );
}

describe('a message’s entities', () => {
  test('are nested by UTF-16 offsets, as Telegram counts', () => {
    const bold = entity('bold', 3, 6);
    const italic = entity('italic', 5, 2);
    expect(nest('👩 кыз-кыз', [italic, bold])).toEqual([
      '👩 ',
      { entity: bold, children: ['кы', { entity: italic, children: ['з-'] }, 'кы'] },
      'з',
    ]);
  });

  test('are cut where they overlap', () => {
    const bold = entity('bold', 0, 4);
    const italic = entity('italic', 2, 4);
    expect(nest('abcdef', [bold, italic])).toEqual([
      { entity: bold, children: ['ab', { entity: italic, children: ['cd'] }] },
      { entity: italic, children: ['ef'] },
    ]);
  });

  test('never lose a letter, and each letter keeps its own', () => {
    const type = fc.constantFrom('bold', 'italic', 'underline');
    const offset = fc.nat({ max: 30 });
    const one = fc.tuple(type, offset, offset).map(([kind, from, length]) => entity(kind, from, length));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(one, { maxLength: 6 }),
        (text, entities) => {
          const segments = nest(text, entities);
          expect(plainText(segments)).toBe(text);
          let at = 0;
          for (const [piece, around] of leaves(segments)) {
            for (let index = at; index < at + piece.length; index++) {
              const own = entities.filter(
                (each) => each.offset <= index && index < each.offset + each.length,
              );
              expect(new Set(around)).toEqual(new Set(own));
              expect(around).toHaveLength(own.length);
            }
            at += piece.length;
          }
        },
      ),
    );
  });

  test('that are blocks take the line breaks beside them', () => {
    const quote = entity('blockquote', 2, 1);
    const segments = nest('a\nb\nc', [quote]);
    expect(withoutBreaksAroundBlocks(segments)).toEqual(['a', { entity: quote, children: ['b'] }, 'c']);
  });
});

describe('links', () => {
  test('to a bot start it, with what they carry', () => {
    expect(parseDeepLink('https://t.me/kurak_bot?start=join_12')).toEqual({ payload: 'join_12' });
    expect(parseDeepLink('tg://resolve?domain=kurak_bot&start=x')).toEqual({ payload: 'x' });
    expect(parseDeepLink('https://t.me/kurak_bot?start=')).toEqual({ payload: undefined });
  });

  test('to a bot in a group say so', () => {
    expect(parseDeepLink('https://t.me/kurak_bot?startgroup=link')).toEqual({ payload: 'link', group: true });
    expect(parseDeepLink('https://t.me/kurak_bot?startgroup')).toEqual({ payload: undefined, group: true });
  });

  test('that share give the text away, and nothing else', () => {
    expect(parseShareLink('https://wa.me/?text=%D0%A1%D1%83%D1%83%0Aa')).toEqual({
      app: 'WhatsApp',
      text: 'Суу\na',
    });
    expect(parseShareLink('https://t.me/share/url?url=https%3A%2F%2Fa.org&text=b')).toEqual({
      app: 'Telegram',
      text: 'https://a.org\nb',
    });
    expect(parseShareLink('https://wa.me.evil.example/?text=x')).toBeUndefined();
    expect(opensHere('https://example.org/?text=x&start=1')).toBe(false);
  });

  test.each([
    'https://t.me/share/url?url=x&start=1',
    'https://t.me/kurak_bot',
    'https://example.org/kurak_bot?start=1',
    'https://t.me.evil.example/kurak_bot?start=1',
    'not a link',
  ])('to anything else stay links: %s', (url) => {
    expect(parseDeepLink(url)).toBeUndefined();
  });

  test('never run a script', () => {
    expect(safeUrl('javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('data:text/html,x')).toBeUndefined();
    expect(safeUrl('example.org/a')).toBe('https://example.org/a');
    expect(safeUrl('tel:102')).toBe('tel:102');
  });
});

describe('times', () => {
  const noonInBishkek = Date.UTC(2025, 6, 24, 6) / 1000;

  test('are Bishkek’s, whatever this machine’s zone', () => {
    expect(clockTime(noonInBishkek)).toBe('12:00');
    expect(clockTime(noonInBishkek - 12 * 3600)).toBe('00:00');
    expect(dayNumber(noonInBishkek - 12 * 3600)).toBe(dayNumber(noonInBishkek + 43_199));
    expect(dayNumber(noonInBishkek + 43_200)).toBe(dayNumber(noonInBishkek) + 1);
  });

  test('in messages are written as the entity asks, in the reader’s language', () => {
    const reader = { language: 'en', now: noonInBishkek * 1000 };
    const at = (date_time_format: string) => ({ unix_time: noonInBishkek + 86_400, date_time_format });
    expect(entityTime(at('r'), reader)).toBe('tomorrow');
    expect(entityTime(at('t'), reader)).toBe('12:00');
    expect(entityTime(at('wD'), { ...reader, language: 'ru' })).toMatch(/^пятница.*25 июля 2025/);
    expect(entityTime(at(''), reader)).toBeUndefined();
  });
});

describe('a long text', () => {
  test('leaves as messages that Telegram takes, without losing a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const parts = splitLongText(text);
        expect(parts.every((part) => part.length <= 4096 && !/\p{Surrogate}/u.test(part))).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
