import { categories } from '../../concerns/catalogue.ts';
import type { ConcernStatus } from '../../concerns/concern.ts';
import { WAITING } from '../../concerns/status.ts';

/** What part of her queue a leader looks at. Carried by the buttons themselves, so that nothing has to be remembered. */
export interface Filter {
  /** One place, or all she reads. */
  place: string | undefined;
  category: string | undefined;
  stage: Stage;
  urgent: boolean;
  /** Only what she has taken on. */
  mine: boolean;
}

/** The stages in which a concern may be looked for, with the statuses that belong to each. */
export const STAGES = {
  open: WAITING,
  answered: ['answered'],
  closed: ['closed'],
  quarantined: ['quarantined'],
} as const satisfies Record<string, readonly ConcernStatus[]>;

export type Stage = keyof typeof STAGES;

export const STAGE_NAMES = Object.keys(STAGES) as readonly Stage[];

export const EVERYTHING_OPEN: Filter = {
  place: undefined,
  category: undefined,
  stage: 'open',
  urgent: false,
  mine: false,
};

/** At most 12 characters, none of them ":": "KG-O.3.o.u.m" is the open, urgent, fourth-category ones of Osh that are hers. */
export function encodeFilter(filter: Filter): string {
  const category = categories.findIndex(({ key }) => key === filter.category);
  return [
    filter.place ?? '',
    category < 0 ? '' : category.toString(36),
    filter.stage[0],
    filter.urgent ? 'u' : '',
    filter.mine ? 'm' : '',
  ].join('.');
}

/** Any text gives a filter: a button may be old or forged, and what it may show is decided elsewhere. */
export function decodeFilter(text: string | undefined): Filter {
  const [place, category, stage, urgent, mine] = (text ?? '').split('.');
  return {
    place: place === '' ? undefined : place,
    category: category ? categories[Number.parseInt(category, 36)]?.key : undefined,
    stage: STAGE_NAMES.find((name) => name[0] === stage) ?? 'open',
    urgent: urgent === 'u',
    mine: mine === 'm',
  };
}
