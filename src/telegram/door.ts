import type { Update } from 'grammy/types';

/** What passes of a field; an object lists its own fields, and a list of one rule is meant for each element. */
type Rule = Leaf | readonly [Rule] | { readonly [field: string]: Rule };
type Leaf = 'value' | 'token' | 'flag' | 'integer' | 'number' | 'emptied' | 'present';

/** Words that Telegram chooses: statuses, types, languages, ids of taps. No name in Cyrillic is one. */
const TOKEN = /^[\w-]{1,64}$/;

const USER = { id: 'integer', is_bot: 'flag', first_name: 'emptied', language_code: 'token' } as const;

const CHAT = { id: 'integer', type: 'token', is_forum: 'flag', title: 'emptied' } as const;

const ENTITY = { type: 'token', offset: 'integer', length: 'integer' } as const;

/** Media carry file ids, names and places. That something was there is kept; what it was is not. */
const MEDIA = {
  animation: 'present',
  audio: 'present',
  contact: 'present',
  document: 'present',
  photo: 'present',
  sticker: 'present',
  story: 'present',
  video: 'present',
  video_note: 'present',
  voice: 'present',
  location: 'present',
  venue: 'present',
  paid_media: 'present',
} as const;

const MESSAGE = {
  message_id: 'integer',
  message_thread_id: 'integer',
  is_topic_message: 'flag',
  date: 'integer',
  edit_date: 'integer',
  from: USER,
  sender_chat: CHAT,
  chat: CHAT,
  text: 'value',
  entities: [ENTITY],
  ...MEDIA,
  // Written by Telegram itself, and not to be answered as if she had said something.
  pinned_message: 'present',
  message_auto_delete_timer_changed: 'present',
  write_access_allowed: 'present',
  migrate_to_chat_id: 'integer',
  migrate_from_chat_id: 'integer',
} as const;

const MEMBER = {
  user: USER,
  status: 'token',
  is_member: 'flag',
  can_send_messages: 'flag',
  can_post_messages: 'flag',
  can_delete_messages: 'flag',
  can_pin_messages: 'flag',
} as const;

/** Everything that any handler reads of an update. A handler that wants more has to ask for it here. */
const UPDATE = {
  update_id: 'integer',
  message: MESSAGE,
  edited_message: MESSAGE,
  callback_query: {
    id: 'token',
    from: USER,
    chat_instance: 'emptied',
    data: 'value',
    message: { message_id: 'integer', message_thread_id: 'integer', date: 'integer', chat: CHAT },
  },
  inline_query: { id: 'token', from: USER, query: 'emptied', offset: 'emptied' },
  my_chat_member: {
    chat: CHAT,
    from: USER,
    date: 'integer',
    old_chat_member: MEMBER,
    new_chat_member: MEMBER,
  },
} as const;

/** In groups also what the group is called, for the leader who announces there to know it by: a group, not a person. */
const UPDATE_IN_GROUP = {
  ...UPDATE,
  message: { ...MESSAGE, new_chat_title: 'value' },
  my_chat_member: { ...UPDATE.my_chat_member, chat: { ...CHAT, title: 'value' } },
} as const;

/** Where a place on the map was asked for, also where it is: of a venue, not what it is called. */
const PLACE = { latitude: 'number', longitude: 'number' } as const;
const UPDATE_WITH_PLACE = {
  ...UPDATE,
  message: { ...MESSAGE, location: PLACE, venue: { location: PLACE } },
} as const;

/**
 * What the bot needs of an update, and nothing else: names, usernames, phone numbers, file ids, other people's messages and
 * whatever Telegram will think of next stop here. Required strings are emptied rather than dropped.
 * @param asksForPlace whether a place on the map was asked for in a chat: from any other, nobody learns where somebody is
 */
export function stripNames(update: Update, asksForPlace: (chatId: number) => boolean = () => false): Update {
  const { message } = update;
  // The rules keep or empty what grammY requires of each update that the bot listens to, so the shape stays that of one.
  if (isFromGroup(update)) return pass(UPDATE_IN_GROUP, update) as Update;
  const placed = message?.location !== undefined && asksForPlace(message.chat.id);
  return pass(placed ? UPDATE_WITH_PLACE : UPDATE, update) as Update;
}

/** Whether whatever it may tell a name of is a group. */
function isFromGroup({ message, my_chat_member: member }: Update): boolean {
  const types = [message, member].flatMap((part) => (part ? [part.chat?.type] : []));
  return types.length > 0 && types.every((type) => type === 'group' || type === 'supergroup');
}

/** Undefined for what does not pass. */
function pass(rule: Rule, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (rule === 'emptied') return '';
  if (rule === 'present') return {};
  if (rule === 'value') return typeof value === 'string' ? value : undefined;
  if (rule === 'token') return typeof value === 'string' && TOKEN.test(value) ? value : undefined;
  if (rule === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (rule === 'integer') return Number.isSafeInteger(value) ? value : undefined;
  if (rule === 'number') return Number.isFinite(value) ? value : undefined;
  if (isEach(rule)) return Array.isArray(value) ? passEach(rule[0], value) : undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    const passed = Object.hasOwn(rule, field) && rule[field] ? pass(rule[field], inner) : undefined;
    if (passed !== undefined) kept[field] = passed;
  }
  return kept;
}

/** What does not pass leaves no hole behind: whoever reads a list expects none in it. */
function passEach(rule: Rule, values: readonly unknown[]): unknown[] {
  return values.map((element) => pass(rule, element)).filter((passed) => passed !== undefined);
}

/** Narrows as `Array.isArray` does not for readonly lists. */
function isEach(rule: Rule): rule is readonly [Rule] {
  return Array.isArray(rule);
}
