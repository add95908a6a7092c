import { describe, expect, it } from 'vitest';
import { BORDER, PALETTE } from '../../src/print/palette.ts';
import { colourOf } from '../../src/summaries/chart/palette.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../../src/summaries/suppression/merge.ts';

type Colour = [number, number, number];

/** How red, green and blue light is seen without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Record<string, readonly Colour[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.3039],
  ],
};

/** Linear light of #RRGGBB (sRGB, IEC 61966-2-1). */
const light = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

/** Where a colour lies in CIE L*a*b*, in which distances are about as great as they look. */
function seen(hex: string, eye: readonly Colour[]): Colour {
  const [r, g, b] = eye.map((row) =>
    row.reduce((sum, factor, index) => sum + factor * (light(hex)[index] ?? 0), 0),
  );
  const clip = (value = 0) => Math.min(1, Math.max(0, value));
  const [red, green, blue] = [clip(r), clip(g), clip(b)];
  const f = (t: number) => (t > 0.008_856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Colour, other: Colour) =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

const sections = [...AREA_GROUPS.map(({ key }) => key), 'other'];

describe.each(Object.entries(EYES))('to eyes with %s sight', (_, eye) => {
  it('the colours of the areas are different ones', () => {
    const colours = sections.map((key) => seen(colourOf(key), eye));
    for (const [index, one] of colours.entries())
      for (const other of colours.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(10);
  });

  it('every bar stands out from the paper, and so does every letter', () => {
    const paper = seen(PALETTE.paper, eye);
    for (const colour of BORDER) expect(distance(seen(colour, eye), paper)).toBeGreaterThan(20);
    for (const ink of [PALETTE.ink, PALETTE.softInk])
      expect(Math.abs(seen(ink, eye)[0] - paper[0])).toBeGreaterThan(50);
  });
});

describe('the colours', () => {
  it('are known for every area and every part of the country', () => {
    for (const { key } of [...AREA_GROUPS, ...PLACE_GROUPS, { key: 'other' }])
      expect(colourOf(key), key).not.toBe(PALETTE.softInk);
  });
});
