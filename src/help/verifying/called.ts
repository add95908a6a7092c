import type { CalledOn, HelpLine } from '../lines.ts';

/** What the facts are named in which it is written when a line was called. */
export const CALLED_PREFIX = 'line/';

/** With the number in it: what was said of an old number says nothing of a new one. */
export const calledName = ({ where, key, number }: HelpLine): string =>
  `${CALLED_PREFIX}${where}/${key}/${number}`;

/** @param days by the names of facts, YYYY-MM-DD; may change later */
export const calledOnFrom =
  (days: ReadonlyMap<string, string>): CalledOn =>
  (line) =>
    days.get(calledName(line));
