import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/playground/bot-api/html.ts';
import { refusal, startFake } from './fake.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What each entity covers. */
const covered = (html: string) => {
  const { text, entities } = parseHtml(html);
  return entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
};

const whyNot = (html: string): string => {
  try {
    parseHtml(html);
  } catch (error) {
    if (error instanceof Error) return error.message.replace("Bad Request: can't parse entities: ", '');
  }
  return 'accepted';
};

describe('tags', () => {
  it.each([
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
    ['blockquote', 'blockquote'],
    ['tg-spoiler', 'spoiler'],
  ])('<%s> makes %s', (tag, type) => {
    expect(parseHtml(`суу <${tag}>жок</${tag}>!`)).toEqual({
      text: 'суу жок!',
      entities: [{ type, offset: 4, length: 3 }],
    });
  });

  it('those with attributes keep what they say', () => {
    expect(parseHtml('<a href="https://example.kg/?a=1&amp;b=2">шилтеме</a>').entities).toEqual([
      { type: 'text_link', offset: 0, length: 7, url: 'https://example.kg/?a=1&b=2' },
    ]);
    expect(parseHtml("<a href='tg://user?id=5'>x</a>").entities).toMatchObject([{ url: 'tg://user?id=5' }]);
    expect(parseHtml('<span class="tg-spoiler">x</span>').entities).toMatchObject([{ type: 'spoiler' }]);
    expect(parseHtml('<blockquote expandable>x</blockquote>').entities).toMatchObject([
      { type: 'expandable_blockquote' },
    ]);
    expect(parseHtml('<tg-emoji emoji-id="536">👍</tg-emoji>').entities).toEqual([
      { type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '536' },
    ]);
    expect(parseHtml('<tg-time unix="1772604000" format="wDT">эртең</tg-time>').entities).toEqual([
      { type: 'date_time', offset: 0, length: 5, unix_time: 1_772_604_000, date_time_format: 'wDT' },
    ]);
  });

  it('a link that leads nowhere is plain text', () => {
    expect(parseHtml('<a href="javascript:alert(1)">x</a>')).toEqual({ text: 'x', entities: [] });
    expect(parseHtml('<a>https://example.kg</a>').entities).toMatchObject([{ url: 'https://example.kg' }]);
  });

  it('an empty one makes nothing', () => {
    expect(parseHtml('<b></b>x<i></i>')).toEqual({ text: 'x', entities: [] });
  });

  it('names are read in any case, and </> ends the innermost', () => {
    expect(covered('<B>бир</b> <i>эки</>')).toEqual([
      ['bold', 'бир'],
      ['italic', 'эки'],
    ]);
  });

  it('nested ones come from the longest to the shortest, in one order whichever way they were nested', () => {
    expect(covered('<b>а <i>б <u>в</u></i></b> <code>г</code>')).toEqual([
      ['bold', 'а б в'],
      ['italic', 'б в'],
      ['underline', 'в'],
      ['code', 'г'],
    ]);
    for (const html of ['<b><i>бир</i></b>', '<i><b>бир</b></i>'])
      expect(covered(html).map(([type]) => type)).toEqual(['bold', 'italic']);
  });

  it('what every object has is no tag', () => {
    expect(whyNot('<constructor>x')).toBe('Unsupported start tag "constructor" at byte offset 0');
  });
});

describe('entities of HTML', () => {
  it('the four named and all numbered ones are decoded, others stay', () => {
    expect(parseHtml('&lt;&gt;&amp;&quot; &#1199;&#x4AF; &nbsp;&apos; &amp;lt; & &#0; &#xD800;').text).toBe(
      '<>&" үү &nbsp;&apos; &lt; & &#0; &#xD800;',
    );
  });

  it('text without markup is shown as it was written', () => {
    expect(parseHtml('5 > 3 "так" \'жок\' a & b')).toEqual({
      text: '5 > 3 "так" \'жок\' a & b',
      entities: [],
    });
  });
});

