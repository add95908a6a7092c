import type { Api } from 'grammy';
import type { Letter } from '../../jobs/outbox/letter.ts';
import type { GroupKeeping } from '../../jobs/outbox/delivery.ts';
import { parseRecordId } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import { changeScreen, sendScreen, type Screen } from '../../telegram/screen.ts';
import type { GroupPostStore } from './posts/store.ts';
import type { GroupStore } from './store.ts';

/** What a post says of a dialogue; undefined when the dialogue is gone. */
export type GroupPostScreen = (dialogueId: RecordId, words: Words) => Screen | undefined;

export interface GroupLettersDeps {
  /** One attempt a call. */
  api: Api;
  groups: GroupStore;
  posts: GroupPostStore;
  groupPost: GroupPostScreen;
  wordsOf: (locale: Locale) => Words;
}

/** Letters to groups: how they are sent, and what is learned of a group by sending. */
export interface GroupLetters {
  /** @returns the id of the message that was sent; undefined when one was changed. @throws as grammY does */
  send(letter: Letter): Promise<number | undefined>;
  /** A post stands in its group: it is noted, so that it can be changed. */
  onSent(letter: Letter, messageId: number): void;
  keeping: GroupKeeping;
}

export function createGroupLetters(deps: GroupLettersDeps): GroupLetters {
  const { api, groups, posts } = deps;
  const keyOf = ({ recipient }: Letter) => recipient.toString('hex');

  async function send(letter: Letter): Promise<number | undefined> {
    const dialogueId = parseRecordId(letter.subject);
    const screen = dialogueId && deps.groupPost(dialogueId, deps.wordsOf(letter.locale));
    if (!dialogueId || !screen) throw new Error('The dialogue is gone.');
    if (letter.kind === 'group_edit') {
      const posted = posts.postIn(dialogueId, keyOf(letter));
      if (posted !== undefined) await changeScreen(api, letter.chatId, posted, screen);
      return undefined;
    }
    const messageId = await sendScreen(api, letter.chatId, screen, groups.byKey(keyOf(letter))?.threadId);
    await pin(letter.chatId, messageId);
    return messageId;
  }

  /** In silence, and where the bot may; the post stands in any case. */
  async function pin(chatId: number, messageId: number): Promise<void> {
    await api.pinChatMessage(chatId, messageId, { disable_notification: true }).catch(() => undefined);
  }

  return {
    send,
    onSent: (letter, messageId) => {
      const dialogueId = parseRecordId(letter.subject);
      if (dialogueId && letter.kind === 'group_post') posts.notePost(dialogueId, keyOf(letter), messageId);
    },
    keeping: {
      upgraded: (letter, chatId) => groups.migrate(letter.chatId, chatId),
      refused: (letter) => groups.change(keyOf(letter), { writable: false }),
      threadGone: (letter) => {
        const hadOne = groups.byKey(keyOf(letter))?.threadId !== undefined;
        if (hadOne) groups.change(keyOf(letter), { threadId: undefined });
        return hadOne;
      },
    },
  };
}
