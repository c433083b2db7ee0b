import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

const base: ModelSource = {
  dimensions: { patron: ['russia', 'china', 'us'], rival: 'patron', state: ['kz', 'uz'], place: 'state' },
  parameters: {
    gdp: { unit: '1', mid: 1 },
    'size[state]': { unit: '1', mid: 1 },
    'trade[patron, state]': { unit: '1', mid: 1 },
  },
  tables: {
    tariff: {
      unit: '1',
      input: '1',
      points: [
        [0, 0],
        [1, 1],
      ],
    },
  },
}

/** What is wrong with an equation that stands in `y`, or in `y[patron]` or the like. */
function problemsOf(equation: string, key = 'y') {
  const problems: { code: string; message: string; word: string | undefined; nearest: string | undefined }[] =
    []
  const source = { ...base, auxiliaries: { [key]: { unit: '1', equation } } }
  readModel(source, new Set(), (path, { code, message, within, nearest }) => {
    expect(path).toEqual(['auxiliaries', key, 'equation'])
    problems.push({ code, message, word: within && `${within.text} ${within.occurrence}`, nearest })
  })
  return problems
}

describe('names in an equation', () => {
  it.each([
    'gdp + time / time',
    'size[kz] + trade[china, uz]',
    'sum(state, size[state])',
    'sum(patron, sum(state, trade[patron, state]))',
    'sum(rival, trade[rival, kz])',
    'lookup(tariff, gdp)',
  ])('are found: %s', (equation) => {
    expect(problemsOf(equation)).toEqual([])
  })

  it.each([
    ['a misspelt variable', 'gdp + gpd', 'gpd is not defined', 'gpd 0', 'gdp'],
    ['nothing like it', 'gdp + population', 'population is not defined', 'population 0', undefined],
    ['a longer name', 'gdp * gdpp', 'gdpp is not defined', 'gdpp 0', 'gdp'],
    ['a dimension as a value', 'gdp + state', 'state is a dimension and has no value', 'state 0', undefined],
    ['an element as a value', 'gdp * kz', 'kz is not defined', 'kz 0', undefined],
    ['a name from JavaScript', 'toString', 'toString is not defined', 'toString 0', undefined],
    ['another', 'gdp + constructor', 'constructor is not defined', 'constructor 0', undefined],
    ['a third', '__proto__', '__proto__ is not defined', '__proto__ 0', undefined],
  ])('that are not there: %s', (_, equation, message, word, nearest) => {
    expect(problemsOf(equation)).toEqual([{ code: 'unknown-name', message, word, nearest }])
  })

  it.each([
    ['a misspelt function', 'maxx(gdp, 1)', 'maxx is not a function', 'max'],
    ['a function that there is not', 'logistic(gdp)', 'logistic is not a function', undefined],
    ['a variable', 'gdp(2)', 'gdp is no function; write * to multiply', undefined],
    ['a name from JavaScript', 'hasOwnProperty(gdp)', 'hasOwnProperty is not a function', undefined],
    ['a constructor', 'constructor(gdp)', 'constructor is not a function', undefined],
  ])('that are called: %s', (_, equation, message, nearest) => {
    const word = `${equation.slice(0, equation.indexOf('('))} 0`
    expect(problemsOf(equation)).toEqual([{ code: 'unknown-function', message, word, nearest }])
  })

  it('are all looked for at once', () => {
    expect(problemsOf('a1 + b1[kz] + c1(d1)').map(({ word }) => word)).toEqual(['a1 0', 'b1 0', 'c1 0'])
  })
})

describe('subscripts', () => {
  it.each([
    ['elements', 'trade[russia, kz]', 'y'],
    ['indices of the left side', 'trade[patron, state]', 'y[patron, state]'],
    ['an alias on the left side', 'trade[rival, kz]', 'y[rival]'],
    ['an index of a sum', 'sum(place, trade[patron, place])', 'y[patron, state]'],
    ['an index of a sum around a sum', 'sum(rival, sum(place, trade[rival, place]))', 'y'],
  ])('may be %s', (_, equation, key) => {
    expect(problemsOf(equation, key)).toEqual([])
  })

  it.each([
    ['too few', 'trade[russia]', 'y', 'trade has 2 subscripts, not 1', 'trade 0', undefined],
    ['too many', 'gdp[kz]', 'y', 'gdp has 0 subscripts, not 1', 'gdp 0', undefined],
    ['none', '1 + trade', 'y', 'trade has 2 subscripts, not 0', 'trade 0', undefined],
    ['a misspelt element', 'size[kzz]', 'y', 'kzz is outside state', 'kzz 0', 'kz'],
    ['an element of another dimension', 'size[china]', 'y', 'china is outside state', 'china 0', undefined],
    ['in the wrong order', 'trade[kz, russia]', 'y', 'kz is outside patron', 'kz 0', undefined],
    [
      'an index of another dimension',
      'size[patron]',
      'y[patron]',
      'patron is outside state',
      'patron 0',
      undefined,
    ],
    [
      'an index that nothing binds',
      'size[state]',
      'y',
      'state is not bound here: it is neither on the left side nor the index of a sum around it',
      'state 0',
      undefined,
    ],
    [
      'an index after its sum',
      'sum(state, size[state]) + size[state]',
      'y',
      'state is not bound here: it is neither on the left side nor the index of a sum around it',
      'state 2',
      undefined,
    ],
    [
      'another name of the bound index',
      'trade[rival, kz]',
      'y[patron]',
      'rival is not bound here: it is neither on the left side nor the index of a sum around it',
      'rival 0',
      undefined,
    ],
    ['a misspelt index', 'size[stat]', 'y[state]', 'stat is outside state', 'stat 0', 'state'],
    ['a variable', 'size[gdp]', 'y', 'gdp is outside state', 'gdp 0', undefined],
  ])('are refused: %s', (_, equation, key, message, word, nearest) => {
    expect(problemsOf(equation, key)).toEqual([{ code: 'wrong-subscript', message, word, nearest }])
  })
})

