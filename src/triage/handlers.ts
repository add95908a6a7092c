import { Composer } from 'grammy';
import type { AppContext } from '../telegram/context.ts';
import { cardHandlers } from './card/handlers.ts';
import { mergingHandlers } from './card/merging.ts';
import { createCardDesk } from './card/view.ts';
import { composeHandlers } from './compose/handlers.ts';
import type { TriageDeps } from './deps.ts';
import { createDoor } from './door.ts';
import { queueHandlers } from './queue/handlers.ts';

/** The leaders' queue, whole. */
export function triageHandlers(deps: TriageDeps): Composer<AppContext> {
  const door = createDoor(deps);
  const view = createCardDesk(deps, door);
  return new Composer<AppContext>(
    queueHandlers(deps, door),
    cardHandlers(deps, door, view),
    mergingHandlers(deps, door, view),
    composeHandlers(deps, door, view),
  );
}
