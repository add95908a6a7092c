import type { Patch } from './drawing.ts';
import { BORDER, PALETTE } from './palette.ts';

/**
 * Squares, each sewn together of two patches, as a kurak is.
 * @param size of a square
 * @param rows how many rows of them
 */
export function border(width: number, size: number, rows = 1): Patch[] {
  const columns = Math.ceil(width / size);
  return Array.from({ length: rows * columns }, (_, index) =>
    square(index % columns, Math.floor(index / columns), size),
  ).flat();
}

function square(column: number, row: number, size: number): Patch[] {
  const top = row * size;
  const bottom = top + size;
  const left = column * size;
  const right = left + size;
  const colour = (shift: number) => BORDER[(column + 2 * row + shift) % BORDER.length] ?? PALETTE.ink;
  // Every other square leans the other way.
  const [near, far] = (column + row) % 2 === 0 ? ([left, right] as const) : ([right, left] as const);
  const patch = (corners: Patch['corners'], shift: number): Patch => ({
    kind: 'patch',
    corners,
    fill: colour(shift),
  });
  return [
    patch(
      [
        [near, top],
        [far, top],
        [near, bottom],
      ],
      0,
    ),
    patch(
      [
        [far, top],
        [far, bottom],
        [near, bottom],
      ],
      2,
    ),
  ];
}
