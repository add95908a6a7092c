import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { openDatabase } from '../../src/db/open.ts';
import { silentLog } from '../../src/events.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startFakeTelegram } from '../../src/playground/bot-api/index.ts';
import { populate } from './populate.ts';

export interface IntakeFigures {
  stepP50: number;
  stepP99: number;
  sendP50: number;
  sendP99: number;
  bytesPerConcern: number;
}

/** The taps of a form; FORM stands for its nonce. */
const STEPS = ['pick:KG-O', 'pick:services', 'TEXT', 'done', 'pick:region', 'pick:no'];

/**
 * Milliseconds that one step of the form takes, from the update to its handled end with an instant Bot API in the same
 * process, while so many concerns are stored. Sending is told apart: its cost is scrypt's, on purpose.
 */
export async function measureIntake(stored: number, forms: number): Promise<IntakeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-bench-'));
  const databasePath = join(folder, 'kurak.sqlite');
  const secretKeyFile = join(folder, 'secret.key');
  openDatabase(databasePath).close();
  populate(databasePath, stored, createStrongRoom(loadOrCreateMasterKey(secretKeyFile).key));
  const bytes = statSync(databasePath).size;

  const telegram = await startFakeTelegram({ clock: systemClock });
  const app = createApp(
    {
      databasePath,
      secretKeyFile,
      telegramApiRoot: telegram.apiRoot,
      keepWordsDays: 90,
      timeZone: 'Asia/Bishkek',
      logLevel: 'silent',
    },
    { botToken: telegram.token, secretKey: undefined },
    { log: silentLog, housekeepingMs: 0 },
  );
  const poller = await app.start();
  await poller.stop();

  const steps: number[] = [];
  const sends: number[] = [];
  for (let index = 0; index < forms; index++) {
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' });
    telegram.world.clearCalls();
    const timed = async (update: object, into?: number[]) => {
      const started = performance.now();
      // Made here as Telegram makes them; the bot reads no other fields.
      await app.handleUpdate({ update_id: 1, ...update });
      into?.push(performance.now() - started);
    };
    const from = { id: person.id, is_bot: false, first_name: 'x', language_code: 'ru' };
    const chat = { id: person.id, type: 'private', first_name: 'x' };
    const message = (text: string, id: number) => ({
      message: {
        message_id: id,
        date: 1,
        from,
        chat,
        text,
        ...(text.startsWith('/')
          ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] }
          : {}),
      },
    });
    person.start();
    await timed(message('/concern', 1));
    const shown = person.last();
    const data = telegram.world.calls
      .map(({ payload }) => JSON.stringify(payload))
      .join()
      .match(/f:([A-Za-z0-9_-]{4}):/);
    const tap = (action: string) => ({
      callback_query: {
        id: '1',
        from,
        chat_instance: '1',
        data: `f:${data?.[1]}:${action}`,
        message: { message_id: shown?.id, date: 1, chat },
      },
    });
    const counted = index > forms / 10 ? steps : undefined;
    for (const step of STEPS) {
      await timed(step === 'TEXT' ? message('В селе нет чистой воды, дети болеют', 2) : tap(step), counted);
    }
    await timed(tap('send'), index > forms / 10 ? sends : undefined);
  }
  await app.stop();
  await telegram.close();
  return {
    stepP50: percentile(steps, 0.5),
    stepP99: percentile(steps, 0.99),
    sendP50: percentile(sends, 0.5),
    sendP99: percentile(sends, 0.99),
    bytesPerConcern: Math.round(bytes / stored),
  };
}

function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
