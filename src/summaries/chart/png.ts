import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';
import { FONTS } from './fonts.ts';
import { FONT_FAMILY, svgOf } from './svg.ts';

/** A drawing as PNG, of as many pixels as it is wide and high; made beside the event loop, which others wait for. */
export async function pngOf(drawing: Drawing): Promise<Buffer> {
  const image = await renderAsync(svgOf(drawing), {
    // Letters of the machine it runs on would look different everywhere, and may lack those of Kyrgyz.
    font: { fontFiles: Object.values(FONTS), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return image.asPng();
}
