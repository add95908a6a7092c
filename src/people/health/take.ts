import { LINES_GO_STALE_AFTER, linesToVerify, type CalledOn } from '../../help/lines.ts';
import { isNational, reaches } from '../permissions.ts';
import type { StaffDirectory } from '../staff.ts';
import type { HealthFigures } from './figures.ts';
import type { HealthStore } from './store.ts';

const AGES = [3, 7];

export interface HealthDeps {
  store: HealthStore;
  staff: StaffDirectory;
  places: readonly string[];
  /** The local day so many days ago, YYYY-MM-DD. */
  dayBefore: (days: number) => string;
  calledOn: CalledOn;
  backupAgeDays: () => number | undefined;
}

/** The figures of this moment. */
export function takeFigures({
  store,
  staff,
  places,
  dayBefore,
  calledOn,
  backupAgeDays,
}: HealthDeps): HealthFigures {
  const members = staff.list();
  const waiting = AGES.map((days) => {
    const scopes = places.flatMap((place) => store.waitingSince(place, dayBefore(days)));
    const national = scopes.filter(isNational);
    const total = (rows: typeof scopes) => rows.reduce((sum, { count }) => sum + count, 0);
    return { days, everywhere: total(scopes), national: total(national) };
  });
  const unread = places.filter((place) =>
    store
      .waitingSince(place, dayBefore(0))
      .some((scope) => !members.some((member) => reaches(member, scope))),
  );
  return {
    waiting,
    unread,
    letters: store.letters(),
    deliveries: store.deliveriesSince(dayBefore(6)),
    unreachable: members.filter(({ reachable }) => !reachable).map(({ name }) => name),
    linesToVerify: linesToVerify(dayBefore(LINES_GO_STALE_AFTER), calledOn),
    backupAge: backupAgeDays(),
  };
}
