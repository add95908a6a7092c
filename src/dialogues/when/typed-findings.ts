import type { Token } from './typed-tokens.ts';

export type Figure = Extract<Token, { is: 'figure' }>;

export interface DateClaim {
  day: string;
  month: string;
  year: string | undefined;
}

export interface TimeClaim {
  hour: string;
  minute: string;
}

/** What was found, each as often as it was said. */
export interface Findings {
  dates: DateClaim[];
  times: TimeClaim[];
  /** "10.12": a date or a time. */
  pairs: Figure[];
  /** Numbers alone that are no day of a month. */
  alone: Figure[];
  weekdays: number[];
  ahead: number[];
  parts: ('am' | 'pm' | 'day')[];
  saidHour: boolean;
}

/** What the pieces of a typed text say; undefined when one of them fits nowhere. */
export function gather(tokens: readonly Token[]): Findings | undefined {
  const found: Findings = {
    dates: [],
    times: [],
    pairs: [],
    alone: [],
    weekdays: [],
    ahead: [],
    parts: [],
    saidHour: false,
  };
  const taken = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (token.is !== 'month') continue;
    // "25 December" and "Dec 25": the number beside it.
    const day = [tokens[index - 1], tokens[index + 1]].find(
      (beside) => isAlone(beside, 2) && !taken.has(beside),
    );
    if (day?.is !== 'figure') return undefined;
    taken.add(day);
    found.dates.push({ day: day.numbers[0] ?? '', month: String(token.value), year: undefined });
  }
  for (const token of tokens) {
    if (token.is === 'weekday') found.weekdays.push(token.value);
    else if (token.is === 'ahead') found.ahead.push(token.value);
    else if (token.is === 'part') found.parts.push(token.value);
    else if (token.is === 'hour') found.saidHour = true;
    else if (token.is === 'figure' && !taken.has(token) && !sort(token, found)) return undefined;
  }
  return found;
}

/** Whether it is a number without marks, of at most so many digits. */
export const isAlone = (token: Token | undefined, digits: number): token is Figure =>
  token?.is === 'figure' && token.marks === '' && (token.numbers[0] ?? '').length <= digits;

/** Puts numbers where they belong; false when they belong nowhere. */
function sort(figure: Figure, found: Findings): boolean {
  const { numbers, marks, saidHour, ordinal } = figure;
  const [first = '', second = '', third = ''] = numbers;
  const shape = numbers.map(({ length }) => length).join('');
  found.saidHour ||= saidHour;
  if (marks === '' && !ordinal) found.alone.push(figure);
  else if (/^:$/.test(marks) && /^[12]2$/.test(shape)) found.times.push({ hour: first, minute: second });
  else if (/^[./-]{2}$/.test(marks) && /^4[12][12]$/.test(shape))
    found.dates.push({ day: third, month: second, year: first });
  else if (/^[./-]{2}$/.test(marks) && /^[12][12][24]$/.test(shape))
    found.dates.push({ day: first, month: second, year: third });
  else if (marks === '/' && /^[12][12]$/.test(shape))
    found.dates.push({ day: first, month: second, year: undefined });
  else if (/^[.-]$/.test(marks) && /^[12][12]$/.test(shape)) found.pairs.push(figure);
  else return false;
  return true;
}
