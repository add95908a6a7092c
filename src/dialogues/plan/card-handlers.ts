import { chosenWith, wantedOf } from '../../telegram/switches.ts';
import { Composer } from 'grammy';
import { placesOf } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { isLocale } from '../../telegram/locale.ts';
import { onTap } from '../../telegram/taps.ts';
import type { DialogueDeps } from '../deps.ts';
import { isHost, MODES, OFFERS, PROMISES, type Dialogue } from '../dialogue.ts';
import type { DialogueFields } from '../store.ts';
import { DURATIONS, sureScreen } from './card-screens.ts';
import { languagesScreen, offersScreen, promisesScreen } from './choice-screens.ts';
import { hostsScreen } from './topic-screens.ts';
import type { PlanCards } from './cards.ts';
import type { PlanDoor } from './door.ts';
import { canBeChanged, coHostCandidates, unreadyFor, weeksLater } from './rules.ts';
import { asPlanning } from './state.ts';

/** `/mydialogues` and the card of each: its toggles, and what is done with it as a whole. */
export function cardHandlers(deps: DialogueDeps, door: PlanDoor, cards: PlanCards): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { dialogues, changes } = deps;

  door.command(composer, 'mydialogues', (ctx, member) => cards.showList(ctx, member));
  onTap(composer, 'menu', 'mydialogues', async (ctx, _parts, next) => {
    const member = door.memberFor(ctx);
    if (!member) return next();
    await cards.showList(ctx, member);
  });
  door.onStaffTap(composer, 'mine', (ctx, member, [page]) =>
    cards.showList(ctx, member, undefined, Number(page) || 0),
  );
  door.onHostTap(composer, 'open', async (ctx, member, dialogue) => {
    // Back from one of its fields. Another dialogue that is being planned waits for her.
    if (ctx.chatId !== undefined && asPlanning(deps.desk.read(ctx.chatId))?.exists)
      deps.desk.clear(ctx.chatId);
    await cards.show(ctx, member, dialogue.id);
  });
  door.onHostTap(composer, 'edit', (ctx, member, dialogue) => cards.showEdit(ctx, member, dialogue));

  /** A tap that changes something that can still be changed. */
  function onChange(
    action: string,
    fieldsOf: (
      dialogue: Dialogue,
      part: string | undefined,
      wanted: string | undefined,
    ) => Partial<DialogueFields> | undefined,
    after: (ctx: AppContext, member: StaffMember, dialogue: Dialogue) => Promise<unknown> = (
      ctx,
      member,
      dialogue,
    ) => cards.showEdit(ctx, member, dialogue),
  ): void {
    door.onHostTap(composer, action, async (ctx, member, dialogue, [part, wanted]) => {
      if (!canBeChanged(dialogue, door.now())) return cards.show(ctx, member, dialogue.id);
      const fields = fieldsOf(dialogue, part, wanted);
      if (fields) changes.change(dialogue, fields);
      await after(ctx, member, dialogue);
    });
  }

  onChange('mode', (_dialogue, wanted) => {
    const mode = MODES.find((known) => known === wanted);
    return mode && { mode };
  });
  onChange('length', (_dialogue, wanted) => {
    const minutes = DURATIONS.find((known) => String(known) === wanted);
    return minutes && { minutes };
  });
  const reshow =
    (screen: typeof languagesScreen) => async (ctx: AppContext, _member: StaffMember, before: Dialogue) => {
      const dialogue = dialogues.read(before.id);
      return dialogue && door.show(ctx, screen(dialogue, ctx.words));
    };
  onChange('offers', () => undefined, reshow(offersScreen));
  onChange(
    'offer',
    (_dialogue, index, wanted) => {
      const [offer, on] = [OFFERS[Number(index)], wantedOf(wanted)];
      return offer && on !== undefined ? { [offer]: on } : undefined;
    },
    reshow(offersScreen),
  );
  onChange('languages', () => undefined, reshow(languagesScreen));
  onChange(
    'language',
    ({ languages }, locale, wanted) =>
      isLocale(locale) ? { languages: chosenWith(languages, locale, wantedOf(wanted)) } : undefined,
    reshow(languagesScreen),
  );
  onChange('promises', () => undefined, reshow(promisesScreen));
  onChange('promise', (_dialogue, wanted) => {
    const promise = PROMISES.find((known) => known === wanted);
    return promise && { promise };
  });

  door.onHostTap(composer, 'publish', async (ctx, member, dialogue) => {
    if (dialogue.state !== 'draft') return cards.show(ctx, member, dialogue.id);
    const missing = unreadyFor(dialogue, door.now());
    if (missing) {
      const notice = ctx.words.html(`dialogues-unready-${missing}`);
      return cards.showEdit(ctx, member, dialogue, { notice });
    }
    changes.publish(dialogue);
    await cards.show(ctx, member, dialogue.id, { notice: ctx.words.html('dialogues-published') });
  });
  for (const what of ['cancel', 'delete'] as const) {
    door.onHostTap(composer, what, async (ctx, member, dialogue) => {
      const fits = what === 'delete' ? dialogue.state === 'draft' : dialogue.state === 'open';
      if (!fits || !canBeChanged(dialogue, door.now())) return cards.show(ctx, member, dialogue.id);
      const { going } = deps.rsvps.totals(dialogue.id);
      await door.show(ctx, sureScreen(dialogue, what, going, ctx.words));
    });
  }
  door.onHostTap(composer, 'cancelled', async (ctx, member, dialogue) => {
    if (dialogue.state === 'open' && canBeChanged(dialogue, door.now())) changes.cancel(dialogue);
    await cards.show(ctx, member, dialogue.id);
  });
  door.onHostTap(composer, 'deleted', async (ctx, member, dialogue) => {
    dialogues.removeDraft(dialogue.id);
    await cards.showList(ctx, member, ctx.words.plain('dialogues-deleted'));
  });
  door.onHostTap(composer, 'copy', async (ctx, member, dialogue) => {
    if (!placesOf(member).includes(dialogue.place)) return cards.show(ctx, member, dialogue.id);
    const { id: _, topics, coHosts: __, ...fields } = dialogue;
    const startsAt = weeksLater(dialogue, door.now());
    const notice = ctx.words.html('dialogues-copied');
    // A second tap comes from the same button: it shows the copy that is there.
    const known = dialogues
      .hostedBy(member.id, door.now())
      .find((one) => one.state === 'draft' && one.startsAt === startsAt && one.title === dialogue.title);
    if (known) return cards.show(ctx, member, known.id, { notice });
    const id = newRecordId();
    dialogues.create(id, {
      ...fields,
      hostId: member.id,
      startsAt,
      state: 'draft',
      joinLink: undefined,
      revision: 0,
      settledAt: door.now(),
      reminded: [],
    });
    for (const { title } of topics) dialogues.addTopic(id, title);
    await cards.show(ctx, member, id, { notice });
  });

  const candidatesOf = (member: StaffMember, dialogue: Dialogue) =>
    coHostCandidates(dialogue, deps.staff.list(), member.id);
  door.onHostTap(composer, 'hosts', (ctx, member, dialogue) =>
    door.show(ctx, hostsScreen(dialogue, candidatesOf(member, dialogue), ctx.words)).then(() => undefined),
  );
  door.onHostTap(composer, 'host', async (ctx, member, dialogue, [index, start, wanted]) => {
    const candidates = candidatesOf(member, dialogue);
    const chosen = candidates[Number(index)];
    if (chosen && recordIdToText(chosen.id).slice(0, 6) === start) {
      const on = wantedOf(wanted) ?? isHost(dialogue, chosen.id);
      const others = dialogue.coHosts.filter((host) => !host.equals(chosen.id));
      dialogues.setCoHosts(dialogue.id, on ? [...others, chosen.id] : others);
    }
    const after = dialogues.read(dialogue.id);
    // Another host may have taken her off it meanwhile.
    if (!after || !isHost(after, member.id)) return cards.showList(ctx, member);
    await door.show(ctx, hostsScreen(after, candidatesOf(member, after), ctx.words));
  });
  return composer;
}
