import { readFileSync } from 'node:fs';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';

const document = readFileSync(new URL('../../docs/THREAT-MODEL.md', import.meta.url), 'utf8');

const listed = [...document.matchAll(/^\| ([a-z_]+\.[a-z_]+) +\|/gm)].map(([, datum = '']) => datum);

const stored = Object.values(schema)
  .filter((table) => table instanceof SQLiteTable)
  .flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    return columns.map((column) => `${name}.${column.name}`);
  });

describe('the inventory in THREAT-MODEL.md', () => {
  it('lists every stored datum, once, and nothing that is not stored', () => {
    expect(stored.length).toBeGreaterThan(20);
    expect(listed.toSorted()).toEqual(stored.toSorted());
  });
});
