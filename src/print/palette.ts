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

/** In the order in which the border is sewn together. */
export const BORDER = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#CC79A7'] as const;
