import type { InlineKeyboardButton } from 'grammy/types';
import { tapButton } from './buttons.ts';
import type { Scope } from './callback.ts';

/**
 * Buttons that turn something on or off say how it shall be, as their last part. Telegram delivers a tap again when the bot died
 * before it was confirmed: a button that turned things over would undo itself then.
 */
const ON = '1';
const OFF = '0';

/** What a tap asks for where something is on or off now: the other. */
export const theOther = (isOn: boolean): string => (isOn ? OFF : ON);

/** How it shall be; undefined for what no switch says. */
export const wantedOf = (part: string | undefined): boolean | undefined =>
  part === ON ? true : part === OFF ? false : undefined;

/** A label with a mark for what is on, or chosen. */
export const marked = (isOn: boolean, label: string): string => `${isOn ? '✓' : '○'} ${label}`;

/** A marked button that turns something over. It carries `parts`, and then what `wantedOf` reads. */
export const switchButton = (
  label: string,
  isOn: boolean,
  scope: Scope,
  ...parts: readonly string[]
): InlineKeyboardButton => tapButton(marked(isOn, label), scope, ...parts, theOther(isOn));

/** What is chosen, with one more or one less, as a switch asks for it. */
export function chosenWith<Choice>(
  chosen: readonly Choice[],
  one: Choice,
  wanted: boolean | undefined,
): readonly Choice[] {
  if (wanted === undefined || wanted === chosen.includes(one)) return chosen;
  return wanted ? [...chosen, one] : chosen.filter((other) => other !== one);
}
