import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/db/schema.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { stripNames } from '../../src/telegram/door.ts';
import { startTestBot } from '../support/bot.ts';
import { fillForm } from '../support/flows.ts';

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

  it('but not what a group is called, where the bot was added or the group renamed', () => {
    const group = { id: -5, type: 'supergroup', title: 'Айыл жамааты' };
    const member = { user: from, status: 'member' };
    const added = { chat: group, from, date: 1, old_chat_member: member, new_chat_member: member };
    const renamed = { ...message, chat: group, text: undefined, new_chat_title: 'Жаңы ат' };
    const pass = (content: object) => JSON.stringify(stripNames(asUpdate({ update_id: 1, ...content })));
    expect(pass({ my_chat_member: added })).toContain('Айыл жамааты');
    expect(pass({ message: renamed })).toContain('Жаңы ат');
    // Elsewhere it stays outside, as does everybody's name.
    expect(pass({ message: { ...message, chat: group } })).not.toContain('Айыл');
    expect(pass({ message: renamed })).not.toContain('Айыл');
    expect(pass({ message: { ...renamed, chat } })).not.toContain('Жаңы');
    expect(pass({ message: { ...renamed, chat: { ...group, type: 'channel' } } })).not.toContain('Жаңы');
    expect(pass({ my_chat_member: { ...added, chat: { ...chat, title: MARK } } })).not.toContain(MARK);
    expect(pass({ my_chat_member: added })).not.toContain(MARK);
    expect(pass({ message, my_chat_member: { ...added } })).not.toContain('Айыл');
  });

  it('and nothing passes but what a handler reads, whatever Telegram will send one day', () => {
    const person = { ...from, language_code: 'ky-marker', new_field: MARK, is_premium: true };
    const place = { ...chat, title: MARK, is_forum: true, bio: MARK, pinned_message: { text: MARK } };
    const member = { user: person, status: 'member', custom_title: MARK, can_delete_messages: true };
    const full = {
      ...message,
      from: person,
      chat: place,
      sender_chat: place,
      text: 'text-marker',
      caption: MARK,
      entities: [
        {
          type: 'text_mention',
          offset: 0,
          length: 4,
          user: person,
          url: MARK,
          custom_emoji_id: MARK,
          language: MARK,
        },
      ],
      caption_entities: [{ type: MARK, offset: 0, length: 1 }],
      new_chat_members: [person],
      left_chat_member: person,
      new_chat_title: MARK,
      pinned_message: message,
      message_auto_delete_timer_changed: { message_auto_delete_time: 1, x: MARK },
      checklist: { title: MARK, tasks: [{ text: MARK }] },
      poll: { question: MARK },
      photo: [{ file_id: MARK }],
      contact: { first_name: MARK },
      reply_markup: { inline_keyboard: [[{ text: MARK, callback_data: MARK }]] },
      new_branch: { deep: [{ deeper: MARK }] },
    };
    const stripped = stripNames(
      asUpdate({
        update_id: 1,
        message: full,
        edited_message: full,
        callback_query: {
          id: '77',
          from: person,
          chat_instance: MARK,
          inline_message_id: MARK,
          game_short_name: MARK,
          data: 'data-marker',
          message: full,
        },
        inline_query: { id: '78', from: person, query: MARK, offset: MARK, location: { latitude: 42.87 } },
        my_chat_member: {
          chat: place,
          from: person,
          date: 1,
          old_chat_member: member,
          new_chat_member: member,
          invite_link: { name: MARK, creator: person },
        },
        poll_answer: { user: person, option_ids: [1] },
      }),
    );
    const strings = new Set<string>();
    JSON.stringify(stripped, (_, value: unknown) => {
      if (typeof value === 'string') strings.add(value);
      return value;
    });
    expect([...strings].toSorted()).toEqual(
      [
        '',
        '77',
        '78',
        'data-marker',
        'ky-marker',
        'member',
        'private',
        'text-marker',
        'text_mention',
      ].toSorted(),
    );
    expect(stripped).not.toHaveProperty('poll_answer');
    expect(stripped.message).toMatchObject({ pinned_message: {}, photo: {}, message_id: 5 });
  });

  it('in a draft on disk, as the holder of the key reads it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky', { firstName: MARK, username: 'aigul_marker' });
    await fillForm(woman);
    const { id } = woman.person;
    await bot.app.handleUpdate(
      asUpdate({
        update_id: 1_000_000,
        message: {
          ...message,
          from: { ...from, id },
          chat: { ...chat, id },
          entities: [{ type: 'text_mention', offset: 0, length: 3, user: from }],
          reply_to_message: { ...message, text: MARK },
          new_field: { name: MARK },
        },
      }),
    );
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const [row] = bot.app.database.queries.select().from(drafts).all();
    const draft = row ? room.open('draft', row.state, row.chat.toString('hex')) : '';
    expect(draft).toContain(String(id));
    expect(draft).toContain('таза суу');
    expect(draft).not.toMatch(/Айгүл|[Mm]arker|username|last_name|new_field/);
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
