import { border } from '../../print/border.ts';
import { PALETTE } from '../../print/palette.ts';
import type { Block } from './blocks.ts';
import { draw, printable } from '../../print/draw.ts';
import { drawTable } from './draw-table.ts';
import { createPaper, MARGIN, SIZE, type Paper, type Properties } from './paper.ts';
import { branch, content, ornament, type Branch } from '../../print/tags.ts';

const PATCH = 36;
const BORDER_ROWS = 4;

/** A report as PDF. It takes up the processor for a second or more: `workshop/` does it where nobody waits. */
export function pdfOf(blocks: readonly Block[], properties: Properties): Promise<Buffer> {
  const paper = createPaper(properties);
  let list: Branch | undefined;
  for (const block of blocks) {
    // Items that follow each other are one list.
    list = block.kind === 'item' ? (list ?? branch(paper.pdf, paper.trunk, 'L')) : undefined;
    put(block, paper, list);
  }
  return paper.finish();
}

/** @param list that an item belongs to */
function put(block: Block, paper: Paper, list: Branch = paper.trunk): void {
  const { pdf } = paper;
  switch (block.kind) {
    case 'cover':
      ornament(pdf, () => draw(pdf, { marks: border(pdf.page.width, PATCH, BORDER_ROWS) }, 0, 0, 1));
      pdf.y = PATCH * BORDER_ROWS + 150;
      paper.text(block.title, 'H1', { size: SIZE.cover, bold: true, after: 10 });
      paper.text(block.subtitle, 'P', { size: SIZE.heading, colour: PALETTE.softInk, after: 40 });
      for (const [index, line] of block.lines.entries())
        paper.text(line, 'P', { size: SIZE.heading, bold: index === 0, after: 14 });
      break;
    case 'chapter':
      pdf.addPage();
      paper.text(block.text, 'H2', { size: SIZE.chapter, bold: true, after: 12 });
      break;
    case 'heading':
      // With room for something of what it heads.
      paper.makeRoom(90);
      paper.text(block.text, 'H3', { size: SIZE.heading, bold: true, before: 12, after: 6 });
      break;
    case 'paragraph':
      paper.text(block.text, 'P', {
        size: SIZE.text,
        bold: block.tone === 'strong',
        ...(block.tone === 'soft' ? { colour: PALETTE.softInk } : {}),
        after: 7,
      });
      break;
    case 'item':
      paper.makeRoom(3 * SIZE.text);
      ornament(pdf, () => pdf.rect(MARGIN + 2, pdf.y + SIZE.text * 0.35, 5, 5).fill(PALETTE.ink));
      paper.text(block.text, 'LBody', { size: SIZE.text, indent: 16, after: 6 }, branch(pdf, list, 'LI'));
      break;
    case 'table':
      drawTable(paper, block.table);
      break;
    case 'drawing': {
      const { width, height } = block.drawing;
      pdf.addPage();
      const scale = Math.min(paper.width / width, (pdf.page.height - 2 * MARGIN) / height);
      const left = (pdf.page.width - width * scale) / 2;
      const bbox = [left, MARGIN, left + width * scale, MARGIN + height * scale];
      content(pdf, paper.trunk, 'Figure', () => draw(pdf, block.drawing, left, MARGIN, scale), {
        alt: printable(block.alt),
        bbox,
      });
      break;
    }
  }
}
