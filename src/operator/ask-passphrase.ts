import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { PASSPHRASE_LENGTH } from '../privacy/passphrase.ts';

/**
 * Asks for a passphrase without showing it, or takes the first line of standard input. Never an argument: those stay in the
 * shell's history.
 * @param anew whether something is to be sealed with it: then it must be long enough, and is asked for twice
 * @throws {Error} naming the remedy
 */
export async function askPassphrase(anew: boolean): Promise<string> {
  const given = process.stdin.isTTY ? await ask(anew) : ((await readAll(process.stdin)).split('\n')[0] ?? '');
  if (given === '') throw new Error('No passphrase was given.');
  if (anew && given.length < PASSPHRASE_LENGTH) {
    throw new Error(
      `The passphrase is short enough to be guessed: use at least ${PASSPHRASE_LENGTH} characters, such as five random words.`,
    );
  }
  return given;
}

async function ask(anew: boolean): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const question = async (what: string) => {
    process.stderr.write(what);
    const answer = await terminal.question('');
    process.stderr.write('\n');
    return answer;
  };
  try {
    const first = await question('Passphrase: ');
    if (anew && (await question('Once more: ')) !== first)
      throw new Error('The two passphrases differ. Start again.');
    return first;
  } finally {
    terminal.close();
  }
}
