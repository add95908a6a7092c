import { fileURLToPath } from 'node:url';

const folder = new URL('../../../fonts/', import.meta.url);

/** PT Sans, made for the languages of Russia and its neighbours (SIL Open Font License, fonts/OFL.txt): the same letters everywhere. */
export const FONTS = {
  regular: fileURLToPath(new URL('PTSans-Regular.ttf', folder)),
  bold: fileURLToPath(new URL('PTSans-Bold.ttf', folder)),
} as const;
