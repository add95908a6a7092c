import { categories, countries } from '../../concerns/catalogue.ts';
import type { Group } from './table.ts';

/**
 * What is summed up together, so that where single numbers are too small to be shown their sum may not be. North and south are
 * how the country divides itself, by the mountains between; as data, for others may draw the line elsewhere.
 */
export const PLACE_GROUPS: readonly Group[] = [
  { key: 'north', members: ['KG-GB', 'KG-C', 'KG-N', 'KG-T', 'KG-Y'] },
  { key: 'south', members: ['KG-GO', 'KG-O', 'KG-J', 'KG-B'] },
  { key: 'abroad', members: countries.map(({ code }) => code) },
];

const areas = new Set(categories.flatMap(({ area }) => area ?? []));

/** The strategy's priority areas, each with the categories that count under it. */
export const AREA_GROUPS: readonly Group[] = [...areas].map((key) => ({
  key,
  members: categories.filter(({ area }) => area === key).map((category) => category.key),
}));
