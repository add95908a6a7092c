import type { Country } from './populate.ts';
import { startQuietBot } from './quiet-bot.ts';
import { percentile } from './percentile.ts';

export interface IntakeFigures {
  stepP50: number;
  stepP99: number;
  sendP50: number;
  sendP99: number;
}

/** The taps of a form; FORM stands for its nonce. */
const STEPS = ['pick:KG-O', 'pick:services', 'TEXT', 'done', 'pick:region', 'pick:no'];

/**
 * Milliseconds that one step of the form takes, from the update to its handled end with an instant Bot API in the same
 * process, while so many concerns are stored. Sending is told apart: its cost is scrypt's, on purpose.
 */
export async function measureIntake(country: Country, forms: number): Promise<IntakeFigures> {
  const { app, telegram, stop } = await startQuietBot(country);
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
  await stop();
  return {
    stepP50: percentile(steps, 0.5),
    stepP99: percentile(steps, 0.99),
    sendP50: percentile(sends, 0.5),
    sendP99: percentile(sends, 0.99),
  };
}
