import { answerJobs } from '../../jobs/thread-side.ts';
import { pdfOf } from './pdf.ts';
import type { PrintJob } from './printer.ts';

answerJobs((job) => {
  // The printer sends nothing else.
  const { blocks, properties } = job as PrintJob;
  return pdfOf(blocks, properties);
});
