/**
 * The colours of the patchwork. They differ in lightness as well as in hue, after Okabe and Ito ("Color Universal Design", 2008),
 * whose colours are told apart by colour-blind readers too; and whatever has a colour has its name beside it.
 */
export const PALETTE = {
  ink: '#22223B',
  softInk: '#55556B',
  paper: '#FFFDF8',
  line: '#D9D4C7',
  hidden: '#8A8A99',
} as const;

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
};

/** In the order in which the border is sewn together. */
export const BORDER = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#CC79A7'] as const;

/** @param section a strategy area or a part of the country */
export const colourOf = (section: string): string => PATCHES[section] ?? PALETTE.softInk;
