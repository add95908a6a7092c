import { fileURLToPath } from 'node:url';
import { Finger, openPlayground } from './support.ts';

/** Draws docs/playground.png anew from the running playground: `npm run picture`. */
const open = await openPlayground(1180, 790);
const woman = new Finger(open.page, 'кыргызча', 'ky');
await woman.start();
await woman.tap('people-menu-concern');
await woman.tap('place-KG-O');
await woman.tap('category-services');
await woman.sees('Эми өз сөзүңүз');
await woman.write('Айылда таза суу жок, балдар ооруп жатат. Номерим 0555 123 456');
await woman.tap('concerns-words-done');

const abroad = new Finger(open.page, 'polski', 'pl');
await abroad.start();

const south = new Finger(open.page, 'ўзбекча', 'uz');
await south.start();
await south.tap('people-menu-concern');
await south.tap('place-KG-J');
await south.tap('category-work');
await south.sees('Энди ўз сўзингиз');
await south.write('Уч ойдан бери иш ҳақи берилмаяпти');
await south.tap('concerns-words-done');
await south.tap('concerns-audience-no_officials');
await south.tap('concerns-urgent-no');
await south.tap('concerns-send');
const shown = await (await south.sees(/\d{4} \d{4} \d{4} \d{4}/)).textContent();
const code = /\d{4} \d{4} \d{4} \d{4}/.exec(shown ?? '')?.[0] ?? '';
await open.playground.app.answer(
  code,
  'Меҳнат инспекциясига ариза ёзишга ёрдам берамиз. Исмингиз керак эмас.',
);
await south.write(`/reply ${code}`);
await south.sees('Меҳнат инспекциясига');

await open.page.evaluate('scrollTo(0, 0)');
await open.page.waitForTimeout(500);
await open.page.screenshot({ path: fileURLToPath(new URL('../../docs/playground.png', import.meta.url)) });
await open.close();
