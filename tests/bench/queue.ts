import { createStaffStore, type NewStaff } from '../../src/people/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { percentile } from './percentile.ts';
import type { Country } from './populate.ts';
import { startQuietBot } from './quiet-bot.ts';

export interface QueueFigures {
  openP50: number;
  openP99: number;
  pageP50: number;
  pageP99: number;
}

/** The readers with the least and the most to look through. */
const READERS: Omit<NewStaff, 'chatId'>[] = [
  { role: 'leader', kind: 'ngo', places: ['KG-O'], name: 'A leader', locale: 'ru' },
  {
    role: 'leader',
    kind: 'local_government',
    places: ['KG-N', 'KG-O', 'KG-J'],
    name: 'An official',
    locale: 'ky',
  },
  { role: 'admin', kind: undefined, places: [], name: 'An admin', locale: 'en' },
];

/**
 * Milliseconds that opening the queue and turning its pages take, from the update to its handled end, by readers of one place,
 * of three, and of the whole country.
 */
export async function measureQueue(country: Country, rounds: number): Promise<QueueFigures> {
  const { app, telegram, clock, stop } = await startQuietBot(country);
  const room = createStrongRoom(loadOrCreateMasterKey(country.secretKeyFile).key);
  const staff = createStaffStore(app.database, room);
  const opened: number[] = [];
  const turned: number[] = [];
  for (const [index, reader] of READERS.entries()) {
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' });
    person.start();
    staff.put({ chatId: person.id, ...reader });
    const from = { id: person.id, is_bot: false, first_name: 'x', language_code: 'ru' };
    const chat = { id: person.id, type: 'private', first_name: 'x' };
    const timed = async (update: object, into: number[]) => {
      // Slower than what the flood gate passes over, which looks at the messages' own time.
      clock.move(1000);
      const started = performance.now();
      // Made here as Telegram makes them; the bot reads no other fields.
      await app.handleUpdate({ update_id: 1, ...update });
      into.push(performance.now() - started);
    };
    const now = () => Math.floor(clock.now() / 1000);
    const command = [{ type: 'bot_command', offset: 0, length: 6 }];
    for (let round = 0; round < rounds; round++) {
      telegram.world.clearCalls();
      await timed(
        { message: { message_id: 1, date: now(), from, chat, text: '/queue', entities: command } },
        opened,
      );
      // Pages turned one after the other: each begins where the one before ended.
      const shown = person.last();
      const next = /q:page:[^:"]*:a[\w-]{22}/.exec(JSON.stringify(telegram.world.calls))?.[0];
      if (!shown || next === undefined) throw new Error(`Reader ${index} has no next page.`);
      await timed(
        {
          callback_query: {
            id: '1',
            from,
            chat_instance: '1',
            data: next,
            message: { message_id: shown.id, date: 1, chat },
          },
        },
        turned,
      );
    }
  }
  await stop();
  return {
    openP50: percentile(opened, 0.5),
    openP99: percentile(opened, 0.99),
    pageP50: percentile(turned, 0.5),
    pageP99: percentile(turned, 0.99),
  };
}
