/** Bind sealed words to their row: moved to another one they do not open. */
export const questionContext = (id: Buffer): string => `question/${id.toString('hex')}`;
export const lineContext = (id: Buffer): string => `feedback/${id.toString('hex')}`;
