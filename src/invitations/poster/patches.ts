/** How high a band of patches is, in points. */
export const BAND = 60;

const COLOURS = ['#0f5c63', '#d9822b', '#a83246', '#e9b949'] as const;

/** A band of patchwork across the page, as a kurak is sewn: squares of two triangles, turned by turns. */
export function drawPatches(page: PDFKit.PDFDocument, top: number): void {
  const count = Math.round(page.page.width / BAND);
  const width = page.page.width / count;
  for (let index = 0; index < count; index++) {
    const [left, right, bottom] = [index * width, (index + 1) * width, top + BAND];
    const [first, second] = [COLOURS[index % 4] ?? 'black', COLOURS[(index + 2) % 4] ?? 'black'];
    const falls = index % 2 === 0;
    page.polygon([left, top], [right, top], [falls ? right : left, bottom]).fill(first);
    page.polygon([left, bottom], [right, bottom], [falls ? left : right, top]).fill(second);
  }
}
