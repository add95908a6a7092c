import type { BotCommand, InlineKeyboardButton, MessageEntity } from 'grammy/types';

/** What the fake remembers. Everything is in memory and gone with it. */

export interface StoredMessage {
  /** Below zero for ephemeral messages, which have ids of their own and are known to the bot by the positive number. */
  id: number;
  chatId: number;
  /** The person's id; BOT_ID for the bot's own. */
  fromId: number;
  /** Seconds since the epoch. */
  date: number;
  /** When it was last edited, in seconds since the epoch. */
  editDate: number | undefined;
  text: string;
  entities: MessageEntity[];
  rows: InlineKeyboardButton[][];
  /** Can't be edited: it came with a reply keyboard, its removal or a forced reply. */
  fixed: boolean;
  protected: boolean;
  /** The one member of a group who sees it; undefined when everybody does. */
  onlyFor: number | undefined;
  /** Media, contact, location, and service messages, as the fields of a Bot API message. */
  content: Readonly<Record<string, unknown>>;
  /** Whose phones no longer show it ("delete for me"). */
  clearedBy: Set<number>;
}

/** A command as the bot registers it. */
export type RegisteredCommand = BotCommand & { is_ephemeral?: boolean };

export interface StoredFile {
  id: string;
  uniqueId: string;
  path: string;
  name: string;
  bytes: Buffer;
}

export const BOT_ID = 123_456;
export const BOT_NAME = 'Kurak Voices';
export const BOT_USERNAME = 'kurak_voices_bot';
export const BOT = { id: BOT_ID, is_bot: true, first_name: BOT_NAME, username: BOT_USERNAME } as const;

/** As whom administrators of groups act who hide who they are (Bot API, User). */
export const ANONYMOUS_ADMIN = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
} as const;

/** One call that the bot made, for tests to look at. */
export interface ApiCall {
  method: string;
  payload: Readonly<Record<string, unknown>>;
  ok: boolean;
  /** The result, or the description of the refusal. */
  response: unknown;
}

/** A failure to be played to the bot. */
export interface Fault {
  /** Any method when absent; likewise the chat. */
  method?: string;
  chatId?: number;
  /** How often; once when absent. */
  times?: number;
  code: number;
  description: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
  /**
   * "reject" answers with the error; "reset" breaks the connection before the call is carried out, "reset_after" once it has
   * been, which the bot can't tell apart.
   */
  mode?: 'reject' | 'reset' | 'reset_after';
}
