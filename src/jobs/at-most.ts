/**
 * Waits for `work`, but no longer than so many milliseconds: what is unfinished then goes on, and nobody waits for it.
 * @throws what `work` throws
 */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}
