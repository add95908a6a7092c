import type { Visitor } from './bot.ts';

export interface ConcernChoices {
  place?: string;
  category?: string;
  words?: string;
  audience?: 'region' | 'no_officials' | 'national';
  urgent?: boolean;
}

/** Walks the form from the menu to its preview, by what the buttons say in her language. */
export async function fillForm(woman: Visitor, choices: ConcernChoices = {}): Promise<void> {
  const {
    place = 'KG-O',
    category = 'services',
    words = 'Айылда таза суу жок, балдар ооруп жатат',
  } = choices;
  await woman.tapKey('people-menu-concern');
  await woman.tapKey(`place-${place}`);
  await woman.tapKey(`category-${category}`);
  if (woman.buttons().includes(woman.words.plain('concerns-go-on'))) await woman.tapKey('concerns-go-on');
  await woman.send(words);
  await woman.tapKey('concerns-words-done');
  if (woman.buttons().includes(woman.words.plain('concerns-go-on'))) await woman.tapKey('concerns-go-on');
  await woman.tapKey(`concerns-audience-${choices.audience ?? 'region'}`);
  await woman.tapKey(choices.urgent ? 'concerns-urgent-yes' : 'concerns-urgent-no');
}

/** Fills and sends the form. Returns the return code that she is shown. */
export async function shareConcern(woman: Visitor, choices: ConcernChoices = {}): Promise<string> {
  await fillForm(woman, choices);
  await woman.tapKey('concerns-send');
  return codeOnScreen(woman);
}

export function codeOnScreen(woman: Visitor): string {
  const shown = woman.texts().flatMap((text) => text.match(/\b\d{4} \d{4} \d{4} \d{4}\b/) ?? []);
  const code = shown.at(-1);
  if (!code) throw new Error(`No return code on her screen, but: ${woman.screen()}`);
  return code;
}

/** Opens the thread of a code from the command. */
export async function openThread(woman: Visitor, code: string): Promise<void> {
  await woman.send('/reply');
  await woman.send(code);
}
