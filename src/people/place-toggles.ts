import { chosenWith, switchButton, wantedOf } from '../telegram/switches.ts';
import type { InlineKeyboardButton } from 'grammy/types';
import { countries, findPlace, PLACE_CODES, regions } from '../concerns/catalogue.ts';
import { inRows, tapButton } from '../telegram/buttons.ts';
import type { Scope } from '../telegram/callback.ts';
import type { Words } from '../telegram/locale.ts';

/** Which half of the catalogue the buttons show. */
export type PlaceView = 'regions' | 'countries';

export const placeViewOf = (part: string | undefined): PlaceView =>
  part === 'countries' ? 'countries' : 'regions';

/**
 * A button per place, marked when chosen, and one to the other half. They carry ("place", code, view, how it shall be) and
 * ("view", view).
 */
export function placeToggles(
  words: Words,
  scope: Scope,
  chosen: readonly string[],
  view: PlaceView,
): InlineKeyboardButton[][] {
  const places = view === 'regions' ? regions : countries;
  const toggles = places.map(({ code }) =>
    switchButton(words.plain(`place-${code}`), chosen.includes(code), scope, 'place', code, view),
  );
  const other = view === 'regions' ? 'countries' : 'regions';
  return [...inRows(toggles, 2), [tapButton(words.plain(`people-show-${other}`), scope, 'view', other)]];
}

/**
 * The places with one more or one less, in the catalogue's order; as they were for a place that does not exist.
 * @param wanted what the button carries
 */
export function placesWith(chosen: readonly string[], code: string, wanted: string | undefined): string[] {
  const after = findPlace(code) ? chosenWith(chosen, code, wantedOf(wanted)) : chosen;
  return PLACE_CODES.filter((known) => after.includes(known));
}
