import { remedyForDatabase } from '../db/trouble.ts';
import { remedyFor } from '../telegram/refusals.ts';

/** Runs a tool of the terminal: what goes wrong is said in one line, without a trace that could hold a secret. */
export async function runTool(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'It did not work.';
    process.stderr.write(`${remedyFor(error) ?? remedyForDatabase(error) ?? message}\n`);
    process.exitCode = 1;
  }
}
