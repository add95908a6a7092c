/** Binds a sealed title to its group: moved to another one it does not open. @param chat the group's pseudonym */
export const titleContext = (chat: Buffer): string => `title/${chat.toString('hex')}`;
