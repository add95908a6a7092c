import type Document from 'pdfkit';
import type { Drawing, Mark } from './drawing.ts';

export type Pdf = InstanceType<typeof Document>;

/** How far the lines of a hatch are from each other. */
const GAP = 4;

/**
 * Draws a picture into a document, as shapes and letters rather than as pixels: it can be printed in any size, and its words be
 * found. @param scale points for each pixel of the picture
 */
export function draw(pdf: Pdf, { marks }: Pick<Drawing, 'marks'>, x: number, y: number, scale: number): void {
  pdf.save().translate(x, y).scale(scale);
  for (const mark of marks) drawMark(pdf, mark, scale);
  pdf.restore();
}

function drawMark(pdf: Pdf, mark: Mark, scale: number): void {
  switch (mark.kind) {
    case 'box':
      pdf.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill);
      break;
    case 'hatched':
      hatch(pdf, mark, mark.fill, GAP / scale);
      break;
    case 'patch':
      pdf.polygon(...mark.corners.map(([x, y]): [number, number] => [x, y])).fill(mark.fill);
      break;
    case 'text': {
      pdf
        .font(mark.bold ? 'bold' : 'regular')
        .fontSize(mark.size)
        .fillColor(mark.fill);
      const text = printable(mark.text);
      const left = mark.at === 'end' ? mark.x - pdf.widthOfString(text) : mark.x;
      pdf.text(text, left, mark.y, { lineBreak: false, baseline: 'alphabetic' });
      break;
    }
  }
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Slanting lines within a frame. @param gap between them */
export function hatch(pdf: Pdf, { x, y, width, height }: Area, colour: string, gap = GAP): void {
  pdf.save();
  pdf.rect(x, y, width, height).clip();
  for (let from = x - height; from < x + width; from += gap)
    pdf.moveTo(from, y + height).lineTo(from + height, y);
  pdf.lineWidth(gap / 4).stroke(colour);
  pdf.restore();
  pdf
    .lineWidth(gap / 6)
    .rect(x, y, width, height)
    .stroke(colour);
}

/** What hosts type may hold pictures, which a font for letters lacks: they are left out rather than printed as empty boxes. */
export const printable = (text: string): string =>
  text
    .replaceAll(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}\n№$€₽+=<>|°×~^`]/gu, '')
    .replaceAll(/ {2,}/g, ' ');

/** All that a document writes, once it has ended. */
export function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => void chunks.push(chunk));
    pdf.once('end', () => resolve(Buffer.concat(chunks)));
    pdf.once('error', reject);
  });
}
