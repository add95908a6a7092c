import { Composer, type Api } from 'grammy';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { numberPart } from '../pages.ts';
import type { StaffStore } from '../store.ts';
import { detailKey } from './rules.ts';
import { AUDIT_PAGE, auditScreen } from './screens.ts';
import type { AuditLog } from './store.ts';

export interface AuditDeps {
  api: Api;
  staff: StaffStore;
  audit: AuditLog;
  /** The messages for words that other slices write into details, such as labels. */
  otherDetail: (word: string) => string | undefined;
}

/** `/audit`: what staff did, for admins to read. Nobody can change it, the database least of all. */
export function auditHandlers(deps: AuditDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, deps.staff, 'read_audit');

  async function show({ ctx }: Visit, before?: number): Promise<void> {
    const names = new Map<string, string | undefined>();
    const nameOf = (id: RecordId): string | undefined => {
      const key = id.toString('hex');
      if (!names.has(key)) names.set(key, deps.staff.byId(id)?.name);
      return names.get(key);
    };
    const detail = (word: string): string => {
      const key = detailKey(word) ?? deps.otherDetail(word);
      return key === undefined ? word : ctx.words.plain(key);
    };
    const newest = deps.audit.page(undefined, 1)[0]?.number ?? 0;
    const rows = deps.audit.page(before, AUDIT_PAGE);
    await showHere(deps.api, ctx, auditScreen(rows, newest, { words: ctx.words, nameOf, detail }));
  }

  doors.command('audit', (visit) => show(visit));
  doors.tap('menu', 'audit', (visit) => show(visit));
  doors.tap('audit', 'before', (visit) => {
    const before = numberPart(visit.parts[0]);
    return show(visit, before > 1 ? before : undefined);
  });
  return composer;
}
