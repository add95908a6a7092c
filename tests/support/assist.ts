import type { Visitor } from './bot.ts';
import { codeOnScreen, type ConcernChoices } from './flows.ts';

/** Walks a leader from the command to the preview of a concern that she types for another woman. */
export async function fillForHer(leader: Visitor, choices: ConcernChoices = {}): Promise<void> {
  const {
    place = 'KG-O',
    category = 'services',
    words = 'Айылда таза суу жок, балдарым ооруп жатат',
  } = choices;
  await leader.send('/assist');
  await leader.tapKey('assist-begin');
  await leader.tapKey(`place-${place}`);
  await leader.tapKey(`category-${category}`);
  if (leader.buttons().includes(leader.words.plain('concerns-go-on'))) await leader.tapKey('concerns-go-on');
  await leader.send(words);
  await leader.tapKey('concerns-words-done');
  if (leader.buttons().includes(leader.words.plain('concerns-go-on'))) await leader.tapKey('concerns-go-on');
  const audience = choices.audience ?? 'region';
  await leader.tapKey(audience === 'region' ? 'assist-audience-region' : `concerns-audience-${audience}`);
  await leader.tapKey(choices.urgent ? 'concerns-urgent-yes' : 'concerns-urgent-no');
}

/** Types and sends it. Returns the return code, which is the other woman's. */
export async function enterForHer(leader: Visitor, choices: ConcernChoices = {}): Promise<string> {
  await fillForHer(leader, choices);
  await leader.tapKey('assist-send');
  return codeOnScreen(leader);
}
