import type { MessageEntity } from 'grammy/types';

/**
 * The language that the playground's page and its server speak: what the phones show, and what a finger can do.
 * The page receives a `PlaygroundView` after each change and posts one `Act` per gesture.
 */

export interface PlaygroundView {
  /** The playground's clock, milliseconds since the epoch (it can be moved forward). */
  now: number;
  phones: PhoneView[];
}

export interface PhoneView {
  personId: number;
  /** What is written above the phone, such as "A woman, кыргызча". */
  label: string;
  firstName: string;
  languageCode: string;
  chats: ChatView[];
}

export interface ChatView {
  chatId: number;
  title: string;
  kind: 'private' | 'group' | 'supergroup';
  /** True when this person has blocked the bot. */
  blocked: boolean;
  /** In a group: who is in it, and how the bot stands there. */
  group?: { members: string[]; bot: 'out' | 'member' | 'administrator' | 'muted' };
  /** The commands the bot registered for this person in this chat, in her language. */
  commands: { command: string; description: string }[];
  messages: MessageView[];
}

export interface MessageView {
  id: number;
  side: 'mine' | 'theirs' | 'service';
  author: string;
  /** Seconds since the epoch, as Telegram has it. */
  date: number;
  edited: boolean;
  text: string;
  entities: MessageEntity[];
  keyboard: ButtonView[][];
  /** A group message that only this person sees. */
  ephemeral: boolean;
  /** Forwarding and copying are switched off. */
  protected: boolean;
  /** `url` is an address on the page's own server; `detail` the coordinates of a place. */
  media?: { kind: string; fileName?: string; url?: string; detail?: string };
}

export type ButtonView =
  | { kind: 'callback'; text: string }
  | { kind: 'url'; text: string; url: string }
  | { kind: 'copy'; text: string; copyText: string }
  | { kind: 'other'; text: string };

export type MediaKind = 'photo' | 'voice' | 'sticker' | 'document' | 'contact' | 'location' | 'video';

/** One gesture of one person. */
export type Act = { person: number; chat: number } & (
  | { do: 'send'; text: string }
  | { do: 'start'; payload?: string }
  | { do: 'media'; kind: MediaKind }
  | { do: 'forward'; text: string }
  | { do: 'edit'; message: number; text: string }
  | { do: 'delete'; message: number }
  | { do: 'tap'; message: number; row: number; column: number }
  /** Adds the bot to the group, or makes it an administrator; a payload as a `?startgroup=` link brings it. */
  | { do: 'addBot'; admin?: boolean; payload?: string }
  | { do: 'muteBot' }
  | { do: 'removeBot' }
  | { do: 'block' }
  | { do: 'unblock' }
  /** Clears the chat on this phone alone, as Telegram's "delete for me" does. */
  | { do: 'clear' }
);

/** What the phone does at once after a gesture. */
export interface ActResult {
  ok: boolean;
  /** Why the gesture was impossible ("that message is gone"). */
  error?: string;
  /** The bot's answer to a tap: a short toast, or a dialog when `alert`. */
  answer?: { text: string; alert: boolean };
}
