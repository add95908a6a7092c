import fc from 'fast-check';
import { SCOPES } from '../../../src/telegram/callback.ts';
import { junk, mangled, wildText } from './values.ts';

/** Who and what updates may come from. */
export interface Cast {
  /** Ids of people whom the bot knows. */
  people: readonly number[];
  groups: readonly number[];
  /** Ids of messages that stand in their chats. */
  messages: readonly number[];
  /** What buttons on their screens carry, to be altered. */
  buttons: readonly string[];
}

const COMMANDS =
  'start concern reply dialogues changes help_now notify erase privacy cancel queue plan mydialogues groups announce poster guide assist summary report export invite leaders admins helplines audit health'.split(
    ' ',
  );

/** Updates as the Bot API describes them (Update and all that it holds), with anything in place of what people can choose. */
export function updatesOf(cast: Cast): fc.Arbitrary<object> {
  const userOf = (id: number) => ({
    id,
    is_bot: false,
    first_name: 'Айгүл',
    username: 'aigul',
    language_code: 'ky',
  });
  const privately = fc
    .constantFrom(...cast.people)
    .map((id) => ({ from: userOf(id), chat: { id, type: 'private', first_name: 'Айгүл' } }));
  const inGroup = fc
    .tuple(fc.constantFrom(...cast.people), fc.constantFrom(...cast.groups), wildText)
    .map(([id, group, title]) => ({ from: userOf(id), chat: { id: group, type: 'supergroup', title } }));
  const place = fc.oneof({ weight: 4, arbitrary: privately }, { weight: 1, arbitrary: inGroup });
  const messageId = fc.oneof(fc.constantFrom(...cast.messages), fc.nat());

  const command = fc
    .tuple(fc.constantFrom(...COMMANDS, 'nonsense'), fc.constantFrom('', '@kurak_voices_bot'), wildText)
    .map(([name, to, rest]) => ({
      text: `/${name}${to} ${rest}`.slice(0, 4096),
      entities: [{ type: 'bot_command', offset: 0, length: name.length + to.length + 1 }],
    }));
  const deepLink = fc
    .tuple(fc.constantFrom('d_', 'i_', 'a_', 'concern', 'help', 'g_', ''), fc.base64String({ maxLength: 40 }))
    .map(([start, rest]) => ({
      text: `/start ${start}${rest}`,
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    }));
  const spoken = fc.record({
    text: wildText,
    entities: fc.array(
      fc.record({
        type: fc.constantFrom('bold', 'url', 'mention', 'text_mention', 'bot_command', 'unheard_of'),
        offset: fc.integer(),
        length: fc.integer(),
      }),
      { maxLength: 2 },
    ),
  });
  const file = { file_id: 'A', file_unique_id: 'B' };
  const content = fc.oneof(
    { weight: 4, arbitrary: command },
    { weight: 2, arbitrary: deepLink },
    { weight: 4, arbitrary: spoken },
    { weight: 3, arbitrary: fc.constantFrom<object>(...MEDIA.map((kind) => ({ [kind]: file }))) },
    { weight: 1, arbitrary: fc.constantFrom<object>(...SERVICE) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...MEDIA, 'unheard_of'), junk, { maxKeys: 3 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.double(), fc.double())
        .map(([latitude, longitude]) => ({ location: { latitude, longitude } })),
    },
  );
  const message = fc
    .tuple(messageId, place, content)
    .map(([id, where, said]) => ({ message_id: id, date: 1_772_600_000, ...where, ...said }));

  const tap = fc.record({
    id: fc.nat().map(String),
    from: fc.constantFrom(...cast.people).map(userOf),
    chat_instance: fc.constant('1'),
    data: forgedData(cast.buttons),
    message: fc.tuple(messageId, place).map(([id, { chat }]) => ({ message_id: id, date: 0, chat })),
  });
  // From where she is herself, as long as nobody forges that as well.
  const ownTap = fc.tuple(tap, privately).map(([made, { from, chat }]) => ({
    ...made,
    from,
    message: { ...made.message, chat },
  }));

  const status = fc.constantFrom('member', 'administrator', 'left', 'kicked', 'restricted', 'unheard_of');
  const standing = fc.tuple(place, status, status).map(([where, before, after]) => ({
    ...where,
    date: 1,
    old_chat_member: { user: userOf(123_456), status: before },
    new_chat_member: { user: userOf(123_456), status: after, is_member: true, can_send_messages: false },
  }));
  const query = fc.record({
    id: fc.nat().map(String),
    from: fc.constantFrom(...cast.people).map(userOf),
    query: wildText,
    offset: fc.constant(''),
  });
  return fc.oneof(
    { weight: 4, arbitrary: message.map((sent) => ({ message: sent })) },
    { weight: 1, arbitrary: message.map((sent) => ({ edited_message: { ...sent, edit_date: 2 } })) },
    { weight: 5, arbitrary: fc.oneof(ownTap, tap).map((made) => ({ callback_query: made })) },
    { weight: 1, arbitrary: standing.map((changed) => ({ my_chat_member: changed })) },
    { weight: 1, arbitrary: query.map((asked) => ({ inline_query: asked })) },
    { weight: 1, arbitrary: message.map((sent) => ({ channel_post: sent })) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('poll', 'chat_boost', 'unheard_of'), junk) },
  );
}

/** The same, with holes and junk in them. */
export function mutatedUpdatesOf(cast: Cast): fc.Arbitrary<unknown> {
  return mangled(updatesOf(cast));
}

/** What a client may send in place of a button's data: the real thing, cut, lengthened, mixed, or made up. */
export function forgedData(buttons: readonly string[]): fc.Arbitrary<string> {
  const real = fc.constantFrom(...buttons);
  const part = fc.oneof(
    real.chain((data) => fc.constantFrom(...data.split(':'))),
    fc.constantFrom('', '-1', '0', '1e9', '999999999', 'yes', 'page', 'send', '__proto__', 'toString'),
    // Of the shape of an id, and of none that exists.
    fc.uint8Array({ minLength: 16, maxLength: 16 }).map((id) => Buffer.from(id).toString('base64url')),
    wildText.map((text) => text.slice(0, 20)),
  );
  return fc.oneof(
    real,
    fc.tuple(real, fc.nat(64)).map(([data, end]) => data.slice(0, end)),
    fc.tuple(real, part).map(([data, more]) => `${data}:${more}`),
    fc.tuple(real, fc.nat(8), part).map(([data, at, instead]) =>
      data
        .split(':')
        .map((old, index, all) => (index === at % all.length ? instead : old))
        .join(':'),
    ),
    fc
      .tuple(fc.constantFrom(...Object.values(SCOPES), 'z'), fc.array(part, { maxLength: 5 }))
      .map(([scope, parts]) => [scope, ...parts].join(':')),
    wildText,
  );
}

const MEDIA =
  'photo voice sticker document contact location video venue video_note audio animation story paid_media poll dice game invoice'.split(
    ' ',
  );

/** What Telegram itself writes into a chat. */
const SERVICE: readonly object[] = [
  { new_chat_members: [{ id: 1, is_bot: true, first_name: 'x' }] },
  { left_chat_member: { id: 1, is_bot: false, first_name: 'x' } },
  { new_chat_title: '<b>{ $x }' },
  { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } } },
  { migrate_to_chat_id: -1_009_000_000_001 },
  { migrate_from_chat_id: -9 },
  { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
  { successful_payment: { currency: 'KGS', total_amount: 1 } },
  { group_chat_created: true },
  { web_app_data: { data: 'x', button_text: 'y' } },
  {},
];
