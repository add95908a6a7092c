import { fileURLToPath } from 'node:url';

/** From src/ and from dist/ alike: both lie beside each other. */
const folder = new URL('../../src/fonts/', import.meta.url);

/**
 * Noto Sans (SIL Open Font License, src/fonts/OFL.txt), which has the letters of all five languages: the same letters
 * everywhere.
 */
export const FONT_FAMILY = 'Noto Sans';
export const FONTS = {
  regular: fileURLToPath(new URL('NotoSans-Regular.ttf', folder)),
  bold: fileURLToPath(new URL('NotoSans-Bold.ttf', folder)),
} as const;
