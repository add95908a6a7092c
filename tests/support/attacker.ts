import highsModule from 'highs';

/**
 * A reader who writes down everything that was ever published and works out what each number can be. She knows nothing of how the
 * product hides, and has the HiGHS solver to search whole numbers with.
 */

/** What is known: that some unknown numbers, none below nought, sum up to so much. */
export interface Fact {
  /** Which of the unknowns. */
  of: readonly number[];
  least: number;
  most: number;
}

export const exactly = (of: readonly number[], sum: number): Fact => ({ of, least: sum, most: sum });
export const atLeast = (of: readonly number[], sum: number): Fact => ({
  of,
  least: sum,
  most: Number.POSITIVE_INFINITY,
});

// The package's types are those of its CommonJS build, whose function is `default`; what Node loads here is the function itself.
const highs = await (highsModule as unknown as typeof highsModule.default)();

export interface Reader {
  /**
   * The values that the sum of some unknowns can have, as many as are wanted, beginning with `first`. What lies beyond a gap is
   * not looked at, which only makes the reader look cleverer than she is: a test can fail for it, but not pass.
   */
  valuesOf: (of: readonly number[], wanted: number, first?: number) => number[];
}

/**
 * Gives a reader all facts to work with until `read` is over.
 * @param truths what the unknowns are; they agree with the facts
 */
export function withReader<Found>(
  truths: readonly number[],
  facts: readonly Fact[],
  read: (reader: Reader) => Found,
): Found {
  return highs.withModel((model) => {
    model.options.set('output_flag', false);
    for (const column of truths.keys()) {
      model.addVar(0, highs.infinity);
      model.changeColIntegrality(column, highs.constants.variableType.integer);
    }
    for (const { of, least, most } of facts) model.addRow(least, Math.min(most, highs.infinity), sumOf(of));
    // Whatever was found possible says at the same time what every other sum can be, and saves most of the searching.
    const worlds: (readonly number[])[] = [truths];
    const sumIn = (world: readonly number[], of: readonly number[]) =>
      of.reduce((sum, index) => sum + (world[index] ?? 0), 0);

    function can(of: readonly number[], value: number): boolean {
      if (worlds.some((world) => sumIn(world, of) === value)) return true;
      model.addRow(value, value, sumOf(of));
      model.run();
      const isPossible = model.getModelStatus() === highs.constants.modelStatus.optimal;
      if (isPossible) worlds.push([...model.getSolution().colValue].map(Math.round));
      model.deleteRows({ kind: 'range', from: facts.length, to: facts.length });
      return isPossible;
    }

    return read({
      valuesOf(of, wanted, first = sumIn(truths, of)) {
        const found: number[] = [];
        for (let above = first; found.length < wanted && can(of, above); above++) found.push(above);
        for (let below = first - 1; found.length < wanted && below >= 0 && can(of, below); below--)
          found.push(below);
        return found;
      },
    });
  });
}

const sumOf = (of: readonly number[]) => ({ indices: [...of], values: of.map(() => 1) });
