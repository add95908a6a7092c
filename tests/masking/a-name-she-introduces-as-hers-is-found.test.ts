import { describe, expect, test } from 'vitest';
import { markAgain, found } from './examples.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  Kyrgyz: [
    'Саламатсызбы, менин атым «Айгүл», мен айылда жашайм',
    'Атым «Айгүл».',
    'МЕНИН АТЫМ «АЙГҮЛ» МЕН ОШТОНМУН',
    'менин атым «айгүл» мен 25 жаштамын',
    'мен «Айгүл Асанова» болом',
    'мен «Айгүл Асан кызы» болом',
    'Аты-жөнүм: «Асанова Айгүл Болотовна», Нарын',
    'аты жонум «Асанова Айгул»',
    'мени «Айгүл» деп коюшат',
    'мени «айгүл» деп чакырышат',
    'менин ысымым — «Нургүл»',
    'Атым «Нурзат Асан кызы», мугалиммин',
    'Мен, «Айгүл Асанова», арызданам',
    'Мен «Бермет» деген келинмин',
    'Урматтоо менен, «Айгүл»',
    'Мен «АЙЖАН», жардам бериңиз',
  ],
  Russian: [
    'Здравствуйте. Меня зовут «Айгуль», мне 25 лет',
    'меня зовут «айгуль» и я живу в селе',
    'меня зовут «айгуль асанова» я из оша',
    'Меня зовут «Айгуль Асанова» Я живу в Оше',
    'Меня зовут «Айгуль» Мне 25',
    'МЕНЯ ЗОВУТ «АЙГУЛЬ АСАНОВА» И Я ЖИВУ В СЕЛЕ',
    'меня зовут «АЙГУЛЬ», помогите',
    'моё имя «Бермет», помогите',
    'Мое имя: «Бермет»',
    'Я, «Асанова Айгуль Болотовна», прошу помощи',
    'я «Айгуль» из Оша',
    'Я «Айгуль», мне 25',
    'Меня «Айгуль» зовут',
    'Зовут меня «Айгуль»',
    'ФИО «АСАНОВА АЙГУЛЬ БОЛОТОВНА», Ош',
    'это «Айгуль» из села',
    'имя «Айгуль»',
    'Моя фамилия «Асанова»',
    'ФИО: «Асанова А. Б»., Нарын',
    'Меня зовут «Гүлнара Асан кызы», я учительница',
    'С уважением, «Айгуль Асанова»',
    'Меня зовут «Анна-Мария», я из села',
  ],
  'Uzbek in Cyrillic': [
    'Менинг исмим «Дилноза», ёрдам беринг',
    'исмим «дилноза» мен ўшданман',
    'отим «Дилноза Каримова»',
    'Мени «Дилноза» дейишади',
    'Исмим «Дилноза Карим қизи».',
    'Мен «Дилноза» бўламан',
  ],
  'Uzbek in Latin': [
    'Mening ismim «Dilnoza», yordam bering',
    'ismim «dilnoza» men qishloqdaman',
    'Otim «Dilnoza Karim qizi».',
    'Meni «Dilnoza» deyishadi',
    'men «Gulnora» bo‘laman',
  ],
  English: [
    'My name is «Aigul Asanova» and I live in a village',
    "my name's «aigul» and i need help",
    'I am called «Aigul».',
    "Hello, I'm «Aigul» from Naryn",
    'I’m «Aigul», a teacher',
    'I am «Aigul Asanova»',
    'Best regards,\n«Aigul»',
  ],
  Polish: [
    'Nazywam się «Anna Kowalska» i mieszkam w Łodzi',
    'nazywam sie «anna kowalska», mam dzieci',
    'Mam na imię «Aigul», jestem z Kirgistanu',
    'Jestem «Anna», mam dwoje dzieci',
    'Moje nazwisko «Asanowa»',
    'Z poważaniem, «Aigul Asanowa»',
  ],
};

describe.each(Object.entries(CASES))('in %s', (_language, cases) => {
  test.each(cases)('%s', (marked) => {
    expect(markAgain('name', marked)).toBe(marked);
  });
});

test('her name is found again where she repeats it, also inflected', () => {
  expect(found('Меня зовут Айгуль. Он сказал: «Айгуль, молчи». С Айгулью так нельзя.')).toEqual([
    ['name', 'Айгуль'],
    ['name', 'Айгуль'],
    ['name', 'Айгулью'],
  ]);
});

const NO_NAMES = [
  'Меня зовут на собрание каждый день',
  'меня зовут в школу',
  'Меня никто не слышит',
  'моё имя неважно',
  'Моё имя никто не узнает',
  'Менин атым жок, эчким укпасын',
  'атым өлүп калды',
  'Менин атым ооруп калды',
  'Атым айтылбасын',
  'мен мугалим болом',
  'Мен Бишкекте болом',
  'мени жинди деп коюшат',
  'мени мектепке деп чакырышат',
  'Мен Кыргызстанда жашайм',
  'Я живу в Бишкеке. Это Ош, это Нарын.',
  'Я ЖИВУ В СЕЛЕ, МНЕ ПЛОХО',
  'Я Коран читаю каждый день',
  "I'm Kyrgyz and I'm Muslim",
  "I'm afraid. I am From a village. I'm Not safe",
  'My name is not important',
  'they call me names',
  'Jestem Kirgizką, mieszkam w Polsce. Jestem z Biszkeku.',
  'Jestem Muzułmanką',
  'nazywam się tak jak on',
  'Mening ismim muhim emas',
  'исмим муҳим эмас',
  'С уважением, жители села',
  'Это Россия. Это закон. Это Нооруз, это Рамазан.',
  'Урматтоо менен, Айыл тургундары',
  'имя ребёнка не скажу',
  'Мое имя слышали все',
  'Аким Асанов Болот обещал воду',
];

test.each(NO_NAMES)('no name: %s', (text) => expect(found(text)).toEqual([]));
