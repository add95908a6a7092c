import type { Drawing } from '../../print/drawing.ts';
import { FONT_FAMILY, FONTS } from '../../print/fonts.ts';
import { svgOf } from './svg.ts';

/** A drawing as PNG, of as many pixels as it is wide and high; made beside the event loop, which others wait for. */
export async function pngOf(drawing: Drawing): Promise<Buffer> {
  // Only once somebody wants a chart: it is loaded into every start otherwise.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svgOf(drawing), {
    // Letters of the machine it runs on would look different everywhere, and may lack those of Kyrgyz.
    font: { fontFiles: Object.values(FONTS), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return image.asPng();
}
