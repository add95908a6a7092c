import type { Conversation, ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Words } from './locale.ts';

interface Extra {
  /** The messages in the language of this chat. */
  words: Words;
  /** Whether she chose the language, or it is that of her Telegram, or nothing is known. */
  languageFrom: 'choice' | 'telegram' | 'default';
  /** Ids of messages that leave the chat when this update has been handled and what it led to is stored. */
  leaving: number[];
  /** Whether what waited for her words waits no more, or not now, because of this update. */
  endedQuestion?: boolean;
}

/** What handlers receive. */
export type AppContext = ConversationFlavor<Context & Extra>;

/** What a conversation receives: a bare context, since plugins would run again at each replay. */
export type FormConversation = Conversation<AppContext>;
