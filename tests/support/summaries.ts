import { randomBytes } from 'node:crypto';
import { categories, regions } from '../../src/concerns/catalogue.ts';
import { concerns } from '../../src/db/schema.ts';
import type { Locale } from '../../src/telegram/locale.ts';
import { NOON, startTestBot, type TestBot, type Visitor } from './bot.ts';
import { makeAdmin } from './staff.ts';

export const DAY = 86_400_000;

/** Monday 9 March 2026, ten in the morning in Bishkek. */
export const MONDAY = Date.parse('2026-03-09T04:00:00Z');

/** So many concerns on a day, as women would have sent them: many about work in Bishkek and around, one about harassment in Talas. */
export function addConcerns(
  bot: { app: Pick<TestBot['app'], 'database'> },
  day: string,
  count: number,
): void {
  bot.app.database.transaction(() => {
    for (let index = 0; index < count; index++) {
      const rare = index === 0;
      bot.app.database.queries
        .insert(concerns)
        .values({
          id: randomBytes(16),
          codeHash: randomBytes(32),
          place: rare ? 'KG-T' : (regions[index % 3]?.code ?? 'KG-O'),
          category: rare ? 'harassment' : (categories[4 + (index % 4)]?.key ?? 'services'),
          audience: 'region',
          urgent: false,
          status: 'new',
          day,
          waitsSince: day,
        })
        .run();
    }
  });
}

/** An admin, and as many concerns in a week that is over. */
export async function country(
  count: number,
  locale: Locale = 'en',
): Promise<{ bot: TestBot; admin: Visitor }> {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, locale);
  addConcerns(bot, '2026-03-03', count);
  bot.clock.move(MONDAY - NOON);
  await bot.app.keepHouse();
  return { bot, admin };
}

/** The newest file that the bot has sent to somebody, with its name; undefined when none stands on her screen. */
export function newestFile(bot: TestBot, { person }: Visitor): { name: string; bytes: Buffer } | undefined {
  const url = person.visible().findLast(({ media }) => media?.kind === 'document')?.media?.url;
  return url === undefined ? undefined : bot.telegram.world.files.get(url.split('/').at(-1) ?? '');
}
