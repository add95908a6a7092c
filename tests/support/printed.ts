import { inflateSync } from 'node:zlib';
import jsqr from 'jsqr';

/** The content of a PDF's streams that can be unpacked and hold text: what is drawn, in the file's own words. */
function drawingsOf(pdf: Buffer): string[] {
  const drawings: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const start = at + 'stream\n'.length;
    const end = pdf.indexOf('endstream', start);
    if (end < 0) continue;
    try {
      drawings.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // The "endstream" of another, or something that is not packed.
    }
  }
  return drawings;
}

/** How many letters are printed, and how many of them the font lacks: PDFKit writes glyph 0 for those. */
export function glyphsIn(pdf: Buffer): { printed: number; missing: number } {
  const glyphs = drawingsOf(pdf).flatMap((drawing) =>
    [...drawing.matchAll(/\[([^\]]*)\] TJ/g)].flatMap(([, run = '']) =>
      [...run.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
    ),
  );
  return { printed: glyphs.length, missing: glyphs.filter((glyph) => glyph === '0000').length };
}

const PIXELS_A_POINT = 2;
const PAGE = { width: 595, height: 842 };

/** What a camera reads on the page: its filled rectangles, painted black on white, and given to another library's reader. */
export function scanned(pdf: Buffer): string | undefined {
  const [width, height] = [PAGE.width * PIXELS_A_POINT, PAGE.height * PIXELS_A_POINT];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const number = String.raw`(-?[\d.]+)`;
  const rectangles = new RegExp(`${number} ${number} ${number} ${number} re`, 'g');
  for (const drawing of drawingsOf(pdf)) {
    for (const [, ...sides] of drawing.matchAll(rectangles)) {
      const [left = 0, top = 0, wide = 0, high = 0] = sides.map((side) => Number(side) * PIXELS_A_POINT);
      for (let y = Math.round(top); y < Math.round(top + high); y++)
        for (let x = Math.round(left); x < Math.round(left + wide); x++)
          pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsqr.default(pixels, width, height)?.data;
}
