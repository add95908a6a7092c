import { randomInt } from 'node:crypto';

const SIDES = 2 ** 32;

/** A number from nought up to one that nobody can foresee. */
export const dice = (): number => randomInt(SIDES) / SIDES;
