/**
 * A picture as plain data, which is written as SVG for phones and drawn into the report as it is. Lengths are in pixels of the
 * picture, colours #RRGGBB; y grows downwards.
 */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

export type Mark = Box | Hatched | Patch | Text;

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** Stands for a number that is hidden. */
export interface Hatched extends Omit<Box, 'kind'> {
  kind: 'hatched';
}

/** A three-cornered patch of the border. */
export interface Patch {
  kind: 'patch';
  corners: readonly (readonly [x: number, y: number])[];
  fill: string;
}

export interface Text {
  kind: 'text';
  x: number;
  /** The line that letters stand on. */
  y: number;
  size: number;
  bold: boolean;
  fill: string;
  /** Where `x` is: at its beginning, or at its end. */
  at: 'start' | 'end';
  text: string;
}
