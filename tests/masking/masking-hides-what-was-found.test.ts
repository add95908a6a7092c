import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifying, mask } from '../../src/concerns/masking/index.ts';
import { maskFor } from './examples.ts';
import { card, kyrgyzMobile, mixture, prose } from './generators.ts';

const RUNS = { numRuns: 1000 };

test('findings are slices of the text, in order and apart', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      let from = 0;
      for (const { start, end, text: words } of findIdentifying(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(text.slice(start, end));
        from = end;
      }
    }),
    RUNS,
  );
});

test('after masking nothing is found', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const masked = mask(text, findIdentifying(text), maskFor);
      expect(findIdentifying(masked)).toEqual([]);
    }),
    RUNS,
  );
});

test('a Kyrgyz mobile number among words is masked in full', () => {
  fc.assert(
    fc.property(prose, kyrgyzMobile, prose, (before, phone, after) => {
      const text = `${before} ${phone} ${after}`;
      expect(mask(text, findIdentifying(text), maskFor)).toBe(`${before} [телефон] ${after}`);
    }),
    RUNS,
  );
});

test('a card among words is masked in full', () => {
  fc.assert(
    fc.property(prose, card, prose, (before, number, after) => {
      const text = `${before} ${number} ${after}`;
      const masked = mask(text, findIdentifying(text), maskFor);
      // A short one may be somebody's personal number or telephone as well.
      expect(masked).toMatch(/^[^\d\p{Nd}]*\[(?:номер карты|код|ПИН|телефон)\][^\d\p{Nd}]*$/u);
    }),
    RUNS,
  );
});

test('only what she chose is masked', () => {
  const text = 'Меня зовут Айгуль, 0555 123 456, aigul@mail.ru';
  const [, phone] = findIdentifying(text);
  expect(mask(text, phone ? [phone] : [], maskFor)).toBe('Меня зовут Айгуль, [телефон], aigul@mail.ru');
});

test.each([
  '[телефон] [phone] [имя] [ысым] [name] [imię] [исм] [ism] [ссылка] [e-mail] [ПИН] [PESEL] [карта]',
])('masks are no findings: %s', (masks) => {
  expect(findIdentifying(`менин атым ${masks} меня зовут ${masks} my name is ${masks}`)).toEqual([]);
});
