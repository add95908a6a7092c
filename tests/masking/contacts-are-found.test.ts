import { describe, expect, test } from 'vitest';
import { markAgain, found } from './examples.ts';

const EMAILS = [
  'пишите «aigul.asanova+help@mail.ru».',
  'почта «aigul_95@gmail.com», жду',
  'почта «aigul@mail» жду',
  'почта «aigul @ mail.ru» жду',
  'почта «Aigul@MAIL.KG»!',
  'почта «айгуль@почта.рф»',
  'почта «ai\u200Bgul@mail.ru»',
  'mój «anna-kowalska@wp.pl»',
];
describe('e-mails', () => {
  test.each(EMAILS)('%s', (marked) => {
    expect(markAgain('email', marked)).toBe(marked);
  });
});

const LINKS = [
  'вот «https://www.instagram.com/aigul.a/?igsh=abc#x».',
  'вот «http://vk.com/id12345678», смотрите',
  'вот «www.facebook.com/aigul» и всё',
  'вот «instagram.com/aigul_95» и всё',
  'вот «Instagram.com/aigul_95» и всё',
  'пишите (в «t.me/aigul95»)',
  'пишите «wa.me/996555123456»',
  'пишите «T.ME/+996555123456»',
  'сайт «kaktus.kg».',
  'сайт «президент.рф»',
  'пишите «tg://resolve?domain=aigul»',
  'пишите «https://t.me/+AbCdEf123»',
];
describe('links', () => {
  test.each(LINKS)('%s', (marked) => {
    expect(markAgain('link', marked)).toBe(marked);
  });
});

const USERNAMES = [
  'мой ник «@aigul_95», пишите',
  'инста «@aigul.asanova.kg».',
  'пишите («@aigulasanova»)',
  'телеграм «@ aigul_95» жазыңыз',
  'инстаграм: «aigul_95»',
  'insta «aigul.asanova» жазгыла',
  'телеграмм - «aigul95»',
];
describe('usernames', () => {
  test.each(USERNAMES)('%s', (marked) => {
    expect(markAgain('username', marked)).toBe(marked);
  });
});

const NO_CONTACTS = [
  'Барды.Келди.Кетти, т.д. и т.п.',
  'I told them.To be honest it is bad.Me too',
  '5.kg, 10.5 kg, 2.kg',
  'купила @ 500 сом, встреча @ 18:00',
  'Instagram is bad, телеграм жок, инста керек эмес',
  'см. ст.155 и п.3',
  'Zrobił to.Do tej pory nic',
];
test.each(NO_CONTACTS)('no contact: %s', (text) => expect(found(text)).toEqual([]));
