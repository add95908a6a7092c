import type { RecordId } from '../../privacy/strong-room.ts';
import type { Locale } from '../../telegram/locale.ts';

/** A group in which a leader may announce, as she sees it. */
export interface LinkedGroup {
  /** Its pseudonym in hex: what buttons, campaigns and posts call it. */
  key: string;
  chatId: number;
  title: string;
  /** The leader or admin who linked it. Whether she is still active is asked when something is to be sent. */
  linkedBy: RecordId;
  place: string;
  locale: Locale;
  /** The topic of a forum to write in; undefined for the general one. */
  threadId: number | undefined;
  /** False while the bot may not write there. */
  writable: boolean;
}

export type NewGroup = Pick<LinkedGroup, 'chatId' | 'title' | 'linkedBy' | 'place' | 'locale'> & {
  threadId?: number;
};

/** What may be changed about a group that is linked. */
export type GroupChanges = Partial<Pick<LinkedGroup, 'title' | 'place' | 'locale' | 'writable'>> & {
  /** Undefined for the general topic; absent to leave it as it is. */
  threadId?: number | undefined;
};
