import type { Pdf } from './draw.ts';

/** What a piece of a page is, for whoever has it read aloud (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A branch of the tree in which a document is read. */
export type Branch = ReturnType<Pdf['struct']>;

/** More than pdfkit's types know of. */
export interface TagOptions {
  /** The same in words. */
  alt?: string;
  /** What a heading of a table heads. */
  scope?: 'Column' | 'Row';
  /** Where a figure stands: left, top, right and bottom in points, from the top of the page. */
  bbox?: readonly number[];
}

/** How a document must be opened that is to be read aloud; its title and its language belong to it. */
export const READ_ALOUD = { pdfVersion: '1.7', tagged: true, displayTitle: true } as const;

/** That it keeps to PDF/UA-1 (ISO 14289-1): all of it is tagged or an ornament, pictures have words, its letters are within. */
const SAYS_SO = `
  <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/** The trunk of the tree, in a document that says of itself that it can be read aloud. */
export function trunkOf(pdf: Pdf): Branch {
  pdf.appendXML(SAYS_SO);
  const trunk = pdf.struct('Document');
  pdf.addStructure(trunk);
  return trunk;
}

/** A branch that holds others. */
export function branch(pdf: Pdf, parent: Branch, tag: Tag): Branch {
  const grown = pdf.struct(tag);
  parent.add(grown);
  return grown;
}

/** Draws what is to be read. No page may begin within but where a text goes on: what is open then is closed and opened again. */
export function content(
  pdf: Pdf,
  parent: Branch,
  tag: Tag,
  drawing: () => void,
  options: TagOptions = {},
): void {
  parent.add(pdf.struct(tag, options, [drawing]));
}

/** Draws what says nothing: lines, patches, the number of a page. Never within what is to be read, which it would end. */
export function ornament(pdf: Pdf, drawing: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type });
  drawing();
  pdf.endMarkedContent();
}
