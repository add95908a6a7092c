import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/words.ts';
import { Finger, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ky = wordsOf('ky');
const WORDS = 'Айылда таза суу жок, балдар ооруп жатат';
const ANSWER = 'Ачык суроо: жума күнү мектепте жолугабыз';

const firstLine = (key: string) =>
  ky
    .plain(key)
    .replace(/<[^>]+>/g, '')
    .split('\n')[0] ?? '';

async function fileConcern(woman: Finger): Promise<string> {
  await woman.start();
  await woman.tap('people-menu-concern');
  await woman.tap('place-KG-O');
  await woman.tap('category-services');
  await woman.sees(firstLine('concerns-ask-words'));
  await woman.write(WORDS);
  await woman.tap('concerns-words-done');
  await woman.tap('concerns-audience-no_officials');
  await woman.tap('concerns-urgent-no');
  await woman.sees(WORDS);
  await woman.tap('concerns-send');
  const shown = await woman.sees(/\d{4} \d{4} \d{4} \d{4}/);
  const code = /\d{4} \d{4} \d{4} \d{4}/.exec((await shown.textContent()) ?? '')?.[0];
  return code ?? '';
}

describe('in the playground', () => {
  it('a concern is filed in Kyrgyz, answered from the terminal, and its answer read by the code', async () => {
    open = await openPlayground(1500);
    const woman = new Finger(open.page, 'кыргызча', 'ky');
    const code = await fileConcern(woman);
    expect(await woman.phone.locator('.message.mine', { hasText: WORDS }).count()).toBe(0);

    const terminal = open.page.locator('details').filter({ hasText: 'Terminal' });
    const answering = terminal.getByRole('form', { name: 'Answer from the terminal' });
    await terminal.locator('summary').click();
    await answering.getByLabel('Return code').fill(code);
    await answering.getByLabel('Answer', { exact: true }).fill(ANSWER);
    await answering.getByRole('button', { name: 'Send' }).click();
    await answering.locator('output', { hasText: 'written' }).waitFor();

    await woman.write(`/reply ${code}`);
    await woman.sees(ANSWER);
    await woman.sees(ky.plain('concerns-status-answered'));
    await woman.tap('concerns-thread-helped-yes');
    await woman.sees(ky.plain('concerns-thread-helped-thanks'));
    expect(open.complaints).toEqual([]);
  });

  it('the chat is empty after "I have saved it", and the dialog says what can not be erased', async () => {
    open = await openPlayground(1500);
    const woman = new Finger(open.page, 'кыргызча', 'ky');
    await fileConcern(woman);
    await woman.tap('concerns-saved-erase');
    const dialog = open.page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(ky.plain('telegram-erased'));
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await woman.phone.locator('[data-message]').count()).toBe(0);
  });

  it('works by keyboard alone', async () => {
    open = await openPlayground(1500);
    const woman = new Finger(open.page, 'English', 'en');
    await woman.phone.getByRole('button', { name: 'START' }).focus();
    await open.page.keyboard.press('Enter');
    const english = woman.phone.getByRole('button', { name: 'English', exact: true });
    await english.waitFor();
    await english.focus();
    await open.page.keyboard.press('Enter');
    const concern = woman.phone.locator('button.key').filter({ hasText: 'Share a concern' });
    await concern.waitFor();
    await concern.focus();
    await open.page.keyboard.press('Space');
    expect(await (await woman.sees('Where are you?')).count()).toBe(1);
  });

  it.each(['ky', 'pl', 'uz'] as const)('fits a narrow window, in %s', async (locale) => {
    open = await openPlayground(360, 740);
    const { page } = open;
    const labels = { ky: 'кыргызча', pl: 'polski', uz: 'ўзбекча' };
    await page.getByRole('navigation', { name: 'Phones' }).getByText(labels[locale]).click();
    const woman = new Finger(page, labels[locale], locale);
    await woman.start();
    for (const key of ['people-menu-concern', 'place-KG-GB']) await woman.tap(key);
    await woman.sees(
      wordsOf(locale)
        .plain('concerns-ask-category')
        .replace(/<[^>]+>/g, ''),
    );
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    // Long words wrap inside their button instead of running out of it.
    const tooWide = await woman.phone
      .locator('button.key')
      .evaluateAll(
        (buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth + 1).length,
      );
    expect(tooWide).toBe(0);
    expect(open.complaints).toEqual([]);
  });

  it('the clock moves on and the form expires', async () => {
    open = await openPlayground(1500);
    const woman = new Finger(open.page, 'English', 'en');
    await woman.start();
    await woman.tap('people-menu-concern');
    await open.page.getByRole('button', { name: '+1 hour' }).click();
    await open.page.getByRole('button', { name: '+1 hour' }).click();
    expect(await (await woman.sees('This form is closed')).count()).toBe(1);
  });

  it('a command typed in the group is seen by nobody else, and the link leads to the private chat', async () => {
    open = await openPlayground(1500);
    const woman = new Finger(open.page, 'English', 'en');
    await woman.start();
    await woman.phone.getByRole('navigation', { name: 'Chats' }).getByText('Айыл жамааты').click();
    await woman.write('/concern');
    await woman.sees('Write to me privately');
    const leader = new Finger(open.page, 'русский', 'ru');
    await leader.phone.getByRole('navigation', { name: 'Chats' }).getByText('Айыл жамааты').click();
    expect(await leader.phone.locator('[data-message]').count()).toBe(0);
    await woman.tapText('Write without a name');
    await woman.sees('Where are you?');
  });
});
