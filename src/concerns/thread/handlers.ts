import { Composer } from 'grammy';
import type { AppContext } from '../../telegram/context.ts';
import { createThreadPages } from './page.ts';
import { readingHandlers, type ReadingDeps } from './reading.ts';
import { withdrawingHandlers, type WithdrawingDeps } from './withdrawing.ts';
import { writingBackHandlers, type WritingBackDeps } from './writing-back.ts';

/** Reading the answer by the return code, and what she may do there. */
export function threadHandlers(deps: ReadingDeps & WritingBackDeps & WithdrawingDeps): Composer<AppContext> {
  const pages = createThreadPages(deps);
  const composer = new Composer<AppContext>();
  // Before reading, which would take what she writes for a code.
  composer.use(writingBackHandlers(deps, pages));
  composer.use(withdrawingHandlers(deps, pages));
  composer.use(readingHandlers(deps, pages));
  return composer;
}
