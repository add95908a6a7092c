/** How the whole stands, as counts: nothing of any concern. */
export interface HealthFigures {
  /** Unanswered for at least so many days. */
  waiting: { days: number; everywhere: number; national: number }[];
  /** Places where something waits and no active leader may read it. */
  unread: string[];
  /** Letters in the outbox. */
  letters: number;
  /** Of the last seven days. */
  deliveries: Record<'delivered' | 'blocked' | 'failed' | 'doubtful', number>;
  /** Members who have blocked the bot, by the name women see. */
  unreachable: string[];
  /** Help lines that nobody has called for 90 days, or ever. */
  linesToVerify: number;
  /** How many days old the latest backup is; undefined when there is none. */
  backupAge: number | undefined;
}
