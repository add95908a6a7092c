import type { Api } from 'grammy';
import type { ConcernScope } from '../people/permissions.ts';
import type { StaffDirectory } from '../people/staff.ts';
import type { AuditLog } from '../people/audit/log.ts';
import type { Clock } from '../jobs/clock.ts';
import type { DeskStore } from '../telegram/desk.ts';
import type { CardStore } from './card/store.ts';
import type { CareStore } from './care/store.ts';
import type { QueueStore } from './queue/store.ts';

/** What every part of the leaders' queue works with. */
export interface TriageDeps {
  api: Api;
  queue: QueueStore;
  cards: CardStore;
  care: CareStore;
  audit: AuditLog;
  desk: DeskStore;
  staff: StaffDirectory;
  /** The messages that show women's words in staff chats: protected when sent, and gone after a day. */
  messages: {
    isOurs(chatId: number, messageId: number): boolean;
    shown(chatId: number, messageId: number): void;
  };
  /** Something waits for those who read this scope. */
  onWaiting: (scope: ConcernScope) => void;
  clock: Clock;
  timeZone: string;
}
