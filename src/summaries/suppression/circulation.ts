import { TOTAL, type Group, type Spot, type Table } from './table.ts';

/**
 * A count as an arc of a network in which as much flows into every node as out of it. That law says all that is known of a
 * table from outside: each total is the sum of its parts.
 */
export interface Arc extends Spot {
  from: number;
  to: number;
  count: number;
  /** It is nought whatever happens (`Table.isAlwaysNought`). */
  isAlwaysNought: boolean;
}

/** Whether it is a cell or the sum of cells in one column, and no total. */
export const isInner = ({ row, column }: Spot): boolean => row !== TOTAL && column !== TOTAL;

/**
 * A table and its totals as a circulation: from the source through groups of rows, rows, cells, columns and groups of columns
 * to the sink, and as the grand total back. Groups of rows are summed up in every column, groups of columns as totals only: with
 * both, tables are networks no more.
 */
export function circulationOf(table: Table): Arc[] {
  const numbers = new Map<string, number>();
  const node = (...name: string[]): number => {
    const key = JSON.stringify(name);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const arcs: Arc[] = [];
  const add = (
    row: string,
    column: string,
    from: number,
    to: number,
    count: number,
    isAlwaysNought = false,
  ): void => {
    arcs.push({ row, column, from, to, count, isAlwaysNought });
  };
  const source = node('source');
  const sink = node('sink');
  const { rows, columns, rowGroups, columnGroups, countOf } = table;
  const oneWay = columns.every((column) => column === TOTAL);
  const sum = (members: readonly string[], among: readonly string[]): number =>
    members.reduce((all, row) => all + among.reduce((part, column) => part + countOf(row, column), 0), 0);

  for (const { key, members } of rowGroups) {
    add(key, TOTAL, source, node('rows', key), sum(members, columns));
    if (oneWay) continue;
    for (const column of columns)
      add(key, column, node('cells', key, column), node('column', column), sum(members, [column]));
  }
  for (const row of rows) {
    const group = groupOf(rowGroups, row);
    const before = group === undefined ? source : node('rows', group);
    add(row, TOTAL, before, oneWay ? sink : node('row', row), sum([row], columns));
    if (oneWay) continue;
    for (const column of columns) {
      const after = group === undefined ? node('column', column) : node('cells', group, column);
      add(row, column, node('row', row), after, countOf(row, column), table.isAlwaysNought(row, column));
    }
  }
  for (const { key, members } of columnGroups)
    add(TOTAL, key, node('columns', key), sink, sum(rows, members));
  for (const column of oneWay ? [] : columns) {
    const group = groupOf(columnGroups, column);
    const after = group === undefined ? sink : node('columns', group);
    add(TOTAL, column, node('column', column), after, sum(rows, [column]));
  }
  add(TOTAL, TOTAL, sink, source, sum(rows, columns));
  return arcs;
}

function groupOf(groups: readonly Group[], member: string): string | undefined {
  return groups.find(({ members }) => members.includes(member))?.key;
}
