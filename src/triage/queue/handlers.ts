import { Composer } from 'grammy';
import { placesOf } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import { onTap } from '../../telegram/taps.ts';
import type { TriageDeps } from '../deps.ts';
import type { TriageDoor } from '../door.ts';
import { decodeFilter, EVERYTHING_OPEN, type Filter } from './filter.ts';
import { filterScreen, placesScreen, queueScreen, topicsScreen } from './screens.ts';
import type { Cursor } from './store.ts';

/** `/queue`: the list, its pages and its filters. */
export function queueHandlers(deps: TriageDeps, door: TriageDoor): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function showQueue(
    ctx: AppContext,
    member: StaffMember,
    wanted: Filter,
    cursor?: Cursor,
  ): Promise<void> {
    const scopes = door.scopes(member);
    const filter = within(wanted, member);
    const page = deps.queue.page(scopes, filter, member.id, cursor);
    // A stale page may lie beyond the end by now: then the beginning is shown rather than nothing.
    const rows = page.rows.length > 0 || !cursor ? page : deps.queue.page(scopes, filter, member.id);
    // What was written for a concern ends with the way back.
    if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId, 'triage');
    await door.show(
      ctx,
      queueScreen(
        {
          page: rows,
          filter,
          counts: deps.queue.counts(scopes),
          mine: deps.queue.countMine(scopes, member.id),
          national: member.role === 'admin',
        },
        ctx.words,
      ),
    );
  }

  composer.command('queue', async (ctx, next) => {
    const member = door.memberFor(ctx, 'open_queue');
    if (!member) return next();
    await showQueue(ctx, member, EVERYTHING_OPEN);
  });
  onTap(composer, 'menu', 'queue', async (ctx, _parts, next) => {
    const member = door.memberFor(ctx, 'open_queue');
    if (!member) return next();
    await showQueue(ctx, member, EVERYTHING_OPEN);
  });
  door.onStaffTap(composer, 'page', (ctx, member, [filter, cursor]) =>
    showQueue(ctx, member, decodeFilter(filter), readCursor(cursor)),
  );
  door.onStaffTap(composer, 'filter', async (ctx, member, [code]) => {
    const counts = deps.queue.counts(door.scopes(member));
    const filter = within(decodeFilter(code), member);
    await door.show(ctx, filterScreen(filter, counts, placesOf(member).length, ctx.words));
  });
  door.onStaffTap(composer, 'places', async (ctx, member, [code]) => {
    const counts = deps.queue.counts(door.scopes(member));
    await door.show(ctx, placesScreen(decodeFilter(code), placesOf(member), counts, ctx.words));
  });
  door.onStaffTap(composer, 'topics', async (ctx, member, [code]) => {
    const counts = deps.queue.counts(door.scopes(member));
    await door.show(ctx, topicsScreen(decodeFilter(code), counts, ctx.words));
  });

  /** A place that she no longer reads, or that a forged button names, narrows nothing. */
  const within = (filter: Filter, member: StaffMember): Filter =>
    filter.place === undefined || placesOf(member).includes(filter.place)
      ? filter
      : { ...filter, place: undefined };

  return composer;
}

function readCursor(text: string | undefined): Cursor | undefined {
  const id = parseRecordId(text?.slice(1));
  if (!id) return undefined;
  return { direction: text?.startsWith('b') ? 'before' : 'after', id };
}
