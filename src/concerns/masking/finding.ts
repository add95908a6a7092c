/** What could identify a woman in her words. */
export type FindingKind =
  'return_code' | 'phone' | 'email' | 'link' | 'username' | 'card' | 'personal_number' | 'name';

/** A stretch of her text, as she typed it: `start` and `end` are UTF-16 offsets, `end` excluded. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a detector sees something, in offsets of the readable text (readable.ts), `end` excluded. */
export interface Span {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks at the readable text.
 * @param country ISO 3166-1 alpha-2, upper case: whose national forms to expect
 * @returns spans that do not overlap
 */
export type Detector = (plain: string, country: string) => Span[];
