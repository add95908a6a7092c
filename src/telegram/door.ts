import type { Update } from 'grammy/types';

/** Fields by which Telegram names a person. Whatever holds them, and however deep, they stop here. */
const NAMING_FIELDS = new Set([
  'last_name',
  'username',
  'active_usernames',
  'phone_number',
  'vcard',
  'bio',
  'sender_user_name',
  'author_signature',
  'sender_signature',
  'business_intro',
  'birthdate',
  'personal_chat',
]);

/** Branches that describe other people or other chats, and files: nothing of them is used. */
const DROPPED_BRANCHES = new Set([
  'contact',
  'forward_origin',
  'reply_to_message',
  'external_reply',
  'quote',
  'via_bot',
  'users_shared',
  'chat_shared',
  'passport_data',
  'web_app_data',
]);

/** Media carry file ids, names and places. That something was there is kept; what it was is not. */
const MEDIA_BRANCHES = new Set([
  'animation',
  'audio',
  'document',
  'photo',
  'sticker',
  'story',
  'video',
  'video_note',
  'voice',
  'location',
  'venue',
  'paid_media',
]);

/**
 * An update without names, usernames, phone numbers, file ids or other people's messages: what enters here is all that the
 * bot ever knows. `first_name`, which Telegram promises to be there, is emptied; `language_code` stays.
 */
export function stripNames(update: Update): Update {
  // Only optional fields are dropped and required strings emptied, so the shape stays that of an update.
  return strip(update) as Update;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    if (DROPPED_BRANCHES.has(field)) continue;
    if (field === 'first_name') kept[field] = '';
    else if (MEDIA_BRANCHES.has(field)) kept[field] = {};
    else if (!NAMING_FIELDS.has(field)) kept[field] = strip(inner);
  }
  return kept;
}
