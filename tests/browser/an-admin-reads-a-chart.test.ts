import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { addConcerns } from '../support/summaries.ts';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

/** Five days and twenty-two hours on: a Tuesday, ten in the morning. */
const NEXT_WEEK = 6 * 86_400_000 - 2 * 3_600_000;

describe('in the playground', () => {
  it('an admin sees the chart of what is published, and takes a report and a table with her', async () => {
    open = await openPlayground(1900, 1000, fromNoon());
    const { page, playground } = open;
    const admin = new Finger(page, 'An admin', 'en');
    await admin.becomeAdmin();
    addConcerns(playground, '2026-03-03', 500);
    await page.request.post(new URL('/playground/clock', playground.url).href, { data: { move: NEXT_WEEK } });

    // The digest of Monday leads there.
    await admin.sees('500 concerns in the weeks from 2 March 2026 to 8 March 2026');
    await admin.tap('people-menu-summary');
    await admin.sees('Concerns: 500');
    const picture = admin.phone.locator('img.photo');
    await picture.waitFor();
    await page.waitForFunction("document.querySelector('img.photo').naturalWidth === 1080");
    await admin.sees('Concerns by topic');

    await admin.tap('summaries-report');
    await admin.tapText(wordsOf('ky').plain('people-language-native'));
    const report = admin.phone.locator('a.file[download$="-ky.pdf"]');
    await report.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), report.click()]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(download.suggestedFilename()).toBe('kurak-2026-03-02-2026-03-08-ky.pdf');

    await admin.tap('concerns-back');
    await admin.tap('summaries-export');
    await admin.tap('summaries-format-xlsx');
    await admin.phone.locator('a.file[download$=".xlsx"]').waitFor();
    expect(await picture.count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });
});
