import { PALETTE } from '../../print/palette.ts';
import type { Cell, Table } from './blocks.ts';
import { hatch, printable, type Area } from '../../print/draw.ts';
import { MARGIN, SIZE, type Paper } from './paper.ts';
import { branch, content, ornament, type Branch } from '../../print/tags.ts';

const PAD = 4;
/** With more columns than this the letters are smaller: long words of a head still stand in one piece. */
const MANY = 4;
const TINY = 6.8;
/** How wide the hatch beside a hidden number is: in every language the word still stands free of it. */
const MARK = 9;
/** The room that the title takes. */
const TITLE = 12 + SIZE.heading * 1.5 + 6;

/** How a row is written, and read. */
interface Row {
  cells: readonly Cell[];
  bold: boolean;
  height: number;
  /** Its cells head their columns. */
  isHead: boolean;
  /** What it is read in; undefined when it repeats what was read before. */
  within: Branch | undefined;
}

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

  function drawRow({ cells, bold, height, isHead, within }: Row): void {
    const top = pdf.y;
    const row = within && branch(pdf, within, 'TR');
    let left = MARGIN;
    for (const [index, cell] of cells.entries()) {
      const place = { x: left, y: top, width: columns[index] ?? 0 };
      // Beside the word, which is to be read: the hatch says the same to whoever only glances.
      const mark = { x: left + 1, y: top + PAD, width: MARK, height: size };
      if (cell.isHidden) ornament(pdf, () => hatch(pdf, mark, PALETTE.hidden));
      const write = () => writeCell(place, cell, bold, index > 0);
      if (!row) ornament(pdf, write, 'Pagination');
      else if (isHead) content(pdf, row, 'TH', write, { scope: 'Column' });
      else if (index === 0) content(pdf, row, 'TH', write, { scope: 'Row' });
      else content(pdf, row, 'TD', write);
      left += place.width;
    }
    ornament(pdf, () =>
      pdf
        .lineWidth(0.5)
        .moveTo(MARGIN, top + height)
        .lineTo(MARGIN + width, top + height)
        .stroke(PALETTE.line),
    );
    pdf.y = top + height;
  }

  function writeCell(
    { x, y, width: across }: Omit<Area, 'height'>,
    { text, isHidden }: Cell,
    bold: boolean,
    isNumber: boolean,
  ) {
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(isHidden ? PALETTE.softInk : PALETTE.ink);
    pdf.text(printable(text), x + PAD, y + PAD, {
      width: across - 2 * PAD,
      align: isNumber ? 'right' : 'left',
    });
  }

  const headCells = head.map((text): Cell => ({ text }));
  const headHeight = heightOf(headCells, true);
  const drawHead = (within?: Branch) => {
    ornament(pdf, () => pdf.rect(MARGIN, pdf.y, width, headHeight).fill(PALETTE.line));
    drawRow({ cells: headCells, bold: true, height: headHeight, isHead: true, within });
  };

  const heights = rows.map(({ cells, isSum }) => heightOf(cells, isSum));
  const whole = TITLE + headHeight + heights.reduce((sum, height) => sum + height, 0);
  paper.makeRoom(Math.min(whole, pdf.page.height - 2 * MARGIN));
  const table = branch(pdf, paper.trunk, 'Table');
  paper.text(title, 'Caption', { size: SIZE.heading, bold: true, before: 12, after: 6 }, table);
  drawHead(branch(pdf, table, 'THead'));
  const within = branch(pdf, table, 'TBody');
  for (const [index, { cells, isSum }] of rows.entries()) {
    const height = heights[index] ?? 0;
    const page = pdf.page;
    paper.makeRoom(height);
    if (pdf.page !== page) drawHead();
    drawRow({ cells, bold: isSum, height, isHead: false, within });
  }
  pdf.y += 14;
}
