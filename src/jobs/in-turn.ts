/**
 * Where work of a millisecond or two is wanted by many at once, each waits here for a turn of the event loop of its own: whoever
 * wants something else is served in between, rather than after the last of them. Waiting alone takes no time.
 */
export function inTurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
