import type { Composer } from 'grammy';
import type { Scope } from '../telegram/callback.ts';
import type { AppContext } from '../telegram/context.ts';
import { onTap } from '../telegram/taps.ts';
import { allows, type Action } from './permissions.ts';
import type { StaffDirectory, StaffMember } from './staff.ts';

export interface Visit {
  ctx: AppContext;
  chatId: number;
  /** As the database had her when this update came. */
  member: StaffMember;
  /** What the button carried: guesses, to be checked. */
  parts: string[];
  /** Hands the update on: it then gets what an unknown button or command gets. */
  next: () => Promise<void>;
}

type Act = (visit: Visit) => Promise<void>;

export interface GuardedDoors {
  command(name: string, act: Act): void;
  tap(scope: Scope, action: string | undefined, act: Act): void;
}

/**
 * Doors for staff alone. Everybody else, also somebody suspended a moment ago, gets exactly what an unknown button or command
 * gets, so that nothing betrays that there is a door (promise P8).
 */
export function guardedDoors(
  composer: Composer<AppContext>,
  staff: StaffDirectory,
  action: Action,
): GuardedDoors {
  const guard =
    (act: Act) =>
    async (ctx: AppContext, parts: string[], next: () => Promise<void>): Promise<void> => {
      const { chatId } = ctx;
      const member = chatId === undefined ? undefined : staff.byChat(chatId);
      if (chatId === undefined || !member || !allows(member, action)) return next();
      await act({ ctx, chatId, member, parts, next });
    };
  return {
    command: (name, act) => composer.command(name, (ctx, next) => guard(act)(ctx, [], next)),
    tap: (scope, tapped, act) => onTap(composer, scope, tapped, guard(act)),
  };
}
