import type { Database } from '../db/open.ts';
import { helpLinesHtml, type LinesHtml } from '../help/lines.ts';
import { createCalledLines, type CalledLines } from '../help/verifying/store.ts';

/** Help lines with what admins have said of them since they were shipped. */
export interface HelpParts {
  called: CalledLines;
  linesHtml: LinesHtml;
}

export function createHelpParts(database: Database): HelpParts {
  const called = createCalledLines(database);
  return { called, linesHtml: (words, place) => helpLinesHtml(words, place, called.calledOn) };
}
