/**
 * What leaders may call a concern among themselves. A fixed list, translated in locales/: free words would sooner or later
 * hold content, and a label is seen by more eyes than a note.
 */
export const LABELS = [
  'legal',
  'shelter',
  'money',
  'health',
  'officials',
  'several',
  'dialogue',
  'follow_up',
] as const;

export type Label = (typeof LABELS)[number];

export function isLabel(value: string | undefined): value is Label {
  return LABELS.some((label) => label === value);
}
