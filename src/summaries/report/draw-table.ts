import { PALETTE } from '../../print/palette.ts';
import type { Cell, Table } from './blocks.ts';
import { hatch, printable, type Area } from '../../print/draw.ts';
import { MARGIN, SIZE, type Paper } from './paper.ts';

const PAD = 4;
/** With more columns than this the letters are smaller: long words of a head still stand in one piece. */
const MANY = 4;
const TINY = 6.8;
/** How wide the hatch beside a hidden number is: in every language the word still stands free of it. */
const MARK = 9;
/** The room that the title takes. */
const TITLE = 12 + SIZE.heading * 1.5 + 6;

/** Draws a table: on one page if it fits on one, else over as many as it takes, each with the head. */
export function drawTable(paper: Paper, { title, head, rows, widths }: Table): void {
  const { pdf, width } = paper;
  const size = head.length > MANY ? TINY : SIZE.small;
  const all = widths.reduce((sum, part) => sum + part, 0);
  const columns = widths.map((part) => (width * part) / all);

  const heightOf = (cells: readonly Cell[], bold: boolean): number => {
    pdf.font(bold ? 'bold' : 'regular').fontSize(size);
    const heights = cells.map(({ text }, index) =>
      pdf.heightOfString(printable(text), { width: (columns[index] ?? 0) - 2 * PAD }),
    );
    return Math.max(...heights) + 2 * PAD;
  };

  function drawRow(cells: readonly Cell[], bold: boolean, height: number): void {
    const top = pdf.y;
    let left = MARGIN;
    for (const [index, cell] of cells.entries()) {
      const column = columns[index] ?? 0;
      drawCell({ x: left, y: top, width: column }, cell, bold, index > 0);
      left += column;
    }
    pdf
      .lineWidth(0.5)
      .moveTo(MARGIN, top + height)
      .lineTo(MARGIN + width, top + height)
      .stroke(PALETTE.line);
    pdf.y = top + height;
  }

  function drawCell(
    { x, y, width: across }: Omit<Area, 'height'>,
    { text, isHidden }: Cell,
    bold: boolean,
    isNumber: boolean,
  ) {
    pdf.font(bold ? 'bold' : 'regular').fontSize(size);
    if (isHidden) {
      // Beside the word, which is to be read: the hatch says the same to whoever only glances.
      const mark = { x: x + 1, y: y + PAD, width: MARK, height: size };
      hatch(pdf, mark, PALETTE.hidden);
    }
    pdf.fillColor(isHidden ? PALETTE.softInk : PALETTE.ink);
    pdf.text(printable(text), x + PAD, y + PAD, {
      width: across - 2 * PAD,
      align: isNumber ? 'right' : 'left',
    });
  }

  const headCells = head.map((text): Cell => ({ text }));
  const headHeight = heightOf(headCells, true);
  const drawHead = () => {
    pdf.rect(MARGIN, pdf.y, width, headHeight).fill(PALETTE.line);
    drawRow(headCells, true, headHeight);
  };

  const heights = rows.map(({ cells, isSum }) => heightOf(cells, isSum));
  const whole = TITLE + headHeight + heights.reduce((sum, height) => sum + height, 0);
  paper.makeRoom(Math.min(whole, pdf.page.height - 2 * MARGIN));
  paper.text(title, { size: SIZE.heading, bold: true, before: 12, after: 6 });
  drawHead();
  for (const [index, { cells, isSum }] of rows.entries()) {
    const height = heights[index] ?? 0;
    const page = pdf.page;
    paper.makeRoom(height);
    if (pdf.page !== page) drawHead();
    drawRow(cells, isSum, height);
  }
  pdf.y += 14;
}
