import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';

const HERS = 'Айылда таза суу жок, балдар ооруйт';
const SPY = 'Суу жок дейт элем, ким дагы айтты экен';
const MORE = 'Кечээ дагы бир бала ооруп калды';

type Care = (leader: Visitor) => Promise<void>;

const set = async (leader: Visitor, key: string) => {
  await leader.tapKey('triage-status');
  await leader.tapKey(key);
};

/** What leaders do to the concern on the screen before she writes back. */
const CARE: Record<string, Care> = {
  'nothing yet': () => Promise.resolve(),
  'being looked at': (leader) => set(leader, 'triage-set-reviewed'),
  'on an agenda': (leader) => set(leader, 'triage-set-put_on_agenda'),
  answered: (leader) => answerOpen(leader, 'Суу жумада келет'),
  closed: (leader) => set(leader, 'triage-set-closed'),
};

/** Everything that a code shows, on all pages. */
async function seenBy(visitor: Visitor, code: string): Promise<string> {
  await openThread(visitor, code);
  const shown = visitor.screen();
  await visitor.tapKey('concerns-thread-close');
  return shown;
}

/** Whoever spies has sent the same as she, and a leader has merged the two, whichever into whichever. */
async function merged(isHersOnTop: boolean, care: Care) {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const [woman, spy] = [await bot.newcomer('ky'), await bot.newcomer('ky')];
  const codes = {
    woman: await shareConcern(woman, { words: HERS }),
    spy: await shareConcern(spy, { words: SPY }),
  };
  await openFromQueue(leader);
  // The one on the screen becomes a double of the other.
  if (leader.screen().includes(HERS) === isHersOnTop) await openFromQueue(leader, 2);
  await leader.tapKey('triage-more');
  await leader.tapKey('triage-merge');
  await leader.tap('№');
  await leader.tapKey('triage-merge-yes');
  expect(leader.screen()).toContain(isHersOnTop ? HERS : SPY);
  await care(leader);
  return { bot, leader, woman, spy, codes };
}

/** A day on, so that a day would show as well. */
const later = (bot: TestBot) => bot.clock.move(25 * 3_600_000);

describe.each([true, false])('of two merged concerns, hers on top: %s', (isHersOnTop) => {
  it.each(Object.entries(CARE))(
    'with %s, nothing shows to the other when she writes back, judges, or takes hers back',
    async (_name, care) => {
      const { bot, woman, spy, codes } = await merged(isHersOnTop, care);
      await seenBy(spy, codes.spy);
      later(bot);
      const before = await seenBy(spy, codes.spy);
      expect(before).not.toContain(HERS);

      await openThread(woman, codes.woman);
      if (woman.buttons().includes(woman.words.plain('concerns-thread-helped-yes')))
        await woman.tapKey('concerns-thread-helped-yes');
      await woman.tapKey('concerns-thread-write');
      await woman.send(MORE);
      await woman.tapKey('concerns-thread-send');
      expect(woman.screen()).toContain(MORE);
      expect(await seenBy(spy, codes.spy)).toBe(before);

      await openThread(woman, codes.woman);
      await woman.tapKey('concerns-thread-withdraw');
      await woman.tapKey('concerns-thread-withdraw-yes');
      expect(woman.screen()).toContain(woman.words.plain('concerns-thread-withdrawn'));
      expect(await seenBy(spy, codes.spy)).toBe(before);
    },
  );

  it('a leader still finds what she has added', async () => {
    const { leader, woman, codes } = await merged(isHersOnTop, async (reader) => {
      await set(reader, 'triage-set-closed');
    });
    await openThread(woman, codes.woman);
    await woman.tapKey('concerns-thread-write');
    await woman.send(MORE);
    await woman.tapKey('concerns-thread-send');
    await openFromQueue(leader);
    expect(leader.screen()).toContain(MORE);
  });
});
