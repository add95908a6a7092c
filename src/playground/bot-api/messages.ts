import type { StoredMessage } from './model.ts';

export type NewMessage = Partial<StoredMessage> & Pick<StoredMessage, 'id' | 'chatId' | 'fromId' | 'date'>;

/** All messages by chat and id: a look-up costs the same however many chats and messages there are. */
export class Messages {
  readonly #byChat = new Map<number, Map<number, StoredMessage>>();

  /** Those of a chat, oldest first. */
  of(chatId: number): StoredMessage[] {
    return [...(this.#byChat.get(chatId)?.values() ?? [])];
  }

  /** Those of a chat that a person's phone shows, oldest first. */
  shownTo(personId: number, chatId: number): StoredMessage[] {
    return this.of(chatId).filter(
      ({ clearedBy, onlyFor }) => !clearedBy.has(personId) && (onlyFor === undefined || onlyFor === personId),
    );
  }

  get(chatId: number, id: number): StoredMessage | undefined {
    return this.#byChat.get(chatId)?.get(id);
  }

  add(message: NewMessage): StoredMessage {
    const stored: StoredMessage = {
      editDate: undefined,
      text: '',
      entities: [],
      rows: [],
      fixed: false,
      protected: false,
      onlyFor: undefined,
      content: {},
      clearedBy: new Set(),
      ...message,
    };
    const chat = this.#byChat.get(stored.chatId);
    if (chat) chat.set(stored.id, stored);
    else this.#byChat.set(stored.chatId, new Map([[stored.id, stored]]));
    return stored;
  }

  remove(chatId: number, ids: readonly number[]): void {
    const chat = this.#byChat.get(chatId);
    for (const id of ids) chat?.delete(id);
  }
}
