import { Composer } from 'grammy';
import { allows } from '../../people/permissions.ts';
import { parseRecordId } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { TriageDeps } from '../deps.ts';
import type { TriageDoor } from '../door.ts';
import { EVERYTHING_OPEN } from '../queue/filter.ts';
import type { Card } from './card.ts';
import { mergeCheckScreen, mergeScreen } from './menus.ts';
import { mergeable } from './rules.ts';
import type { CardDesk } from './view.ts';

/** Two women who say the same: one answer then goes to both, each by her own code. */
export function mergingHandlers(deps: TriageDeps, door: TriageDoor, view: CardDesk): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  door.onCardTap(composer, 'merge', 'merge', async (ctx, member, card, [cursorText]) => {
    const cursor = parseRecordId(cursorText);
    const { place, audience, passed, category } = card;
    const page = deps.queue.page(
      [{ place, audience, passed }],
      { ...EVERYTHING_OPEN, category },
      member.id,
      cursor && { direction: 'after', id: cursor },
    );
    await door.show(ctx, mergeScreen(card, page, ctx.words));
  });

  /** Both concerns, as long as they can be merged and the member reads both. */
  async function withBoth(
    ctx: AppContext,
    card: Card,
    otherText: string | undefined,
    act: (other: Card) => Promise<void>,
  ): Promise<void> {
    const id = parseRecordId(otherText);
    const other = id && deps.cards.read(id);
    const member = door.memberFor(ctx, 'merge', card);
    if (!member || !other || !allows(member, 'merge', other)) return door.showGone(ctx);
    if (!mergeable(card, other)) {
      return view.reshow(ctx, member, card.id, { notice: ctx.words.html('triage-merge-impossible') });
    }
    await act(other);
  }

  door.onCardTap(composer, 'into', 'merge', (ctx, member, card, [otherText]) =>
    withBoth(ctx, card, otherText, async (other) => {
      // Its beginning is shown for comparison: that is reading it.
      deps.audit.record({ staffId: member.id, action: 'opened', concernId: other.id });
      await door.show(ctx, mergeCheckScreen(card, other, ctx.words));
    }),
  );
  door.onCardTap(composer, 'merged', 'merge', (ctx, member, card, [otherText]) =>
    withBoth(ctx, card, otherText, async (other) => {
      deps.care.merge(card.id, other.id, member.id);
      await view.reshow(ctx, member, other.id, { notice: ctx.words.html('triage-merge-done') });
    }),
  );
  return composer;
}
