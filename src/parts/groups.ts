import type { Api, Composer } from 'grammy';
import type { Database } from '../db/open.ts';
import { linkedGroupHandlers } from '../invitations/groups/handlers.ts';
import { createGroupPostStore, type GroupPostStore } from '../invitations/groups/posts/store.ts';
import { settingsHandlers } from '../invitations/groups/settings.ts';
import { createGroupStore, type GroupStore } from '../invitations/groups/store.ts';
import type { StaffStore } from '../people/store.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Locale, Words } from '../telegram/locale.ts';

/** All that groups have, put together. */
export interface GroupParts {
  store: GroupStore;
  posts: GroupPostStore;
  /** What happens to the bot in a group. */
  inGroups: Composer<AppContext>;
  /** `/groups`, in private. */
  doors: Composer<AppContext>;
}

export function createGroupParts(deps: {
  api: Api;
  database: Database;
  room: StrongRoom;
  staff: StaffStore;
  wordsOf: (locale: Locale) => Words;
}): GroupParts {
  const { api, staff, wordsOf } = deps;
  const store = createGroupStore(deps.database, deps.room);
  return {
    store,
    posts: createGroupPostStore(deps.database),
    inGroups: linkedGroupHandlers({ api, groups: store, staff, wordsOf }),
    doors: settingsHandlers({ api, groups: store, staff, wordsOf }),
  };
}
