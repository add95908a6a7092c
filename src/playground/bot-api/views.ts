import type { InlineKeyboardButton } from 'grammy/types';
import type { ButtonView, ChatView, MessageView, PhoneView } from '../view.ts';
import { BOT_ID, BOT_NAME, type StoredMessage } from './model.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** What a person's phone shows: her chat with the bot and her groups. */
export function phoneView(world: World, person: Person): PhoneView {
  const chat = (chatId: number, title: string, kind: ChatView['kind']): ChatView => ({
    chatId,
    title,
    kind,
    blocked: kind === 'private' && person.blocked,
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

/** The messages of a chat that a person's phone shows, oldest first. */
export function messageViews(world: World, person: Person, chatId: number): MessageView[] {
  return world.messages.shownTo(person.id, chatId).map((message) => messageView(world, person, message));
}

function messageView(world: World, person: Person, message: StoredMessage): MessageView {
  const service = serviceText(message);
  const media = mediaOf(message);
  return {
    id: message.id,
    side: service !== undefined ? 'service' : message.fromId === person.id ? 'mine' : 'theirs',
    author: message.fromId === BOT_ID ? BOT_NAME : (world.person(message.fromId)?.firstName ?? ''),
    date: message.date,
    edited: message.editDate !== undefined,
    text: service ?? message.text,
    entities: message.entities,
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

const MEDIA = ['photo', 'voice', 'video', 'sticker', 'document', 'contact', 'location', 'venue'];

function mediaOf({ content }: StoredMessage): MessageView['media'] {
  const kind = MEDIA.find((known) => known in content);
  if (kind === undefined) return undefined;
  const inner: unknown = content[kind];
  const name =
    typeof inner === 'object' && inner !== null && 'file_name' in inner && typeof inner.file_name === 'string'
      ? inner.file_name
      : undefined;
  return { kind, ...(name === undefined ? {} : { fileName: name }) };
}

function buttonView(button: InlineKeyboardButton): ButtonView {
  if ('callback_data' in button) return { kind: 'callback', text: button.text };
  if ('url' in button) return { kind: 'url', text: button.text, url: button.url };
  if ('copy_text' in button) return { kind: 'copy', text: button.text, copyText: button.copy_text.text };
  return { kind: 'other', text: button.text };
}
