import type { Drawing } from '../../print/drawing.ts';
import type { Block } from '../report/blocks.ts';
import type { Properties } from '../report/paper.ts';
import type { Workbook } from '../tables/xlsx.ts';

/** What can be made: plain data, which can be copied over to a thread. */
export type Job =
  | { kind: 'pdf'; blocks: readonly Block[]; properties: Properties }
  | { kind: 'xlsx'; workbook: Workbook }
  | { kind: 'png'; drawing: Drawing };

/** Makes what is wanted where it is called. What each kind needs is loaded with the first of it. */
export async function make(job: Job): Promise<Uint8Array> {
  switch (job.kind) {
    case 'pdf': {
      const { pdfOf } = await import('../report/pdf.ts');
      return pdfOf(job.blocks, job.properties);
    }
    case 'xlsx': {
      const { xlsxOf } = await import('../tables/xlsx.ts');
      return xlsxOf(job.workbook);
    }
    case 'png': {
      const { pngOf } = await import('../chart/png.ts');
      return pngOf(job.drawing);
    }
  }
}
