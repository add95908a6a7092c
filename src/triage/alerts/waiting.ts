import type { ConcernScope } from '../../people/permissions.ts';

/**
 * Where something new waits to be read, in memory only. Written down, "filed within this hour" would be a finer time than the
 * day that is kept of a concern; so after a restart everybody with something new of these days is told once more instead.
 */
export interface Waiting {
  add(scope: ConcernScope): void;
  /** Takes out the scopes that `ready` lets through; the others go on waiting. */
  take(ready: (scope: ConcernScope) => boolean): ConcernScope[];
}

export function createWaiting(): Waiting {
  const scopes = new Map<string, ConcernScope>();
  return {
    add: ({ place, audience, passed }) =>
      void scopes.set(`${place}/${audience}/${passed}`, { place, audience, passed }),
    take: (ready) => {
      const taken = [...scopes].filter(([, scope]) => ready(scope));
      for (const [key] of taken) scopes.delete(key);
      return taken.map(([, scope]) => scope);
    },
  };
}
