import { wantedOf } from '../../telegram/switches.ts';
import { Composer } from 'grammy';
import { nextStatus } from '../../concerns/status.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { TriageDeps } from '../deps.ts';
import type { TriageDoor } from '../door.ts';
import { LABELS } from '../labels.ts';
import type { Card } from './card.ts';
import { moreScreen, notesScreen, statusScreen } from './menus.ts';
import { STATUS_CHOICES, undoable } from './rules.ts';
import type { CardDesk } from './view.ts';

/** One concern before a leader: read it, take it on, set its status, label it, take an answer back. */
export function cardHandlers(deps: TriageDeps, door: TriageDoor, view: CardDesk): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { care } = deps;
  const menu = (card: Card, member: StaffMember, filter = '') => ({
    card,
    national: member.role === 'admin',
    filter,
  });

  door.onCardTap(composer, 'open', 'read', async (ctx, member, card, [filter]) => {
    if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId, 'triage');
    deps.audit.record({ staffId: member.id, action: 'opened', concernId: card.id });
    await view.show(ctx, member, card, { filter });
  });
  door.onCardTap(composer, 'thread', 'read', async (ctx, member, card, [page, filter]) => {
    const number = page !== undefined && /^\d{1,4}$/.test(page) ? Number(page) : undefined;
    await view.show(ctx, member, card, { filter, page: number });
  });

  door.onCardTap(composer, 'claim', 'claim', async (ctx, member, card, [filter]) => {
    care.claim(card.id, member.id, door.today());
    await view.reshow(ctx, member, card.id, { filter, notice: ctx.words.html('triage-claimed') });
  });
  door.onCardTap(composer, 'release', 'claim', async (ctx, member, card, [filter]) => {
    if (card.claimedBy?.equals(member.id)) care.release(card.id, member.id);
    await view.reshow(ctx, member, card.id, { filter, notice: ctx.words.html('triage-released') });
  });

  door.onCardTap(composer, 'status', 'set_status', async (ctx, member, card, [filter]) => {
    await door.show(ctx, statusScreen(menu(card, member, filter), ctx.words));
  });
  door.onCardTap(composer, 'set', 'set_status', async (ctx, member, card, [wanted, filter]) => {
    const event = STATUS_CHOICES.find((known) => known === wanted);
    // A stale page may offer what is no longer possible: then the card shows how it is now.
    const done = event !== undefined && care.setStatus(card.id, member.id, event, door.today());
    await view.reshow(ctx, member, card.id, {
      filter,
      ...(done ? {} : { notice: ctx.words.html('triage-status-moved') }),
    });
  });

  door.onCardTap(composer, 'more', 'read', async (ctx, member, card, [filter]) => {
    await door.show(ctx, moreScreen(menu(card, member, filter), ctx.words));
  });
  door.onCardTap(composer, 'label', 'label', async (ctx, member, card, [index, filter, wanted]) => {
    const [label, on] = [LABELS[Number(index)], wantedOf(wanted)];
    if (label && on !== undefined) care.setLabel(card.id, member.id, label, on);
    const changed = deps.cards.read(card.id) ?? card;
    await door.show(ctx, moreScreen(menu(changed, member, filter), ctx.words));
  });
  door.onCardTap(composer, 'notes', 'note', async (ctx, member, card, [filter]) => {
    await door.show(ctx, notesScreen(menu(card, member, filter), view.nameOf(ctx.words), ctx.words));
  });
  door.onCardTap(composer, 'quarantine', 'quarantine', async (ctx, member, card, [filter, wanted]) => {
    const event = wantedOf(wanted) === false ? 'released' : 'quarantined';
    // A page from before shows what it offers no more.
    const possible = wantedOf(wanted) !== undefined && nextStatus(card.status, event) !== undefined;
    if (!possible) return view.reshow(ctx, member, card.id, { filter });
    care.setStatus(card.id, member.id, event, door.today());
    if (event === 'released') deps.onWaiting(card);
    await view.reshow(ctx, member, card.id, {
      filter,
      notice: ctx.words.html(event === 'released' ? 'triage-released-quarantine' : 'triage-quarantined'),
    });
  });

  door.onCardTap(composer, 'undo', 'answer', async (ctx, member, card, [filter]) => {
    const entry = undoable(card, member.id);
    const statement = entry?.statement;
    const read = statement && care.undo(card.id, member.id, statement);
    const done = read === 0;
    const notice = done
      ? ctx.words.html('triage-undone')
      : ctx.words.html('triage-undo-late', { count: read ?? 0 });
    await view.reshow(ctx, member, card.id, { filter, notice });
  });

  door.onCardTap(composer, 'separate', 'merge', async (ctx, member, card, [filter]) => {
    care.separate(card.id, member.id);
    await view.reshow(ctx, member, card.id, { filter, notice: ctx.words.html('triage-separated') });
  });
  return composer;
}
