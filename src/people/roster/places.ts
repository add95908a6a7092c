import { z } from 'zod';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { Visit } from '../guard.ts';
import { placesWith, placeViewOf, type PlaceView } from '../place-toggles.ts';
import type { StaffMember } from '../staff.ts';
import type { RosterDeps, RosterPages } from './deps.ts';
import { memberPlacesScreen } from './screens.ts';

const choosing = z.object({ doing: z.literal('staff_places'), id: z.string(), places: z.array(z.string()) });

/** Where a leader reads: chosen on the admin's desk, and changed at once by "save", never to nowhere. */
export function placesDoors(deps: RosterDeps, { doors, onMember, list, showMember }: RosterPages): void {
  const { staff, desk } = deps;

  /** The leader whose places are being chosen, and those chosen so far. */
  function open(chatId: number): { member: StaffMember; places: string[] } | undefined {
    const state = choosing.safeParse(desk.read(chatId)).data;
    const id = state && parseRecordId(state.id);
    const member = id && staff.byId(id);
    // Another admin may have removed her meanwhile.
    if (!state || member?.role !== 'leader' || member.state === 'removed') return undefined;
    return { member, places: state.places };
  }

  const show = (
    visit: Visit,
    member: StaffMember,
    chosen: readonly string[],
    view: PlaceView,
    problem?: string,
  ) => showHere(deps.api, visit.ctx, memberPlacesScreen(visit.ctx.words, member, { chosen, view, problem }));

  async function choose(visit: Visit, member: StaffMember, places: string[], view: PlaceView): Promise<void> {
    desk.write(visit.chatId, { doing: 'staff_places', id: recordIdToText(member.id), places });
    await show(visit, member, places, view);
  }

  onMember('places', (visit, member) =>
    member.role === 'leader' ? choose(visit, member, [...member.places], 'regions') : list(visit),
  );
  doors.tap('staff', 'view', async (visit) => {
    const now = open(visit.chatId);
    if (!now) return list(visit);
    await show(visit, now.member, now.places, placeViewOf(visit.parts[0]));
  });
  doors.tap('staff', 'place', async (visit) => {
    const [code = '', view, wanted] = visit.parts;
    const now = open(visit.chatId);
    if (!now) return list(visit);
    await choose(visit, now.member, placesWith(now.places, code, wanted), placeViewOf(view));
  });
  doors.tap('staff', 'save', async (visit) => {
    const now = open(visit.chatId);
    if (!now) return list(visit);
    const { member, places } = now;
    if (places.length === 0) {
      return show(visit, member, places, 'regions', visit.ctx.words.html('people-places-none'));
    }
    desk.clear(visit.chatId);
    if (places.join() !== member.places.join()) await save(visit.member.id, member, places);
    await showMember(visit, member.id);
  });

  async function save(by: RecordId, member: StaffMember, places: string[]): Promise<void> {
    const chatId = staff.chatIdOf(member.id);
    const isLosing = member.places.some((place) => !places.includes(place));
    deps.database.transaction(() => {
      staff.setPlaces(member.id, places);
      if (isLosing && chatId !== undefined) deps.recall(chatId);
      deps.audit.record({ staffId: by, action: 'places', subjectId: member.id, detail: places.join(' ') });
    });
    if (chatId !== undefined) await deps.tell(chatId, member, false);
  }
}
