/** Digits that stand together. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Groups with nothing but number punctuation between them. */
type Run = readonly Group[];

/** Neighbouring groups of a run, read as one number. */
export interface Candidate {
  readonly digits: string;
  /** Lengths of the groups as typed. */
  readonly shape: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** What people put between the digits of one number; a comma, a colon or a line break ends it. */
const RUN = /\d+(?:[ .()/_*-]{1,4}\d+)*/g;

/** From this many lone digits on, they are one number typed with a space after each digit. */
const SPELLED_OUT = 5;

/** Every run of digit groups in the readable text, in order. */
function digitRuns(plain: string): Run[] {
  return Array.from(plain.matchAll(RUN), (run) => {
    const groups = Array.from(run[0].matchAll(/\d+/g), (group) => {
      const start = run.index + group.index;
      return { digits: group[0], start, end: start + group[0].length };
    });
    return joinLoneDigits(plain, groups);
  });
}

/**
 * The numbers that begin with a run's group, longest first. A group is never split: nobody begins a number in the middle of
 * digits, and it keeps the work linear.
 */
function* candidatesFrom(run: Run, first: number, shortest: number, longest: number): Generator<Candidate> {
  const found: Candidate[] = [];
  let digits = '';
  const shape: number[] = [];
  const start = run[first]?.start ?? 0;
  for (let last = first; last < run.length; last += 1) {
    const group = run[last];
    if (!group || digits.length + group.digits.length > longest) break;
    digits += group.digits;
    shape.push(group.digits.length);
    if (digits.length >= shortest)
      found.push({ digits, shape: [...shape], first, last, start, end: group.end });
  }
  yield* found.toReversed();
}

/** The first candidates, from left to right, that pass; each group is used once. */
export function findNumbers(
  plain: string,
  [shortest, longest]: readonly [number, number],
  passes: (candidate: Candidate) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const run of digitRuns(plain)) {
    for (let first = 0; first < run.length; first += 1) {
      for (const candidate of candidatesFrom(run, first, shortest, longest)) {
        if (!passes(candidate)) continue;
        found.push(candidate);
        first = candidate.last;
        break;
      }
    }
  }
  return found;
}

/** "0 5 5 5 1 2…" as one group; not "5-6 7-8 9" nor "1 2 3 4 5 6", which are lists. */
function joinLoneDigits(plain: string, groups: readonly Group[]): Run {
  const joined: Group[] = [];
  for (let index = 0; index < groups.length;) {
    let after = index;
    const gap = plain.slice(groups[index]?.end, groups[index + 1]?.start);
    while (
      groups[after]?.digits.length === 1 &&
      (after === index || plain.slice(groups[after - 1]?.end, groups[after]?.start) === gap)
    )
      after += 1;
    let digits = groups
      .slice(index, after)
      .map((group) => group.digits)
      .join('');
    if (digits.length < SPELLED_OUT || '0123456789'.includes(digits)) {
      after = index + 1;
      digits = groups[index]?.digits ?? '';
    }
    const streak = groups.slice(index, after);
    joined.push({
      digits,
      start: streak.at(0)?.start ?? 0,
      end: streak.at(-1)?.end ?? 0,
    });
    index = after;
  }
  return joined;
}
