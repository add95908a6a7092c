import { describe, expect, test } from 'vitest';
import { markAgain, found } from './examples.ts';

const CARDS = [
  'карта «4111 1111 1111 1111», мбанк',
  'карта «4111-1111-1111-1111»',
  'карта «4111111111111111» элкарт',
  'карта «4111\u00A01111\u00A01111\u00A01111»',
  'карта «4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»',
  'карта «3782 822463 10005»',
  'карта «4111 11\u200B11 1111 1111»',
];
describe('cards', () => {
  test.each(CARDS)('%s', (marked) => {
    expect(markAgain('card', marked)).toBe(marked);
  });
});

const PERSONAL: readonly (readonly [string, string?])[] = [
  ['ПИН «11505199012345»'],
  ['ИНН: «2 15 05 1990 12345»'],
  ['ИНН: «1.15.05.1990.12345»'],
  ['Менин ПИНим «10101200000123»'],
  ['номер «98765432101234» в базе'],
  ['паспорт «ID1234567»'],
  ['паспорт «ID 1234567»'],
  ['паспорт «AN1234567» выдан'],
  ['паспорт «АН №1234567» выдан'],
  ['паспорт «АС1234567»'],
  ['паспорт «id1234567»'],
  ['паспорт «4510 123456» выдан'],
  ['паспорт номер «1234567»'],
  ['PESEL «44051401359»', 'PL'],
  ['PESEL «44051401359»'],
  ['моё «44051401359»', 'PL'],
  ['kimlik «10000000146»', 'TR'],
  ['пенсионный «112-233-445 95»', 'RU'],
  ['мой «900101400013»', 'KZ'],
];
describe('personal numbers', () => {
  test.each(PERSONAL)('%s', (marked = '', country = 'KG') => {
    expect(markAgain('personal_number', marked, country)).toBe(marked);
  });
});

test('sixteen digits that are no card are left alone', () => {
  expect(found('код 4111 1111 1111 1112')).toEqual([]);
});
