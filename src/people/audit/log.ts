import type { RecordId } from '../../privacy/strong-room.ts';

/** Everything that is audited. There is no action of a woman among them, and no place for content. */
export const AUDIT_ACTIONS = [
  'opened',
  'answered',
  'asked',
  'undone',
  'noted',
  'labelled',
  'claimed',
  'released',
  'status',
  'passed',
  'returned',
  'merged',
  'separated',
  'invited',
  'revoked',
  'accepted',
  'places',
  'suspended',
  'restored',
  'removed',
  'renamed',
  'exported',
  'verified',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  /** Undefined for the server itself. */
  staffId: RecordId | undefined;
  action: AuditAction;
  concernId?: RecordId;
  /** Whom an appointment was about. */
  subjectId?: RecordId;
  /** A word from a fixed list: a status, a label, a role, places. Never typed text. */
  detail?: string;
}

export interface AuditRow extends AuditEntry {
  number: number;
  /** YYYY-MM-DD, local. */
  day: string;
}

export interface AuditLog {
  /** Adds one row. Call it in the transaction of what it tells of, so that neither stands without the other. */
  record(entry: AuditEntry): void;
  /** The newest first. @param before only rows with a smaller number */
  page(before: number | undefined, size: number): AuditRow[];
}
