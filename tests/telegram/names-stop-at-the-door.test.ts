import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { stripNames } from '../../src/telegram/door.ts';

const MARK = 'Айгүл-Marker';

const from = {
  id: 7_000_000_001,
  is_bot: false,
  first_name: MARK,
  last_name: MARK,
  username: MARK,
  language_code: 'ky',
};
const chat = { id: 7_000_000_001, type: 'private', first_name: MARK, last_name: MARK, username: MARK };
const message = { message_id: 5, date: 1, from, chat, text: 'сөз' };

/** As updates come from outside, not as the types promise. */
const asUpdate = (raw: object) => raw as Update;

describe('names stop at the door', () => {
  it('of whoever writes', () => {
    const stripped = stripNames(asUpdate({ update_id: 1, message }));
    expect(JSON.stringify(stripped)).not.toContain(MARK);
    expect(stripped.message).toMatchObject({
      text: 'сөз',
      from: { id: 7_000_000_001, first_name: '', language_code: 'ky' },
    });
  });

  it.each([
    ['a contact', { contact: { phone_number: MARK, first_name: MARK, user_id: 1, vcard: MARK } }],
    ['a forward', { forward_origin: { type: 'hidden_user', sender_user_name: MARK, date: 1 } }],
    ['a reply', { reply_to_message: { ...message, text: MARK } }],
    ['a photo', { photo: [{ file_id: MARK, file_unique_id: MARK, width: 1, height: 1 }] }],
    ['a document', { document: { file_id: MARK, file_unique_id: MARK, file_name: MARK } }],
    ['a voice', { voice: { file_id: MARK, file_unique_id: MARK, duration: 1 } }],
    [
      'a place',
      { location: { latitude: 42.8746, longitude: 74.5698 }, venue: { title: MARK, address: MARK } },
    ],
    ['a mention', { entities: [{ type: 'text_mention', offset: 0, length: 3, user: from }] }],
    ['a signature', { author_signature: MARK, sender_business_bot: from, via_bot: from }],
  ])('in %s', (_, content) => {
    const text = JSON.stringify(stripNames(asUpdate({ update_id: 1, message: { ...message, ...content } })));
    expect(text).not.toContain(MARK);
    expect(text).not.toContain('42.8746');
  });

  it('in taps and edits', () => {
    const query = { id: '9', from, chat_instance: '1', data: 'm:home', message };
    const text = JSON.stringify([
      stripNames(asUpdate({ update_id: 1, callback_query: query })),
      stripNames(asUpdate({ update_id: 2, edited_message: message })),
      stripNames(asUpdate({ update_id: 3, inline_query: { id: '1', from, query: 'x', offset: '' } })),
    ]);
    expect(text).not.toContain(MARK);
    expect(text).toContain('m:home');
  });

  it('however deep they are', () => {
    const naming = fc.constantFrom(
      'first_name',
      'last_name',
      'username',
      'phone_number',
      'file_name',
      'photo',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.dictionary(naming, fc.constant(MARK), { maxKeys: 3 }),
        fc.dictionary(fc.constantFrom('message', 'chat', 'from', 'user'), tie('value'), { maxKeys: 3 }),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (inner) => {
        const text = JSON.stringify(stripNames(asUpdate({ update_id: 1, message: inner })));
        for (const field of ['last_name', 'username', 'phone_number'])
          expect(text).not.toContain(`"${field}"`);
        expect(text).not.toContain(`"first_name":"${MARK}"`);
      }),
    );
  });
});