describe('sums and their like', () => {
  it.each(['sum', 'mean', 'min', 'max'])('%s runs over a dimension or an alias', (name) => {
    expect(problemsOf(`${name}(state, size[state])`)).toEqual([])
    expect(problemsOf(`${name}(place, size[place] * size[state])`, 'y[state]')).toEqual([])
  })

  it.each(['sum', 'mean', 'min', 'max'])('%s does not run over an index that is taken', (name) => {
    const refused = (word: string) => [
      {
        code: 'wrong-subscript',
        message: `state is an index of this equation already; run ${name} over an alias of it`,
        word,
        nearest: undefined,
      },
    ]
    expect(problemsOf(`${name}(state, size[state])`, 'y[state]')).toEqual(refused('state 0'))
    expect(problemsOf(`sum(state, ${name}(state, size[state]))`)).toEqual(refused('state 1'))
  })

  it.each([
    ['a misspelt dimension', 'sum(stat, 1)', 'stat is not a dimension', 'stat 0', 'state'],
    ['a variable', 'sum(gdp, 1)', 'gdp is not a dimension', 'gdp 0', undefined],
    [
      'an expression',
      'sum(1 + 1, 1)',
      'the first argument of sum is the name of an index',
      'sum 0',
      undefined,
    ],
    [
      'an element of an array',
      'mean(size[kz], 1)',
      'the first argument of mean is the name of an index',
      'mean 0',
      undefined,
    ],
  ])('run over nothing else: %s', (_, equation, message, word, nearest) => {
    expect(problemsOf(equation)).toEqual([{ code: 'wrong-subscript', message, word, nearest }])
  })
})

describe('the number of arguments', () => {
  it.each([
    'exp()',
    'exp(1, 2)',
    'min(1)',
    'max()',
    'pow(2)',
    'pow(2, 3, 4)',
    'if(1, 2)',
    'if(1, 2, 3, 4)',
    'sum(state)',
    'sum(state, 1, 2)',
    'mean(state)',
    'max(state)',
    'min(state, 1, 2)',
    'initial()',
    'initial(1, 2)',
    'step(1)',
    'pulse(1)',
    'ramp(1, 2)',
    'smooth(1)',
    'smooth(1, 2, 3, 4)',
    'smooth3(1)',
    'delay1(1)',
    'delay3(1, 2, 3, 4)',
    'lookup(tariff)',
    'lookup(tariff, 1, 2)',
  ])('is checked: %s', (equation) => {
    const name = equation.slice(0, equation.indexOf('('))
    expect(problemsOf(equation)).toEqual([
      {
        code: 'wrong-shape',
        message: `${name} has the wrong number of arguments`,
        word: `${name} 0`,
        nearest: undefined,
      },
    ])
  })

  it('of min and max is two or more', () => {
    expect(problemsOf('min(1, 2) + max(1, 2, 3, 4, 5)')).toEqual([])
  })
})

describe('comparisons with an index', () => {
  it.each([
    ['an element', 'if(patron == russia, 1, 0)'],
    ['an element, turned round', 'if(russia != patron, 1, 0)'],
    ['an alias', 'sum(rival, if(patron == rival, 1, 0))'],
  ])('ask for %s', (_, equation) => {
    expect(problemsOf(equation, 'y[patron]')).toEqual([])
  })

  it.each([
    [
      'a misspelt element',
      'if(patron == rusia, 1, 0)',
      'rusia is not an element of patron',
      'rusia 0',
      'russia',
    ],
    [
      'an element of another dimension',
      'if(patron != kz, 1, 0)',
      'kz is not an element of patron',
      'kz 0',
      undefined,
    ],
    ['a variable', 'if(gdp == patron, 1, 0)', 'gdp is not an element of patron', 'gdp 0', undefined],
    [
      'an index of another dimension',
      'sum(state, if(patron == state, 1, 0))',
      'state is not an element of patron',
      'state 1',
      undefined,
    ],
    [
      'an index that nothing binds',
      'if(patron == rival, 1, 0)',
      'rival is not an element of patron',
      'rival 0',
      undefined,
    ],
  ])('refuse %s', (_, equation, message, word, nearest) => {
    expect(problemsOf(equation, 'y[patron]')).toEqual([{ code: 'wrong-subscript', message, word, nearest }])
  })

  it('only test for equality: an index has no size', () => {
    expect(problemsOf('if(patron < china, 1, 0)', 'y[patron]')).toMatchObject([
      { code: 'unknown-name', message: 'patron is a dimension and has no value' },
      { code: 'unknown-name', message: 'china is not defined' },
    ])
  })
})

describe('lookup', () => {
  it.each([
    ['a misspelt table', 'lookup(tarif, 1)', 'tarif 0', 'tariff'],
    ['a variable', 'lookup(gdp, 1)', 'gdp 0', undefined],
    ['an expression', 'lookup(gdp + 1, 1)', undefined, undefined],
  ])('takes a table, not %s', (_, equation, word, nearest) => {
    expect(problemsOf(equation)).toEqual([
      {
        code: 'unknown-name',
        message: 'the first argument of lookup is the name of a table',
        word,
        nearest,
      },
    ])
  })

  it('is the only way to use a table', () => {
    expect(problemsOf('tariff + 1')).toMatchObject([{ code: 'unknown-name', word: 'tariff 0' }])
  })
})
