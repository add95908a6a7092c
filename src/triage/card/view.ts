import type { StaffMember } from '../../people/staff.ts';
import { allows } from '../../people/permissions.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Words } from '../../telegram/locale.ts';
import type { TriageDeps } from '../deps.ts';
import type { TriageDoor } from '../door.ts';
import type { Card } from './card.ts';
import { cardScreen } from './screens.ts';

interface ShowOptions {
  filter?: string | undefined;
  page?: number | undefined;
  /** A line above the card, as HTML. */
  notice?: string | undefined;
  /** The queue's message, when no tap names it. */
  messageId?: number | undefined;
}

/** Shows cards to the member who is there. */
export interface CardDesk {
  show(ctx: AppContext, member: StaffMember, card: Card, options?: ShowOptions): Promise<void>;
  /** As it is now, after a change; "gone" if she may no longer read it, for she may just have passed it on. */
  reshow(ctx: AppContext, member: StaffMember, id: RecordId, options?: ShowOptions): Promise<void>;
  /** How colleagues and women see a member; a word for "a leader" when her record is gone. */
  nameOf(words: Words): (staffId: RecordId) => string;
  /** Somebody else who has taken the concern on and can still read it. */
  holderOf(card: Card, me: RecordId): string | undefined;
}

export function createCardDesk(deps: TriageDeps, door: TriageDoor): CardDesk {
  const desk: CardDesk = {
    show: async (ctx, member, card, options = {}) => {
      const screen = cardScreen(
        {
          card,
          me: member.id,
          national: member.role === 'admin',
          page: options.page,
          filter: options.filter ?? '',
          holder: desk.holderOf(card, member.id),
          nameOf: desk.nameOf(ctx.words),
          notice: options.notice,
        },
        ctx.words,
      );
      await door.show(ctx, screen, { messageId: options.messageId });
    },
    reshow: async (ctx, member, id, options = {}) => {
      const card = deps.cards.read(id);
      if (!card || !allows(member, 'read', card))
        return door.showGone(ctx, options.messageId, options.notice);
      await desk.show(ctx, member, card, options);
    },
    nameOf: (words) => (staffId) => deps.staff.byId(staffId)?.name ?? words.plain('triage-somebody'),
    holderOf: (card, me) => {
      if (!card.claimedBy || card.claimedBy.equals(me)) return undefined;
      const holder = deps.staff.byId(card.claimedBy);
      // Whoever has lost the place, or was suspended, holds nothing any more.
      return holder && allows(holder, 'answer', card) ? holder.name : undefined;
    },
  };
  return desk;
}
