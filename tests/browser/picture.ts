import { fileURLToPath } from 'node:url';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openPlayground } from './support.ts';

/** Draws docs/playground.png anew from the running playground: `npm run picture`. */
const GROUP = 'Айыл жамааты';
const open = await openPlayground(1180, 790, fromNoon());
const { page } = open;
const woman = new Finger(page, 'кыргызча', 'ky');
const leader = new Finger(page, 'A leader', 'ru');
const south = new Finger(page, 'ўзбекча', 'uz');

await leader.becomeAdmin();
await leader.turnTo(GROUP);
await leader.write('/here');
await leader.turnTo('Kurak Voices');
await leader.sees(GROUP);
await leader.write('/plan');
await leader.tap('place-KG-O');
await leader.write('Таза суу: эмне кылса болот?');
await leader.sees('В какой день');
await leader.tapText('16');
await leader.tapText('14:00');
await leader.sees('Где вы встречаетесь');
await leader.write('Ноокат, Маданият үйү');
await leader.tap('dialogues-publish');
await leader.tap('dialogues-announce');
// An older button says something like the next one.
await leader.sees('Кто должен узнать');
await leader.tap('campaigns-now');
await page.getByRole('button', { name: '+1 hour' }).click();

await south.start();
await south.turnTo(GROUP);
await south.sees('Таза суу');
await leader.write('/mydialogues');
await leader.tapText('Таза суу');
await leader.sees(wordsOf('ru').plain('dialogues-where-there', { where: 'Ноокат, Маданият үйү' }));

// Last, for a form is closed after an hour.
await woman.start();
await woman.tap('people-menu-concern');
await woman.tap('place-KG-O');
await woman.tap('category-services');
await woman.sees('Эми өз сөзүңүз');
await woman.write('Айылда таза суу жок, балдар ооруп жатат. Номерим 0555 123 456');
await woman.tap('concerns-words-done');

// The phones beside which the others stand are enough for a picture.
await page
  .locator('[data-phone]')
  .evaluateAll((phones) =>
    phones
      .filter((phone) => !/кыргызча|ўзбекча|A leader/.test(phone.ariaLabel ?? ''))
      .forEach((phone) => phone.remove()),
  );
await page.evaluate('scrollTo(0, 0)');
await page.waitForTimeout(500);
await page.screenshot({ path: fileURLToPath(new URL('../../docs/playground.png', import.meta.url)) });
await open.close();
