import { eq, like } from 'drizzle-orm';
import type { Database } from './open.ts';
import { facts } from './schema.ts';

/** What is known under a name; undefined for nothing yet. */
export function readFact({ queries }: Pick<Database, 'queries'>, name: string): Buffer | undefined {
  return queries.select().from(facts).where(eq(facts.name, name)).get()?.value;
}

/** All that is known under names that begin so, as text. */
export function factsUnder({ queries }: Pick<Database, 'queries'>, prefix: string): Map<string, string> {
  const rows = queries
    .select()
    .from(facts)
    .where(like(facts.name, `${prefix}%`))
    .all();
  return new Map(rows.map(({ name, value }) => [name, value.toString('utf8')]));
}

/** Puts it in the place of what was known. */
export function writeFact({ queries }: Pick<Database, 'queries'>, name: string, value: Buffer): void {
  queries
    .insert(facts)
    .values({ name, value })
    .onConflictDoUpdate({ target: facts.name, set: { value } })
    .run();
}
