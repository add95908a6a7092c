import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BotProcess {
  readonly pid: number;
  /** `kill -9`: nothing in the process gets to react. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it. Resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Resolves with the exit code when it ends by itself. */
  ended(): Promise<number | null>;
  /** Everything it has written to its outputs so far. */
  output(): string;
}

/** Runs a script of the terminal to its end, with `input` as what is typed. */
export async function runScript(
  script: string,
  environment: Record<string, string>,
  { input = '', args = [] }: { input?: string; args?: readonly string[] } = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [...loaderFor(script), script, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, output };
}

/** Sources run through tsx, compiled files with the options that `npm start` gives them. */
const loaderFor = (script: string) => (script.endsWith('.ts') ? ['--import', 'tsx'] : startOptions);

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
const startOptions = scripts['start']?.split(' ').filter((word) => word.startsWith('--')) ?? [];

/**
 * Starts a script as `npm start` does, and waits until it says that it has started.
 * @param script the bot by default, from its sources; `BOT=dist/main.js` takes the compiled one, which starts in half the time
 * @param until what its outputs hold when it has come as far as the test wants
 * @throws {Error} with its output, when it ends instead
 */
export async function startProcess(
  environment: Record<string, string>,
  script = process.env['BOT'] ?? 'src/main.ts',
  until = '"event":"started"',
): Promise<BotProcess> {
  const child: ChildProcess = spawn(process.execPath, [...loaderFor(script), script], {
    cwd: root,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(until)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code}: ${output}`)));
  });
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
    ended: async () => {
      await exited;
      return child.exitCode;
    },
    output: () => output,
  };
}
