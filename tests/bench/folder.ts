import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes with the process: a country of a million takes more than a gigabyte. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
