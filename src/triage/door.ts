import type { Composer } from 'grammy';
import { localDay } from '../jobs/day.ts';
import { allows, placesOf, scopesReached, type Action, type ConcernScope } from '../people/permissions.ts';
import type { StaffMember } from '../people/staff.ts';
import { parseRecordId } from '../privacy/record-id.ts';
import { tapButton } from '../telegram/buttons.ts';
import type { AppContext } from '../telegram/context.ts';
import { answerTap, showScreen, type Screen } from '../telegram/screen.ts';
import { onTap } from '../telegram/taps.ts';
import type { Card } from './card/card.ts';
import type { TriageDeps } from './deps.ts';

type StaffTap = (ctx: AppContext, member: StaffMember, parts: string[]) => Promise<void>;
type CardTap = (ctx: AppContext, member: StaffMember, card: Card, parts: string[]) => Promise<void>;

/** The ways into the queue, each of which asks the database first who is there (promise P8). */
export interface TriageDoor {
  /** A tap by somebody who has a queue; to everybody else the button is unknown. */
  onStaffTap(composer: Composer<AppContext>, action: string, act: StaffTap): void;
  /** A tap on a concern that the member may do `permission` to; any other is shown as gone, whether it exists or not. */
  onCardTap(composer: Composer<AppContext>, action: string, permission: Action, act: CardTap): void;
  /** The member who may do this now, to this concern; undefined when she may not. */
  memberFor(ctx: AppContext, action: Action, card?: ConcernScope): StaffMember | undefined;
  /** Shows a page on the queue's own message, or as a new one, protected and passing. */
  show(
    ctx: AppContext,
    screen: Screen,
    options?: { messageId?: number | undefined; toast?: string },
  ): Promise<number | undefined>;
  /** Says that there is nothing (any more), or what has just been done with it. @param notice as HTML */
  showGone(ctx: AppContext, messageId?: number, notice?: string): Promise<void>;
  scopes(member: StaffMember): ConcernScope[];
  today(): string;
}

export function createDoor(deps: TriageDeps): TriageDoor {
  const door: TriageDoor = {
    memberFor: (ctx, action, card) => {
      const member = ctx.chatId === undefined ? undefined : deps.staff.byChat(ctx.chatId);
      return allows(member, action, card) ? member : undefined;
    },
    onStaffTap: (composer, action, act) =>
      onTap(composer, 'queue', action, async (ctx, parts, next) => {
        const member = door.memberFor(ctx, 'open_queue');
        if (!member) return next();
        await act(ctx, member, parts);
      }),
    onCardTap: (composer, action, permission, act) =>
      door.onStaffTap(composer, action, async (ctx, member, [idText, ...parts]) => {
        const id = parseRecordId(idText);
        const card = id && deps.cards.read(id);
        if (!card || !allows(member, permission, card)) return door.showGone(ctx);
        await act(ctx, member, card, parts);
      }),
    show: async (ctx, screen, { messageId, toast } = {}) => {
      if (ctx.chatId === undefined) return undefined;
      const wanted = messageId ?? ctx.callbackQuery?.message?.message_id;
      // Only a message that was sent protected may show what a woman wrote; a forged tap could name any other.
      const place = wanted !== undefined && deps.messages.isOurs(ctx.chatId, wanted) ? wanted : undefined;
      const shown = await showScreen(deps.api, ctx.chatId, place, { ...screen, isProtected: true });
      if (shown.ok && shown.messageId !== place) deps.messages.shown(ctx.chatId, shown.messageId);
      if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id, toast);
      return shown.ok ? shown.messageId : undefined;
    },
    showGone: async (ctx, messageId, notice) => {
      await door.show(ctx, goneScreen(ctx, notice), { messageId });
    },
    scopes: (member) => scopesReached(member, placesOf(member)),
    today: () => localDay(deps.clock(), deps.timeZone),
  };
  return door;
}

function goneScreen({ words }: AppContext, notice: string | undefined): Screen {
  return {
    html: notice ?? words.html('triage-gone'),
    buttons: [[tapButton(words.plain('triage-to-queue'), 'queue', 'page')]],
  };
}
