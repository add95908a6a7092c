import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { createApp } from '../app.ts';
import { loadEnvironment, readConfig } from '../config.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm run answer`: writes an answer from the terminal, for trying the bot out. The code and the text come from standard input
 * alone: arguments would stay in the shell's history and in npm's log.
 */
if (process.argv.length > 2) {
  process.stderr.write(
    'Give no arguments: they would stay in the history. "npm run answer" asks for both.\n',
  );
  process.exit(2);
}
await runTool(async () => {
  const { code, text } = process.stdin.isTTY ? await ask() : parted(await readAll(process.stdin));
  const { config, secrets } = readConfig(loadEnvironment());
  const app = createApp({ ...config, logLevel: 'error' }, secrets, { housekeepingMs: 0 });
  const result = await app.answer(code, text);
  await app.stop();
  if (!result.ok) throw new Error(result.reason);
  process.stdout.write('The answer is written.\n');
});

async function ask(): Promise<{ code: string; text: string }> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const asked = {
    code: await terminal.question('The 16 digits: '),
    text: await terminal.question('The answer, in one line: '),
  };
  terminal.close();
  return asked;
}

/** The first line is the code, the rest the answer. */
function parted(input: string): { code: string; text: string } {
  const [first = '', ...rest] = input.split('\n');
  return { code: first, text: rest.join('\n') };
}
