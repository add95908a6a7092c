import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '../../print/drawing.ts';
import { FONT_FAMILY, FONTS } from '../../print/fonts.ts';
import { svgOf } from './svg.ts';

/**
 * A drawing as PNG, of as many pixels as it is wide and high. It takes up the processor for a tenth of a second: `workshop/` does
 * it where nobody waits, nor women whose codes are stretched in the threads that Node has for such things.
 */
export function pngOf(drawing: Drawing): Buffer {
  const picture = new Resvg(svgOf(drawing), {
    // Letters of the machine it runs on would look different everywhere, and may lack those of Kyrgyz.
    font: { fontFiles: Object.values(FONTS), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return picture.render().asPng();
}
