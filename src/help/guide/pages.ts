/** The facilitator's kit, in the order of a meeting. The texts stand in locales/<lang>/guide.ftl. */
export const GUIDE_PAGES = [
  'before',
  'opening',
  'during',
  'disclosure',
  'danger',
  'closing',
  'after',
] as const;

export type GuidePage = (typeof GUIDE_PAGES)[number];

/** The page that a button names; undefined for anything else. */
export function guidePage(name: string | undefined): GuidePage | undefined {
  return GUIDE_PAGES.find((page) => page === name);
}
