import { Composer, type Api } from 'grammy';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import type { StaffDirectory } from '../staff.ts';
import { auditScreen } from './screens.ts';
import type { AuditLog } from './log.ts';

const ON_A_PAGE = 10;

/** `/audit`: what staff did, page by page. For admins alone. */
export function auditHandlers(api: Api, staff: StaffDirectory, audit: AuditLog): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, staff, 'read_audit');

  async function show({ ctx }: Visit, before?: number): Promise<void> {
    const rows = audit.page(before, ON_A_PAGE + 1);
    const nameOf = (id: RecordId) => staff.byId(id)?.name ?? ctx.words.plain('triage-somebody');
    const page = rows.slice(0, ON_A_PAGE);
    await showHere(api, ctx, auditScreen(ctx.words, page, rows.length > ON_A_PAGE, nameOf));
  }

  doors.command('audit', (visit) => show(visit));
  doors.tap('menu', 'audit', (visit) => show(visit));
  doors.tap('audit', 'before', (visit) => {
    const [number] = visit.parts;
    return show(visit, number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : undefined);
  });
  return composer;
}
