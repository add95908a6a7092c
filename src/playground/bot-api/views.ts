import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';
import type { ButtonView, ChatView, MessageView, PhoneView } from '../view.ts';
import { BOT_ID, BOT_NAME, type StoredMessage } from './model.ts';
import type { Group } from './group.ts';
import { isRecord } from './params.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** What a person's phone shows: her chat with the bot and her groups. */
export function phoneView(world: World, person: Person): PhoneView {
  const chat = (chatId: number, title: string, kind: ChatView['kind']): ChatView => ({
    chatId,
    title,
    kind,
    blocked: kind === 'private' && person.blocked,
    ...groupView(world.group(chatId)),
    commands: world.commands.offeredTo(person, world.group(chatId)).map(({ command, description }) => ({
      command,
      description,
    })),
    messages: messageViews(world, person, chatId),
  });
  return {
    personId: person.id,
    label: person.label ?? person.firstName,
    firstName: person.firstName,
    languageCode: person.languageCode,
    chats: [
      chat(person.id, BOT_NAME, 'private'),
      ...[...world.groups]
        .filter((group) => group.members.has(person))
        .map((group) => chat(group.id, group.title, group.kind)),
    ],
  };
}

function groupView(group: Group | undefined): Pick<ChatView, 'group'> {
  if (!group) return {};
  const bot = !group.botIsMember
    ? 'out'
    : group.botIsMuted
      ? 'muted'
      : group.botIsAdmin
        ? 'administrator'
        : 'member';
  return { group: { members: [...group.members].map(({ firstName }) => firstName), bot } };
}

/** The messages of a chat that a person's phone shows, oldest first. */
export function messageViews(world: World, person: Person, chatId: number): MessageView[] {
  return world.messages.shownTo(person.id, chatId).map((message) => messageView(world, person, message));
}

function messageView(world: World, person: Person, message: StoredMessage): MessageView {
  const service = serviceText(message);
  const media = mediaOf(world, message);
  const caption = captionOf(message);
  return {
    id: message.id,
    side: service !== undefined ? 'service' : message.fromId === person.id ? 'mine' : 'theirs',
    author: message.fromId === BOT_ID ? BOT_NAME : (world.person(message.fromId)?.firstName ?? ''),
    date: message.date,
    edited: message.editDate !== undefined,
    text: service ?? (message.text || caption.text),
    entities: message.text === '' ? caption.entities : message.entities,
    keyboard: message.rows.map((row) => row.map(buttonView)),
    ephemeral: message.onlyFor !== undefined,
    protected: message.protected,
    ...(media ? { media } : {}),
  };
}

function serviceText({ content }: StoredMessage): string | undefined {
  if ('migrate_to_chat_id' in content || 'migrate_from_chat_id' in content)
    return 'The group was upgraded to a supergroup';
  if ('pinned_message' in content) return 'A message was pinned';
  if ('new_chat_title' in content) return 'The group was renamed';
  if ('forum_topic_created' in content) return 'A topic was opened';
  return undefined;
}

const MEDIA = ['photo', 'voice', 'video', 'sticker', 'document', 'contact', 'venue', 'location'];

function mediaOf(world: World, { content }: StoredMessage): MessageView['media'] {
  const kind = MEDIA.find((known) => known in content);
  if (kind === undefined) return undefined;
  const given: unknown = content[kind];
  // The last of a photo's sizes is the largest.
  const inner: unknown = Array.isArray(given) ? given.at(-1) : given;
  if (!isRecord(inner)) return { kind };
  const { file_name: name, file_id: fileId } = inner;
  const file = typeof fileId === 'string' ? world.files.get(fileId) : undefined;
  const { location } = content;
  return {
    kind,
    ...(typeof name === 'string' ? { fileName: name } : {}),
    ...(file ? { url: `/playground/file/${file.id}` } : {}),
    ...(isRecord(location)
      ? { detail: `${String(location['latitude'])}, ${String(location['longitude'])}` }
      : {}),
  };
}

function captionOf({ content }: StoredMessage): Pick<StoredMessage, 'text' | 'entities'> {
  const { caption, caption_entities: entities } = content;
  return {
    text: typeof caption === 'string' ? caption : '',
    // Written by sendContent, which read them.
    entities: Array.isArray(entities) ? (entities as MessageEntity[]) : [],
  };
}

function buttonView(button: InlineKeyboardButton): ButtonView {
  if ('callback_data' in button) return { kind: 'callback', text: button.text };
  if ('url' in button) return { kind: 'url', text: button.text, url: button.url };
  if ('copy_text' in button) return { kind: 'copy', text: button.text, copyText: button.copy_text.text };
  return { kind: 'other', text: button.text };
}
