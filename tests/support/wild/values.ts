import fc from 'fast-check';

/** Text as nobody types it, and as some do: everything that has broken a bot somewhere. */
export const wildText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\0',
      '\t=cmd|x\r\n',
      'сөз '.repeat(2000),
      'x'.repeat(5000),
      '👩‍👩‍👧‍👦'.repeat(300),
      '👍🏽🇰🇬',
      '\u202eоң солго\u202c',
      '\u0627\u0644\u0633\u0644\u0627\u0645',
      'e\u0301\u0301\u0301'.repeat(200),
      // Halves of letters, which are no Unicode, but come over JSON all the same.
      '\ud83d',
      'a\udc4db',
      '\udc4d\ud83d',
      '<b>&lt;</b> & </i><a href="x">',
      '{ $words } { "x" }',
      '1234 5678 9012 3456',
      '__proto__',
      'constructor',
    ),
  },
);

/** Numbers that ids and times can't be, among some that they can. */
const wildNumber = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 2 ** 63, 1e300, Number.MAX_SAFE_INTEGER, 5e-324),
);

/** Whatever JSON can say. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, [], {}, [null], { id: null }, [[[[[[]]]]]]),
  wildNumber,
  wildText,
  fc.jsonValue({ maxDepth: 3 }),
);

/** Puts junk, or nothing, in place of something somewhere within a value. The value itself is left as it is. */
export function mangled<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  const wound = fc.record({
    way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    put: fc.option(junk, { nil: undefined }),
  });
  return fc
    .tuple(values, fc.array(wound, { minLength: 1, maxLength: 3 }))
    .map(([value, wounds]) =>
      wounds.reduce<unknown>((sofar, { way, put }) => replaced(sofar, way, put), value),
    );
}

function replaced(value: unknown, [turn, ...way]: readonly number[], put: unknown): unknown {
  if (turn === undefined || typeof value !== 'object' || value === null) return put;
  const fields = Object.entries(value);
  const field = fields[turn % Math.max(fields.length, 1)];
  if (!field) return put;
  const [name, inner] = field;
  const changed = way.length === 0 ? put : replaced(inner, way, put);
  if (Array.isArray(value))
    return value.map((element, index) => (String(index) === name ? changed : element));
  return { ...value, [name]: changed };
}
