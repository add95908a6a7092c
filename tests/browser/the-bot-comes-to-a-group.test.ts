import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/words.ts';
import { Finger, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ru = wordsOf('ru');
const GROUP = 'Мектеп ата-энелери';

/** Chooses in the menu of the chat that the phone shows. */
async function choose({ phone }: Finger, item: string): Promise<void> {
  await phone.getByRole('button', { name: 'This chat' }).click();
  await phone.getByRole('menuitem', { name: item }).click();
}

const stands = ({ phone }: Finger, how: string) =>
  phone.locator('.chat-name', { hasText: how }).waitFor({ timeout: 10_000 });

describe('in the playground', () => {
  it('staff add the bot to a group by a link, and mute it; somebody else adds it, and it leaves', async () => {
    open = await openPlayground(1900, 1000);
    const { page } = open;
    const leader = new Finger(page, 'A leader', 'ru');
    const woman = new Finger(page, 'кыргызча', 'ky');

    await woman.turnTo(GROUP);
    await stands(woman, 'the bot is not here');
    const { world } = open.playground.telegram;
    await choose(woman, 'Add the bot');
    await expect.poll(() => world.calls.filter(({ method }) => method === 'leaveChat').length).toBe(1);
    await stands(woman, 'the bot is not here');
    expect(await woman.phone.locator('[data-message]').count()).toBe(0);

    await leader.becomeAdmin();
    await leader.write('/groups');
    await leader.tap('groups-add');
    await leader.phone.getByRole('alertdialog').getByText(GROUP).click();
    await leader.sees('/start@kurak_voices_bot link');
    await leader.sees(ru.plain('groups-hello').slice(0, 20));
    await stands(woman, 'the bot is a member');
    await choose(leader, 'Members');
    expect(await leader.phone.getByRole('alertdialog').textContent()).toContain('Kurak Voices');
    await page.keyboard.press('Escape');
    await choose(leader, 'Mute the bot');
    await stands(leader, 'the bot is muted');

    await choose(leader, 'Remove the bot');
    await stands(woman, 'the bot is not here');
    expect(open.complaints).toEqual([]);
  }, 120_000);
});
