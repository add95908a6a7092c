import Pdf from 'pdfkit';
import { encodeQR } from 'qr';
import { border } from '../../print/border.ts';
import { collect, draw, type Pdf as Page } from '../../print/draw.ts';
import { FONTS } from '../../print/fonts.ts';
import { content, ornament, READ_ALOUD, trunkOf, type Tag } from '../../print/tags.ts';

/** What stands on a poster; all of it may be read by whoever passes by (promise P4). */
export interface PosterText {
  /** Of the words below, as a locale. */
  language: string;
  title: string;
  /** Large lines under the title. */
  lines: readonly string[];
  /** What to do with the code. */
  hint: string;
  /** The languages that are spoken, each by its own name. */
  languages: string;
}

/** Sizes are points, 72 to the inch. A band of patches is one square high, and the page ten wide. */
const MARGIN = 56;
const BANDS_ACROSS = 10;
const CODE = 350;
/** Modules left white around the code, as scanners need it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * A poster on one page of A4 that prints as well without colours. Its letters are Noto Sans (OFL), which has those of all five
 * languages; only the glyphs that are used go into the file. It can be read aloud as well, for whoever gets it as a file.
 * @param link what the code leads to
 * @param day YYYY-MM-DD, on which the file says it was made: no finer, for it goes from hand to hand
 */
export async function drawPoster(text: PosterText, link: string, day: string): Promise<Buffer> {
  const page = new Pdf({
    size: 'A4',
    margin: MARGIN,
    ...READ_ALOUD,
    lang: text.language,
    // In place of pdfkit's own, whose letters would not be within the file.
    font: FONTS.regular,
    info: { Title: text.title, CreationDate: new Date(`${day}T00:00:00Z`) },
  });
  const done = collect(page);
  const trunk = trunkOf(page);
  const width = page.page.width - 2 * MARGIN;
  const centred = (words: string, face: string, size: number, gap: number, tag: Tag = 'P'): void => {
    page.font(face).fontSize(fitting(page, words, face, size, width));
    content(page, trunk, tag, () => page.text(words, MARGIN, page.y, { width, align: 'center', lineGap: 2 }));
    page.y += gap;
  };

  const band = page.page.width / BANDS_ACROSS;
  for (const top of [0, page.page.height - band])
    ornament(page, () => draw(page, { marks: border(page.page.width, band) }, 0, top, 1));
  page.fillColor('black');
  page.y = band + 62;
  centred(text.title, FONTS.bold, 52, 14, 'H1');
  for (const line of text.lines) centred(line, FONTS.regular, 30, 4);
  page.y += 6;
  const [left, top] = [(page.page.width - CODE) / 2, page.y];
  content(page, trunk, 'Figure', () => drawCode(page, link, left, top), {
    alt: link,
    bbox: [left, top, left + CODE, top + CODE],
  });
  page.y += CODE + 6;
  centred(text.hint, FONTS.regular, 17, 6);
  centred(link.replace('https://', ''), FONTS.bold, 24, 10);
  centred(text.languages, FONTS.regular, 15, 0);
  page.end();
  return done;
}

/** The largest size, up to the wished one, at which the words stand in one line. */
function fitting(page: Page, words: string, face: string, size: number, width: number): number {
  const needed = page.font(face).fontSize(size).widthOfString(words);
  return needed <= width ? size : Math.floor((size * width) / needed);
}

/** The code as filled squares, those of a row that touch as one: sharp at any size, and no white hairlines between. */
function drawCode(page: Page, link: string, left: number, top: number): void {
  // Still readable with a seventh of it torn off or wet.
  const modules = encodeQR(link, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const side = CODE / modules.length;
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      page.rect(left + start * side, top + y * side, (x - start + 1) * side, side);
    }
  });
  page.fill('black');
}
