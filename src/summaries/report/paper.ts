import Document from 'pdfkit';
import { collect, printable, type Pdf } from '../../print/draw.ts';
import { FONTS } from '../../print/fonts.ts';
import { PALETTE } from '../../print/palette.ts';
import { content, ornament, READ_ALOUD, trunkOf, type Branch, type Tag } from '../../print/tags.ts';

/** A4, in points. */
export const MARGIN = 56;
const FOOT = 34;

export const SIZE = { cover: 30, chapter: 22, heading: 14, text: 10.5, small: 8.5 } as const;

export interface Paper {
  pdf: Pdf;
  /** The tree in which it is read aloud. */
  trunk: Branch;
  /** From the left margin to the right. */
  width: number;
  /** Begins a page unless so much room is left on this one. */
  makeRoom(height: number): void;
  /** @param tag what it is @param within the branch it belongs to; the trunk when absent */
  text(text: string, tag: Tag, options: TextOptions, within?: Branch): void;
  /** Numbers the pages, and gives the whole file. */
  finish(): Promise<Buffer>;
}

export interface TextOptions {
  size: number;
  bold?: boolean;
  colour?: string;
  /** Room before and after, in points. */
  before?: number;
  after?: number;
  indent?: number;
}

/** What a document says of itself. */
export interface Properties {
  title: string;
  language: string;
  /** The last day of its figures, YYYY-MM-DD. */
  day: string;
}

/**
 * A document of A4 pages, which screen readers can read. Its properties tell of no machine and no person: its day is that of
 * the figures, and whoever makes the same report again gets the same file.
 */
export function createPaper({ title, language, day }: Properties): Paper {
  const pdf = new Document({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    ...READ_ALOUD,
    lang: language,
    // In place of pdfkit's own font, which it would put into every file.
    font: FONTS.regular,
    info: {
      Title: title,
      Creator: 'Kurak Voices',
      Producer: 'Kurak Voices',
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
  pdf.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
  const trunk = trunkOf(pdf);
  const file = collect(pdf);
  const width = pdf.page.width - 2 * MARGIN;

  const paper: Paper = {
    pdf,
    trunk,
    width,
    makeRoom: (height) => {
      if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
    },
    text: (
      text,
      tag,
      { size, bold = false, colour = PALETTE.ink, before = 0, after = 0, indent = 0 },
      within = trunk,
    ) => {
      pdf
        .font(bold ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(colour);
      pdf.y += before;
      // A line that would stand alone at the foot of a page goes over to the next.
      paper.makeRoom(2 * size);
      content(pdf, within, tag, () =>
        pdf.text(printable(text), MARGIN + indent, pdf.y, { width: width - indent, lineGap: size * 0.2 }),
      );
      pdf.y += after;
    },
    finish: () => {
      const { start, count } = pdf.bufferedPageRange();
      // The cover has no number.
      for (let page = start + 1; page < start + count; page++) {
        pdf.switchToPage(page);
        // Below the margin, where pdfkit would begin another page.
        pdf.page.margins.bottom = 0;
        pdf.font('regular').fontSize(SIZE.small).fillColor(PALETTE.softInk);
        const foot = pdf.page.height - FOOT;
        const writeFoot = () => {
          pdf.text(printable(title), MARGIN, foot, { width, lineBreak: false });
          pdf.text(String(page + 1), MARGIN, foot, { width, align: 'right', lineBreak: false });
        };
        ornament(pdf, writeFoot, 'Pagination');
      }
      pdf.end();
      return file;
    },
  };
  return paper;
}
