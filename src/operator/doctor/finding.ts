/** One line of the doctor's: what was looked at, how it is, and what to do when it is not well. Holds no secret. */
export interface Finding {
  about: string;
  state: 'ok' | 'warn' | 'bad';
  says: string;
  /** Always there when something is to be done. */
  remedy?: string;
}

export const ok = (about: string, says: string): Finding => ({ about, state: 'ok', says });
export const warn = (about: string, says: string, remedy: string): Finding => ({
  about,
  state: 'warn',
  says,
  remedy,
});
export const bad = (about: string, says: string, remedy: string): Finding => ({
  about,
  state: 'bad',
  says,
  remedy,
});

/** A line each, with the remedy on one of its own. */
export function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(0, ...findings.map(({ about }) => about.length));
  return findings
    .flatMap(({ about, state, says, remedy }) => [
      `${state.padEnd(4)}  ${about.padEnd(width)}  ${says}`,
      ...(remedy === undefined ? [] : [`${' '.repeat(width + 8)}→ ${remedy}`]),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
