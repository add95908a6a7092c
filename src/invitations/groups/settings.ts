import { Composer } from 'grammy';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import { placesOf } from '../../people/permissions.ts';
import type { AppContext } from '../../telegram/context.ts';
import { isLocale } from '../../telegram/locale.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { GroupDeps } from './deps.ts';
import type { LinkedGroup } from './group.ts';
import { leaveGroup } from './leave.ts';
import { mayManage } from './rules.ts';
import { groupScreen, groupsScreen, languagesScreen, leaveScreen, placesScreen } from './screens.ts';

/** `/groups`, in private: where a leader announces, for which place, in which language. */
export function settingsHandlers(deps: GroupDeps): Composer<AppContext> {
  const { api, groups, wordsOf } = deps;
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, deps.staff, 'announce');

  const list = ({ ctx, member }: Visit, notice?: string) =>
    showHere(api, ctx, groupsScreen(ctx.words, wordsOf, groups.ofLeader(member.id), ctx.me.username, notice));
  doors.command('groups', (visit) => list(visit));
  doors.tap('menu', 'groups', (visit) => list(visit));

  /** A tap about one group, by somebody who may manage it; to everybody else the button is an unknown one. */
  function onGroup(action: string, act: (visit: Visit, group: LinkedGroup) => Promise<void>): void {
    doors.tap('groups', action, async (visit) => {
      const group = groups.byKey(visit.parts[0] ?? '');
      if (!group || !mayManage(visit.member, group)) return visit.next();
      await act(visit, group);
    });
  }

  async function open({ ctx }: Visit, { key }: LinkedGroup): Promise<void> {
    const group = groups.byKey(key);
    if (group) await showHere(api, ctx, groupScreen(ctx.words, wordsOf, group));
  }

  onGroup('open', open);
  onGroup('places', ({ ctx, member }, group) =>
    showHere(api, ctx, placesScreen(ctx.words, group, placesOf(member))),
  );
  onGroup('place', async (visit, group) => {
    const place = visit.parts[1] ?? '';
    if (!placesOf(visit.member).includes(place)) return visit.next();
    groups.change(group.key, { place });
    await open(visit, group);
  });
  onGroup('languages', ({ ctx }, group) => showHere(api, ctx, languagesScreen(ctx.words, wordsOf, group)));
  onGroup('language', async (visit, group) => {
    const [, locale] = visit.parts;
    if (!isLocale(locale)) return visit.next();
    groups.change(group.key, { locale });
    await open(visit, group);
  });
  // What a group forbids to all its members the bot is not told of, nor when that ends: she says that it has.
  onGroup('again', async (visit, group) => {
    groups.change(group.key, { writable: true });
    await open(visit, group);
  });
  onGroup('leave', ({ ctx }, group) => showHere(api, ctx, leaveScreen(ctx.words, group)));
  onGroup('left', async (visit, group) => {
    groups.unlink(group.chatId);
    await leaveGroup(api, group.chatId);
    await list(visit, visit.ctx.words.html('groups-left', { title: group.title }));
  });
  return composer;
}
