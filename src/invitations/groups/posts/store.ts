import { and, eq } from 'drizzle-orm';
import type { Database } from '../../../db/open.ts';
import { dialogues, groupPosts, groups } from '../../../db/schema.ts';
import type { RecordId } from '../../../privacy/strong-room.ts';

/** Where a dialogue was announced in a group. */
export interface GroupPost {
  /** The group's pseudonym in hex. */
  key: string;
  messageId: number;
}

/** Which message in which group tells of a dialogue, so that it can be changed with it. */
export interface GroupPostStore {
  /** A newer post of the same dialogue takes the place of an older one. Nothing is noted for a group or dialogue that is gone. */
  notePost(dialogueId: RecordId, key: string, messageId: number): void;
  postsOf(dialogueId: RecordId): GroupPost[];
  postIn(dialogueId: RecordId, key: string): number | undefined;
}

export function createGroupPostStore(database: Database): GroupPostStore {
  const { queries } = database;
  const bytes = (key: string) => Buffer.from(key, 'hex');
  const postIn = (dialogueId: RecordId, key: string) =>
    queries
      .select({ messageId: groupPosts.messageId })
      .from(groupPosts)
      .where(and(eq(groupPosts.dialogueId, dialogueId), eq(groupPosts.chat, bytes(key))))
      .get()?.messageId;

  return {
    notePost: (dialogueId, key, messageId) =>
      database.transaction(() => {
        const chat = bytes(key);
        const parents = queries
          .select({ id: dialogues.id })
          .from(dialogues)
          .innerJoin(groups, eq(groups.chat, chat))
          .where(eq(dialogues.id, dialogueId))
          .get();
        if (!parents) return;
        queries
          .insert(groupPosts)
          .values({ dialogueId, chat, messageId })
          .onConflictDoUpdate({ target: [groupPosts.dialogueId, groupPosts.chat], set: { messageId } })
          .run();
      }),
    postsOf: (dialogueId) =>
      queries
        .select({ chat: groupPosts.chat, messageId: groupPosts.messageId })
        .from(groupPosts)
        .where(eq(groupPosts.dialogueId, dialogueId))
        .all()
        .map(({ chat, messageId }) => ({ key: chat.toString('hex'), messageId })),
    postIn,
  };
}
