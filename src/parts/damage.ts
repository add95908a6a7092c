import type { Log } from '../events.ts';

const DAMAGE = /\bSQLITE_(CORRUPT|NOTADB)/;

/**
 * A log that notices when a damaged page of the database was met, whoever met it: from then on nothing there can be relied on.
 */
export function noticingDamage(log: Log): { log: Log; isDamaged: () => boolean } {
  let isDamaged = false;
  return {
    log: (name, facts) => {
      isDamaged ||= 'error' in facts && DAMAGE.test(facts.error);
      log(name, facts);
    },
    isDamaged: () => isDamaged,
  };
}
