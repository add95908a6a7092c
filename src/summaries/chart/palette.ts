import { PALETTE } from '../../print/palette.ts';

/** Of the patchwork as well (`print/palette.ts`). */
const PATCHES: Readonly<Record<string, string>> = {
  protection_and_justice: '#D55E00',
  economic_opportunity: '#0072B2',
  culture_and_education: '#E69F00',
  political_participation: '#CC79A7',
  regulatory_policy: '#009E73',
  other: '#56B4E9',
  north: '#0072B2',
  south: '#D55E00',
  abroad: '#009E73',
  months: '#0072B2',
};

/** @param section a strategy area, a part of the country, or `months` */
export const colourOf = (section: string): string => PATCHES[section] ?? PALETTE.softInk;
