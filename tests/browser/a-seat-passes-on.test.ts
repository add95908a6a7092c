import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ky = wordsOf('ky');
const uz = wordsOf('uz');
const TITLE = 'Айылдагы таза суу: эмне кылса болот?';

describe('in the playground', () => {
  it('a dialogue with one seat is moved; who has the seat gives it up, and who waits in another language gets it', async () => {
    open = await openPlayground(1900, 1000, fromNoon());
    const { page } = open;
    const leader = new Finger(page, 'A leader', 'ky');
    const one = new Finger(page, 'кыргызча', 'ky');
    const two = new Finger(page, 'ўзбекча', 'uz');
    const hour = page.getByRole('button', { name: '+1 hour' });
    const day = page.getByRole('button', { name: '+1 day' });

    await leader.becomeAdmin();
    await leader.write('/plan');
    await leader.tap('place-KG-O');
    await leader.write(TITLE);
    await leader.write('13.03 14:00');
    await leader.write('Ноокат, Маданият үйү');
    await leader.tap('dialogues-edit');
    await leader.tap('dialogues-field-seats');
    await leader.write('1');
    await leader.tap('dialogues-field-pin');
    await leader.write('40.26, 72.62');
    await leader.tap('dialogues-edit-done');
    await leader.tap('dialogues-publish');

    for (const woman of [one, two]) {
      await woman.start();
      await woman.write('/dialogues');
      await woman.phone.locator('button.key').filter({ hasText: '· 1' }).last().click();
      await woman.tapText(TITLE);
    }
    await one.tap('dialogues-come');
    await one.tap('dialogues-calendar');
    const download = page.waitForEvent('download');
    await (await one.sees('kurak.ics')).getByText('kurak.ics').click();
    expect((await download).suggestedFilename()).toBe('kurak.ics');
    await one.tap('dialogues-map');
    // Her page still offers the seat that is taken now.
    await two.tap('dialogues-come');
    await two.sees('Сиз кутиш рўйхатидасиз');

    await leader.write('/mydialogues');
    await leader.tapText(TITLE);
    await leader.tap('dialogues-edit');
    await leader.tap('dialogues-field-when');
    await leader.write('13.03 15:00');
    await leader.sees('саат 15:00');
    await hour.click();
    await one.sees(ky.plain('dialogues-letter-dialogue_changed'));
    await one.tap('dialogues-letter-look');
    await one.sees('саат 15:00');
    await one.tap('dialogues-leave');
    // What she was given went with the seat.
    await one.phone.getByText('kurak.ics').waitFor({ state: 'detached' });

    await hour.click();
    await two.sees(uz.plain('dialogues-letter-seat_offer'));
    await two.tap('dialogues-letter-look');
    await two.tap('dialogues-take-seat');
    await two.sees('Сиз ёзилдингиз');
    for (let days = 0; days < 8; days++) await day.click();
    await hour.click();
    await two.sees(uz.plain('dialogues-letter-reminder'));
    await two.tap('dialogues-letter-look');
    await two.sees('соат 15:00');
    for (let hours = 0; hours < 3; hours++) await hour.click();
    await leader.sees(ky.plain('dialogues-totals', { going: 1 }));
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
