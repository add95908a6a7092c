import { findCategory } from '../../concerns/catalogue.ts';
import { TOTAL, type Group, type ThresholdOf } from './table.ts';

/** Counts from 1 to one less are hidden: of anything, and of violence and of anything that crosses two questions. */
export const SMALL = 5;
export const SMALL_AND_SENSITIVE = 11;

/**
 * So many must have answered before it is said whether three in four or more of them agreed: then those who did not may be none
 * to a quarter of them, and no fewer than `SMALL` numbers are possible, whoever knows how many answered.
 */
export const ENOUGH_ANSWERS = 4 * SMALL;

/**
 * The thresholds of places by categories. A strategy area is as sensitive as the most sensitive category in it.
 * @param areas the groups of columns
 */
export function placesByCategories(areas: readonly Group[]): ThresholdOf {
  const isSensitive = (column: string): boolean =>
    findCategory(column)?.violence === true ||
    areas.some(({ key, members }) => key === column && members.some(isSensitive));
  return (row, column) =>
    (row !== TOTAL && column !== TOTAL) || isSensitive(column) ? SMALL_AND_SENSITIVE : SMALL;
}
