import { parentPort, workerData } from 'node:worker_threads';
import { pdfOf } from './pdf.ts';
import type { PrintJob } from './printer.ts';

// Written by the printer, which starts nothing else here.
const { blocks, properties } = workerData as PrintJob;
const pdf = new Uint8Array(await pdfOf(blocks, properties));
// Handed over rather than copied.
parentPort?.postMessage(pdf, [pdf.buffer]);
