import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/words.ts';
import { Finger, fromNoon, openLink, openPlayground, type OpenPage } from './support.ts';

let open: OpenPage;
afterEach(() => open.close());

const ky = wordsOf('ky');
const ru = wordsOf('ru');
const TITLE = 'Айылдагы таза суу: эмне кылса болот?';
const GROUP = 'Айыл жамааты';

describe('in the playground', () => {
  it('a leader plans a dialogue, announces it in a group; a woman registers from there, is reminded, and reads what came of it', async () => {
    open = await openPlayground(1900, 1000, fromNoon());
    const { page } = open;
    const admin = new Finger(page, 'An admin', 'en');
    const leader = new Finger(page, 'A leader', 'ru');
    const woman = new Finger(page, 'кыргызча', 'ky');

    await admin.becomeAdmin();
    await leader.open(await admin.inviteLeader());
    await leader.sees('Ошская');
    await leader.write('Юрист, Ош');
    await leader.sees('Юрист, Ош');

    // The group is hers once she says so in it.
    await leader.turnTo(GROUP);
    await leader.write('/here');
    await leader.turnTo('Kurak Voices');
    await leader.sees(GROUP);

    await leader.write('/plan');
    await leader.write(TITLE);
    await leader.sees('В какой день');
    await leader.tapText('16');
    await leader.tapText('14:00');
    await leader.sees('Где вы встречаетесь');
    await leader.write('Ноокат, Маданият үйү');
    await leader.tap('dialogues-edit');
    await leader.tapText(ru.plain('dialogues-field-seats'));
    await leader.write('20');
    await leader.tap('dialogues-edit-done');
    await leader.tap('dialogues-publish');
    await leader.tap('dialogues-announce');
    // An older button says something like the next one.
    await leader.sees('Кто должен узнать');
    await leader.tap('campaigns-now');
    await leader.sees(
      ru
        .plain('campaigns-progress', { title: TITLE })
        .replace(/<[^>]+>/g, '')
        .slice(3),
    );
    await page.getByRole('button', { name: '+1 hour' }).click();

    await woman.start();
    await woman.turnTo(GROUP);
    await woman.sees(TITLE);
    const post = open.playground.telegram.world.calls.find(
      ({ method, payload }) => method === 'sendMessage' && JSON.stringify(payload).includes('start=d_'),
    );
    const link = /https:\/\/t\.me\/\w+\?start=d_[\w-]{22}/.exec(JSON.stringify(post?.payload))?.[0];
    await woman.turnTo('Kurak Voices');
    await openLink(page, link ?? '', 'кыргызча');
    await woman.sees(TITLE);
    await woman.tap('dialogues-come');
    await woman.sees('Сиз жазылдыңыз');

    // To the afternoon a week before: what comes much later than it should is not sent at all.
    for (let day = 0; day < 5; day++) await page.getByRole('button', { name: '+1 day' }).click();
    for (let hour = 0; hour < 2; hour++) await page.getByRole('button', { name: '+1 hour' }).click();
    await woman.sees(ky.plain('dialogues-letter-reminder'));
    for (let day = 0; day < 8; day++) await page.getByRole('button', { name: '+1 day' }).click();

    await leader.write('/mydialogues');
    await leader.tapText(TITLE);
    await leader.tap('dialogues-afterwards');
    await leader.tap('dialogues-outcome-write');
    await leader.tapText(ru.plain('dialogues-language-ru'));
    await leader.write('Насос починят до конца марта');
    await leader.tap('dialogues-outcome-publish');
    await leader.tap('dialogues-outcome-yes');
    await leader.sees('Опубликовано');
    await page.getByRole('button', { name: '+1 hour' }).click();
    await woman.sees(ky.plain('dialogues-letter-outcome'));
    await woman.write('/changes');
    await woman.tapText(ky.plain('place-KG-O'));
    await woman.sees('Насос починят');
    await admin.write('/summary');
    await admin.sees('Nothing can be published');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
