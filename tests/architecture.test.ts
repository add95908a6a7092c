import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

interface SourceFile {
  /** Relative to src/, such as "concerns/store.ts". */
  name: string;
  text: string;
  /** What it imports: packages by name, files relative to src/. */
  imports: string[];
}

const files: SourceFile[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, specifier = '']) =>
      specifier.startsWith('.') ? relative(source, resolve(dirname(path), specifier)) : specifier,
    );
    return { name: relative(source, path), text, imports };
  });

/** The files it needs at run time: `import type` leaves nothing behind. */
function valueImports({ name, text, imports }: SourceFile): string[] {
  const values = new Set(
    [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gms)].map(([, specifier = '']) =>
      relative(source, resolve(dirname(join(source, name)), specifier)),
    ),
  );
  return imports.filter((imported) => imported.endsWith('.ts') && values.has(imported));
}

const SLICES = ['concerns', 'dialogues', 'help', 'invitations', 'operator', 'people', 'summaries', 'triage'];
const COMPOSITION = /^(app|main)\.ts$|^parts\/|^playground\/|-cli\.ts$/;

const sliceOf = (name: string) => name.split('/')[0] ?? '';
const importers = (matches: (imported: string) => boolean) =>
  files.filter(({ imports }) => imports.some(matches)).map(({ name }) => name);

describe('the walls', () => {
  it('only the strong-room touches cryptography', () => {
    for (const name of importers((imported) => imported === 'node:crypto'))
      expect(name).toMatch(/^(privacy|playground)\//);
  });

  it('only config.ts reads the environment', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ name }) => name);
    expect(readers).toEqual(['config.ts']);
  });

  it('only the clock reads the time', () => {
    const readers = files.filter(({ text }) => /Date\.now\(|new Date\(\)/.test(text)).map(({ name }) => name);
    expect(readers.filter((name) => !name.startsWith('playground/'))).toEqual(['jobs/clock.ts']);
  });

  it('only stores and the database folder speak Drizzle or SQL', () => {
    const speakers = importers(
      (imported) => imported.startsWith('drizzle-orm') || imported === 'better-sqlite3',
    );
    for (const name of speakers) expect(name).toMatch(/^db\/|\/store\.ts$|^telegram\/(drafts|desk)\.ts$/);
  });

  it('rules are pure: no grammY, no database, no Node', () => {
    const rules = files.filter(({ name }) =>
      /\/(rules|form|catalogue|text|codec)\.ts$|\/masking\//.test(name),
    );
    expect(rules.length).toBeGreaterThan(3);
    for (const { name, imports } of rules) {
      for (const imported of imports) {
        expect(`${name} imports ${imported}`).not.toMatch(
          /imports (grammy|@grammyjs|drizzle|better-sqlite3|node:)/,
        );
      }
    }
  });

  it('no slice reaches into the store of another', () => {
    for (const { name, imports } of files) {
      if (COMPOSITION.test(name)) continue;
      for (const imported of imports) {
        // The outbox, the desk and the like are shared: nobody's store in particular.
        if (!imported.endsWith('store.ts') || !SLICES.includes(sliceOf(imported))) continue;
        expect(`${sliceOf(name)} uses ${imported}`).toBe(`${sliceOf(imported)} uses ${imported}`);
      }
    }
  });

  it('the shared wiring knows no slice', () => {
    for (const { name, imports } of files.filter((file) => /^(telegram|privacy|db|jobs)\//.test(file.name))) {
      for (const imported of imports)
        expect(SLICES, `${name} imports ${imported}`).not.toContain(sliceOf(imported));
    }
  });

  it('only the composition root and the terminal import the app', () => {
    for (const name of importers((imported) => imported === 'app.ts')) expect(name).toMatch(COMPOSITION);
  });

  it('nothing but the playground knows the playground', () => {
    for (const name of importers((imported) => imported.startsWith('playground/')))
      expect(name).toMatch(/^playground\//);
  });

  it('files are small enough to hold one idea', () => {
    const lengths = files.map(({ name, text }) => ({ name, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300).map(({ name }) => name)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).toSorted((left, right) => left - right);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('imports form no circle; types alone may know each other', () => {
    const graph = new Map(files.map((file) => [file.name, valueImports(file)]));
    const done = new Set<string>();
    const walk = (name: string, path: string[]): void => {
      expect(path, 'a circle').not.toContain(name);
      if (done.has(name)) return;
      for (const imported of graph.get(name) ?? []) walk(imported, [...path, name]);
      done.add(name);
    };
    for (const name of graph.keys()) walk(name, []);
  });
});
