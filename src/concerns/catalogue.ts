import { z } from 'zod';
import data from './catalogue.json' with { type: 'json' };

/**
 * Places and categories are data (catalogue.json): places get renamed and merged, and their names live in locales/. Regions
 * are those of ISO 3166-2:KG, countries of ISO 3166-1; ZZ, which the standard leaves to its users, stands for another country.
 * Each category counts under one of the five priority areas of the Gender Equality Strategy 2030.
 */
const catalogueSchema = z.object({
  places: z.array(
    z.object({
      code: z.string().regex(/^[A-Z]{2}(-[A-Z]{1,2})?$/),
      kind: z.enum(['region', 'country']),
      timeZone: z.string(),
    }),
  ),
  categories: z.array(
    z.object({
      key: z.string().regex(/^[a-z_]+$/),
      area: z
        .enum([
          'economic_opportunity',
          'culture_and_education',
          'protection_and_justice',
          'political_participation',
          'regulatory_policy',
        ])
        .nullable(),
      /** Help lines come first, and small numbers are hidden below 11 instead of 5. */
      violence: z.boolean(),
    }),
  ),
});

export type Place = z.infer<typeof catalogueSchema>['places'][number];
export type Category = z.infer<typeof catalogueSchema>['categories'][number];

const catalogue = catalogueSchema.parse(data);

export const regions: readonly Place[] = catalogue.places.filter((place) => place.kind === 'region');
export const countries: readonly Place[] = catalogue.places.filter((place) => place.kind === 'country');
/** Everywhere: the regions, then the countries. */
export const places: readonly Place[] = [...regions, ...countries];
export const PLACE_CODES: readonly string[] = places.map(({ code }) => code);
export const categories: readonly Category[] = catalogue.categories;

export function findPlace(code: string): Place | undefined {
  return catalogue.places.find((place) => place.code === code);
}

export function findCategory(key: string): Category | undefined {
  return catalogue.categories.find((category) => category.key === key);
}

/** The country whose national phone numbers a woman in this place would write; Kyrgyzstan where it is not known. */
export function countryOf(placeCode: string | undefined): string {
  return placeCode === undefined || placeCode === 'ZZ' ? 'KG' : placeCode.slice(0, 2);
}
