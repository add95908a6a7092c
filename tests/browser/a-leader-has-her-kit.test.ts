import { afterEach, describe, expect, it } from 'vitest';
import { scanned } from '../support/printed.ts';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ky = wordsOf('ky');
const WORDS = 'Жыйырма жыл иштедим, жер күйөөмдүн атында калды';

describe('in the playground, on a narrow page', () => {
  it('an admin calls a help line; a leader reads the guide, types for a woman, and prints a poster', async () => {
    open = await openPlayground(390, 850, fromNoon());
    const { page } = open;
    const admin = new Finger(page, 'An admin', 'ky');
    const leader = new Finger(page, 'A leader', 'ky');
    const woman = new Finger(page, 'кыргызча', 'ky');

    await admin.becomeAdmin();
    await admin.tap('people-menu-helplines');
    await admin.tapText('117');
    await admin.tap('helplines-works');
    await admin.phone.locator('button.key').filter({ hasText: '✓ 117' }).waitFor();
    await admin.write('/start');
    await leader.open(await admin.inviteLeader());
    await leader.tap('people-suggested-ngo');
    await leader.tap('people-menu-guide');
    await leader.tap('guide-title-danger');
    await leader.sees('117');

    await leader.write('/assist');
    await leader.tap('assist-begin');
    await leader.tap('place-KG-O');
    await leader.tap('category-property');
    await leader.sees('Анын өз сөзү');
    await leader.write(WORDS);
    await leader.tap('concerns-words-done');
    await leader.tap('concerns-audience-national');
    await leader.tap('concerns-urgent-no');
    await leader.sees(WORDS);
    await leader.tap('assist-send');
    const code = /\d{4} \d{4} \d{4} \d{4}/.exec(
      (await (await leader.sees(/\d{4} \d{4} \d{4} \d{4}/)).textContent()) ?? '',
    )?.[0];
    await leader.tap('assist-handed');
    await leader.phone
      .locator('[data-message]')
      .filter({ hasText: code ?? '' })
      .waitFor({ state: 'detached' });

    // She reads by her code on a phone that somebody lends her.
    await woman.start();
    await woman.write('/reply');
    await woman.sees('16');
    await woman.write(code ?? '');
    await woman.sees(WORDS);

    await leader.write('/poster');
    await leader.sees(ky.plain('poster-ask').split('\n').at(-1) ?? '');
    await leader.tapText('Кыргызча');
    const poster = (await leader.sees('poster-ky.pdf')).locator('a[href*="/playground/file/"]');
    const file = await fetch(new URL((await poster.getAttribute('href')) ?? '', open.playground.url));
    expect(scanned(Buffer.from(await file.arrayBuffer()))).toMatch(/^https:\/\/t\.me\/\w+$/);
    expect(open.complaints).toEqual([]);
  });
});
