/** Calls `say`, once, when `work` takes longer than so many milliseconds. The work itself is neither ended nor hurried. */
export async function ifLate<T>(milliseconds: number, work: Promise<T>, say: () => void): Promise<T> {
  const timer = setTimeout(say, milliseconds);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
