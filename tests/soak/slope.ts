export interface Sample {
  /** Minutes since the beginning. */
  minute: number;
  megabytes: number;
  handles: number;
}

/** By how much a figure grows a minute: the slope of the straight line that fits best (least squares). */
export function slopeOf(samples: readonly Sample[], figure: 'megabytes' | 'handles'): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ minute }) => minute));
  const level = mean(samples.map((sample) => sample[figure]));
  const shared = samples.reduce((sum, each) => sum + (each.minute - middle) * (each[figure] - level), 0);
  const spread = samples.reduce((sum, { minute }) => sum + (minute - middle) ** 2, 0);
  return spread === 0 ? 0 : shared / spread;
}
