import { loadWords } from '../../src/telegram/locale.ts';

/** The messages of each language, as the bot says them. */
export const wordsOf = loadWords();