describe('mistakes', () => {
  it.each([
    ['<div>x</div>', 'Unsupported start tag "div" at byte offset 0'],
    ['үй <br/>', 'Unsupported start tag "br/" at byte offset 5'],
    ['бала < чоң', 'Unsupported start tag "" at byte offset 9'],
    ['суу <3 жок', 'Unsupported start tag "3" at byte offset 7'],
    ['суу <b', 'Unclosed start tag at byte offset 7'],
    ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
    ['<a =x>y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>z</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['ү</b>', 'Unexpected end tag at byte offset 2'],
    ['<b>ү</b', 'Unclosed end tag at byte offset 5'],
    ['<b>ү</b c>', 'Unclosed end tag at byte offset 5'],
    ['<b>ү</i>', 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'],
    ['<b><i>👩</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b>x<i>y', 'Can\'t find end tag corresponding to start tag "i"'],
  ])('%s: %s', (html, description) => {
    expect(whyNot(html)).toBe(description);
  });

  it('reach the bot in the words of the real Bot API', async () => {
    const { api, started } = await startFake();
    const woman = started();
    expect(await refusal(api.sendMessage(woman.id, 'ү <x>', { parse_mode: 'HTML' }))).toBe(
      '400: Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 3',
    );
    expect(woman.last()?.text).toBe('/start');
  });

  it('another parse mode is refused, not ignored', async () => {
    const { api, started } = await startFake();
    const refused = await refusal(api.sendMessage(started().id, '*x*', { parse_mode: 'MarkdownV2' }));
    expect(refused).toContain('unsupported parse_mode');
  });
});

describe('length and white space', () => {
  it('white space around is dropped, and entities move with the text', () => {
    expect(parseHtml(' \n <b> суу</b> жок \n')).toEqual({
      text: 'суу жок',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
    });
    expect(parseHtml('суу <i> \n</i>')).toEqual({ text: 'суу', entities: [] });
  });

  it('so it is with entities that the bot gives itself', async () => {
    const { api, started } = await startFake();
    const woman = started();
    await api.sendMessage(woman.id, '  суу жок ', { entities: [{ type: 'bold', offset: 2, length: 3 }] });
    expect(woman.last()).toMatchObject({
      text: 'суу жок',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
    });
  });

  it('4096 characters fit after parsing, counted as people count them; one more does not', async () => {
    const { api, started } = await startFake();
    const woman = started();
    await api.sendMessage(woman.id, `<b>${'👩'.repeat(4095)}&amp;</b>`, { parse_mode: 'HTML' });
    expect(woman.last()?.entities).toEqual([{ type: 'bold', offset: 0, length: 4095 * 2 + 1 }]);
    expect(await refusal(api.sendMessage(woman.id, 'ү'.repeat(4097)))).toBe(
      '400: Bad Request: message is too long',
    );
  });

  it.each([
    ['', 'message text is empty'],
    ['   \n', 'text must be non-empty'],
    ['<b></b>', 'text must be non-empty'],
    ['<b>  </b>', 'text must be non-empty'],
  ])('a text with nothing to see is refused: %j', async (html, why) => {
    const { api, started } = await startFake();
    expect(await refusal(api.sendMessage(started().id, html, { parse_mode: 'HTML' }))).toBe(
      `400: Bad Request: ${why}`,
    );
  });
});

describe('whatever is written', () => {
  const anyText = fc.string({ unit: 'binary' });

  it('escaped text comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseHtml(escape(text))).toEqual({ text: text.trim(), entities: [] });
      }),
    );
  });

  it('an entity covers exactly what was inside its tag', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, inside, after) => {
        const { text, entities } = parseHtml(`[${escape(before)}<b>(${escape(inside)})</b>${escape(after)}]`);
        expect(text).toBe(`[${before}(${inside})${after}]`);
        expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
          `(${inside})`,
        ]);
      }),
    );
  });

  it('every entity lies within the text, and nothing but a refusal is thrown', () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '</>',
        '<a href="https://a.kg">',
        '</a>',
        '<',
        '&',
        ' ',
        '\n',
        '&lt;',
        '<pre>',
        '</pre>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          const { text, entities } = parseHtml(pieces.join(''));
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          expect(error).toMatchObject({ code: 400 });
        }
      }),
      { numRuns: 500 },
    );
  });
});
