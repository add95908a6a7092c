import type { Api } from 'grammy';
import type { StaffDirectory } from '../../people/staff.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import type { GroupStore } from './store.ts';

/** What every part of the groups works with. */
export interface GroupDeps {
  api: Api;
  groups: GroupStore;
  staff: StaffDirectory;
  wordsOf: (locale: Locale) => Words;
}
