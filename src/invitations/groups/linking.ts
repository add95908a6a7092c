import { showScreen } from '../../telegram/screen.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { GroupDeps } from './deps.ts';
import { firstPlace } from './rules.ts';
import { groupScreen, helloScreen } from './screens.ts';

export interface NewLink {
  chatId: number;
  title: string;
  member: StaffMember;
  /** Where to tell her in private. */
  memberChat: number;
  botName: string;
  writable: boolean;
  threadId: number | undefined;
}

/** Makes a group hers, says a word to everybody there, and shows her its page. Never throws for what Telegram refuses. */
export async function linkGroup({ api, groups, wordsOf }: GroupDeps, link: NewLink): Promise<void> {
  const { chatId, title, member, writable, threadId } = link;
  const words = wordsOf(member.locale);
  const { key } = groups.link({
    chatId,
    title,
    linkedBy: member.id,
    place: firstPlace(member),
    locale: member.locale,
    ...(threadId === undefined ? {} : { threadId }),
  });
  if (writable) await showScreen(api, chatId, undefined, helloScreen(words, link.botName), threadId);
  else groups.change(key, { writable });
  const group = groups.byKey(key);
  if (group) await showScreen(api, link.memberChat, undefined, groupScreen(words, wordsOf, group, true));
}
