import { Composer } from 'grammy';
import type { AppContext } from '../telegram/context.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import type { AfterDeps } from './after/deps.ts';
import { everybodyHandlers } from './after/everybody-handlers.ts';
import { afterHostHandlers, createShowAfter } from './after/host-handlers.ts';
import { afterTypedHandlers } from './after/typed-handlers.ts';
import { inHerLanguage } from './attend/her-language.ts';
import { afterLanguage, attendHandlers, createShowPage } from './attend/handlers.ts';
import { askHandlers } from './plan/ask-handlers.ts';
import { createAsking } from './plan/asking.ts';
import { cardHandlers } from './plan/card-handlers.ts';
import { createPlanCards } from './plan/cards.ts';
import { createPlanDoor } from './plan/door.ts';
import { topicHandlers } from './plan/topic-handlers.ts';
import { typedHandlers } from './plan/typed-handlers.ts';
import { questionHandlers, type QuestionDeps } from './questions/handlers.ts';

/** Dialogues, whole: planning them, and coming to them. `after` stands behind the language picker. */
export function dialogueHandlers(
  deps: QuestionDeps & AfterDeps,
  wordsOf: (locale: Locale) => Words,
  rememberLocale: (chatId: number, locale: Locale) => void,
): { before: Composer<AppContext>; after: Composer<AppContext> } {
  const door = createPlanDoor(deps);
  const cards = createPlanCards(deps, door);
  const asking = createAsking(deps, door, cards);
  const showPage = createShowPage(deps);
  const showAfter = createShowAfter(deps, door);
  return {
    before: new Composer<AppContext>(
      inHerLanguage(deps.rsvps, wordsOf, rememberLocale),
      askHandlers(deps, door, asking, cards),
      cardHandlers(deps, door, cards),
      topicHandlers(deps, door, asking, cards),
      questionHandlers(deps, door),
      afterHostHandlers(deps, door, showAfter),
      afterTypedHandlers(deps, door, showAfter),
      everybodyHandlers(deps, showPage),
      attendHandlers(deps, showPage, wordsOf),
      typedHandlers(deps, asking, cards),
    ),
    after: afterLanguage(deps, showPage),
  };
}
