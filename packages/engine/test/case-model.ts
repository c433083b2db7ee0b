/** The model that the texts of the table of cases stand in, from time 0 to 8 in steps of 1 by Euler's method. */
export const caseModel = {
  dimensions: { letter: ['a', 'b', 'c'], other: 'letter', digit: ['i', 'j'] },
  parameters: {
    zero: { unit: '1', mid: 0 },
    one: { unit: '1', mid: 1 },
    two: { unit: '1', mid: 2 },
    three: { unit: '1', mid: 3 },
    fifth: { unit: '1', mid: 0.2 },
    quarter: { unit: '1', mid: 0.25 },
    huge: { unit: '1', mid: 1e308 },
    two_years: { unit: 'year', mid: 2 },
    'v[letter]': { unit: '1', mid: [1, 10, 100] },
    'w[letter, digit]': { unit: '1', mid: { a: [1, 2], b: [3, 4], c: [5, 6] } },
  },
  tables: {
    tent: {
      unit: '1',
      input: '1',
      points: [
        [0, 1],
        [2, 5],
        [4, -1],
      ],
    },
  },
  stocks: { level: { unit: '1', initial: '5', rate: '1 / one_year' } },
  auxiliaries: {
    one_year: { unit: 'year', equation: '1' },
    nan: { unit: '1', equation: 'zero / zero' },
    infinity: { unit: '1', equation: '1 / zero' },
  },
}
