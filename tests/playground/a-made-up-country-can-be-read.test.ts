import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findCategory, findPlace } from '../../src/concerns/catalogue.ts';
import { makeUpCountry } from '../../src/playground/country/rules.ts';
import { startPlayground, type Playground } from '../../src/playground/playground.ts';
import { visitorOf } from '../support/bot.ts';
import { diceFrom, seeds } from '../summaries/small-tables.ts';

const TODAY = '2026-03-09';
let playground: Playground | undefined;
afterEach(() => playground?.close());

describe('a made-up country', () => {
  it('is of places and topics that there are, within half a year, and answered after it was asked', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = makeUpCountry(60, TODAY, diceFrom(seed));
        expect(all).toHaveLength(60);
        for (const { place, category, day, answeredOn, status, helped } of all) {
          expect(findPlace(place) && findCategory(category)).toBeTruthy();
          expect(day <= TODAY && day > '2025-09-01').toBe(true);
          if (answeredOn !== undefined) expect(answeredOn >= day && answeredOn <= TODAY).toBe(true);
          expect(['answered', 'closed'].includes(status)).toBe(answeredOn !== undefined);
          if (helped !== null) expect(answeredOn).toBeDefined();
        }
      }),
    );
  });

  it('is summed up for an admin of the playground, as months of true ones would be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurak-country-'));
    playground = await startPlayground({ folder, quiet: true, concerns: 4000 });
    const { telegram, app } = playground;
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'en' });
    const admin = visitorOf(telegram, person, 'en');
    person.start((await app.adminLink()).split('start=')[1]);
    await telegram.world.settled();
    await admin.tapKey('people-language-native');
    await admin.tapKey('people-suggested-admin');
    await admin.send('/summary all');
    const [, concerns = '0'] = /Concerns: ([\d,]+)/.exec(admin.screen()) ?? [];
    expect(Number(concerns.replace(',', ''))).toBeGreaterThan(3000);
    // Which of them the dice hide differs from time to time.
    const told = ['answered', 'unanswered', 'within_3', 'within_7'].filter((row) =>
      new RegExp(`${admin.words.plain(`summaries-answering-${row}`)}: [\\d,]{3,}`).test(admin.screen()),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(admin.screen()).not.toContain(admin.words.plain('summaries-answering-gaps'));
    expect(person.visible().at(-2)?.media?.kind).toBe('photo');
  });
});
