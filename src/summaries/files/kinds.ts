import type { Locale } from '../../telegram/locale.ts';

/** What tables are written as. */
export const FORMATS = ['xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The languages that Parliament, the council and its partners read reports in. */
export const REPORT_LOCALES = ['ky', 'ru', 'en', 'pl'] as const satisfies readonly Locale[];
