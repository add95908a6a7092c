import type { Drawing, Mark } from '../../print/drawing.ts';
import { FONT_FAMILY } from '../../print/fonts.ts';
import { PALETTE } from '../../print/palette.ts';

/** A drawing as SVG 1.1. */
export function svgOf({ width, height, marks }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<rect width="5" height="12" fill="${PALETTE.hidden}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    ...marks.map(markOf),
    '</svg>',
  ].join('\n');
}

function markOf(mark: Mark): string {
  switch (mark.kind) {
    case 'box':
      return `<rect class="bar" ${place(mark)} rx="4" fill="${mark.fill}"/>`;
    case 'hatched':
      return `<rect class="hidden" ${place(mark)} rx="4" fill="url(#hatch)" stroke="${mark.fill}" stroke-width="2"/>`;
    case 'patch':
      return `<polygon points="${mark.corners.map((corner) => corner.join(',')).join(' ')}" fill="${mark.fill}"/>`;
    case 'text':
      return (
        `<text x="${mark.x}" y="${mark.y}" font-family="${FONT_FAMILY}" font-size="${mark.size}" fill="${mark.fill}"` +
        `${mark.bold ? ' font-weight="700"' : ''}${mark.at === 'end' ? ' text-anchor="end"' : ''}>${escapeXml(mark.text)}</text>`
      );
  }
}

const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string =>
  `x="${x}" y="${y}" width="${width}" height="${height}"`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
