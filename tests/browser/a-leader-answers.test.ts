import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openLink, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ky = wordsOf('ky');
const ru = wordsOf('ru');
const WORDS = {
  region: 'Айылда таза суу жок, балдар ооруп жатат',
  no_officials: 'Айыл өкмөтү менин арызымды албай койду',
  national: 'Бизди эч ким укпайт, мыйзам өзгөрсүн',
} as const;
const ANSWER = 'В пятницу в школе будет встреча со службой воды';

async function file(woman: Finger, audience: keyof typeof WORDS): Promise<string> {
  await woman.write('/start');
  await woman.tap('people-menu-concern');
  await woman.tap('place-KG-O');
  await woman.tap('category-services');
  await woman.sees('Эми өз сөзүңүз');
  await woman.write(WORDS[audience]);
  await woman.tap('concerns-words-done');
  await woman.tap(`concerns-audience-${audience}`);
  await woman.tap('concerns-urgent-no');
  await woman.sees(WORDS[audience]);
  await woman.tap('concerns-send');
  // The newest message: codes of concerns filed before may still stand above it.
  await woman.phone
    .locator('button.key')
    .filter({ hasText: ky.plain('concerns-copy-code') })
    .last()
    .waitFor();
  const shown = await (await woman.sees(/\d{4} \d{4} \d{4} \d{4}/)).textContent();
  return /\d{4} \d{4} \d{4} \d{4}/.exec(shown ?? '')?.[0] ?? '';
}

describe('in the playground', () => {
  it('an admin is made, a leader invited to Osh; she sees what is hers, answers, and the woman learns of it by a nudge', async () => {
    open = await openPlayground(1900, 1000, fromNoon());
    const admin = new Finger(open.page, 'An admin', 'en');
    const leader = new Finger(open.page, 'A leader', 'ru');
    const woman = new Finger(open.page, 'кыргызча', 'ky');

    await admin.becomeAdmin();
    await leader.open(await admin.inviteLeader('local_government'));
    await leader.sees(ru.plain('people-kind-local_government'));
    await leader.write('Айыл өкмөтү, Ош');

    await woman.start();
    await woman.tap('people-menu-notify');
    await woman.tap('invitations-choose-place');
    await woman.tap('place-KG-O');
    await woman.tap('invitations-off-nudges');
    const code = await file(woman, 'region');
    await file(woman, 'no_officials');
    await file(woman, 'national');

    // Somebody of the local government sees one of the three; the national team another; the third has no reader here.
    await leader.tap('people-menu-queue');
    await leader.sees(ru.plain('category-services'));
    const leaderSaw = open.page.locator('[data-phone][aria-label*="A leader"]');
    await leader.tapText('1');
    await leader.sees(WORDS.region);
    await leader.tap('triage-answer');
    await leader.sees('Telegram');
    await leader.write(ANSWER);
    await leader.tap('triage-send-answer');
    await leader.sees(ru.plain('triage-done-answer'));
    expect(await leaderSaw.getByText(WORDS.no_officials).count()).toBe(0);
    await admin.write('/queue');
    await admin.sees('Queue of the national team');
    await admin.tapText('1');
    await admin.sees(new RegExp(`${WORDS.national}|${WORDS.no_officials}`));

    // A day goes by: at six, whoever asked for it in Osh hears that there is news.
    await open.page.getByRole('button', { name: '+1 day' }).click();
    await woman.sees(ky.plain('invitations-nudge'));
    await woman.tap('invitations-nudge-open');
    await woman.write(code);
    await woman.sees(ANSWER);
    await woman.sees('Айыл өкмөтү, Ош');
    await woman.tap('concerns-thread-write');
    await woman.write('Рахмат, барам');
    await woman.tap('concerns-thread-send');
    await woman.sees(ky.plain('concerns-thread-sent'));

    await leader.write('/queue');
    await leader.tapText('1');
    await leader.sees('Рахмат, барам');
    await leader.tap('triage-status');
    await leader.tap('triage-set-closed');
    await leader.sees(ru.plain('triage-status-closed'));
    await admin.write('/audit');
    await admin.sees('answered');
    await admin.write('/health');
    await admin.sees('How it stands');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  it('the queue and a concern fit a narrow window, in Kyrgyz', async () => {
    open = await openPlayground(360, 740);
    const { page } = open;
    await page.getByRole('navigation', { name: 'Phones' }).getByText('кыргызча').click();
    const leader = new Finger(page, 'кыргызча', 'ky');
    await openLink(open.page, '', 'кыргызча');
    await leader.tapText('Кыргызча');
    await leader.tap('people-suggested-admin');
    for (const [key, next] of [
      ['people-menu-invite', 'people-invite-leader'],
      ['people-invite-leader', 'people-kind-ngo'],
      ['people-kind-ngo', 'place-KG-O'],
    ] as const) {
      await leader.tap(key);
      await leader.phone
        .locator('button.key')
        .filter({ hasText: ky.plain(next) })
        .last()
        .waitFor();
      const tooWide = await leader.phone
        .locator('button.key')
        .evaluateAll(
          (buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth + 1).length,
        );
      expect(tooWide, key).toBe(0);
    }
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
