import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

/** One quantity of each unit that the equations below speak of. */
const units = {
  share: '1',
  other_share: 'share',
  rate: '1 / year',
  duration: 'year',
  trade: 'bn USD / year',
  other_trade: 'bn USD / year',
  stock_of_debt: 'bn USD',
  small_debt: 'm USD',
  cargo: 'tonne',
  square_cargo: 'tonne^2',
  price: 'USD / tonne',
  tariff: 'percent',
}

function problemsOf(source: ModelSource) {
  const problems: string[] = []
  readModel(source, new Set(), (path, { code, message, found, expected }) => {
    problems.push(`${path.join(' ')}: ${code}: ${message}: ${found} for ${expected}`)
  })
  return problems
}

/** A model with the quantities above, some of another unit, a table, and an equation in `y` of a unit. */
function model(equation: string | number, unit: string, changed: Partial<typeof units> = {}): ModelSource {
  const parameters = Object.fromEntries(
    Object.entries({ ...units, ...changed }).map(([name, unit]) => [name, { unit, mid: 1 }]),
  )
  const tables = {
    curve: {
      unit: '1 / year',
      input: 'share',
      points: [
        [0, 0],
        [1, 1],
      ] as [number, number][],
    },
  }
  const dimensions = { d: ['a', 'b'] }
  return { dimensions, parameters, tables, auxiliaries: { y: { unit, equation } } }
}

const problems = (equation: string | number, unit: string) => problemsOf(model(equation, unit))
const message = (text: string, found: string, expected: string) => [
  `auxiliaries y equation: wrong-unit: ${text}: ${found} for ${expected}`,
]

/** Equations in which every unit matters: a unit, an equation of it, and the quantities in it. */
const sound: readonly (readonly [string, string, readonly (keyof typeof units)[]])[] = [
  ['bn USD / year', 'trade + other_trade', ['trade', 'other_trade']],
  ['bn USD / year', '-trade - other_trade * share', ['trade', 'other_trade', 'share']],
  ['bn USD', 'trade * duration', ['trade', 'duration']],
  ['bn USD', 'trade / rate', ['trade', 'rate']],
  ['1', 'trade / other_trade', ['trade', 'other_trade']],
  ['USD', 'cargo * price', ['cargo', 'price']],
  ['tonne^2', 'cargo ^ 2 + square_cargo', ['cargo', 'square_cargo']],
  ['tonne', 'square_cargo ^ 0.5 + cargo', ['square_cargo', 'cargo']],
  ['tonne', 'sqrt(square_cargo)', ['square_cargo']],
  ['tonne^2', 'square(cargo)', ['cargo']],
  ['1 / tonne', 'cargo ^ -1', ['cargo']],
  ['1', 'exp(rate * duration)', ['rate', 'duration']],
  ['1', 'ln(trade / other_trade)', ['trade', 'other_trade']],
  ['1', 'atan2(trade, other_trade)', ['trade', 'other_trade']],
  ['1', 'floor(share)', ['share']],
  ['1', 'share ^ other_share', ['share', 'other_share']],
  ['1', '2 ^ share', ['share']],
  ['bn USD', 'abs(stock_of_debt)', ['stock_of_debt']],
  ['bn USD / year', 'min(trade, other_trade)', ['trade', 'other_trade']],
  ['bn USD / year', 'max(trade, other_trade, 3)', ['trade', 'other_trade']],
  ['1', 'trade < other_trade', ['trade', 'other_trade']],
  ['1', 'trade >= other_trade and share != other_share', ['trade', 'other_trade', 'share', 'other_share']],
  ['1', 'trade == other_trade or not share', ['trade', 'other_trade', 'share']],
  ['bn USD / year', 'if(share, trade, other_trade)', ['share', 'trade', 'other_trade']],
  ['1', 'if(trade > other_trade, share, other_share)', ['trade', 'other_trade', 'share', 'other_share']],
  ['bn USD / year', 'initial(trade)', ['trade']],
  ['bn USD / year', 'step(trade, duration)', ['trade', 'duration']],
  ['1', 'pulse(duration, 2)', ['duration']],
  ['1', 'pulse(2, duration)', ['duration']],
  ['1', 'ramp(rate, duration, 3)', ['rate', 'duration']],
  ['1', 'ramp(rate, 3, duration)', ['rate', 'duration']],
  ['bn USD / year', 'smooth(trade, duration)', ['trade', 'duration']],
  ['bn USD / year', 'smooth3(trade, duration, other_trade)', ['trade', 'duration', 'other_trade']],
  ['bn USD / year', 'delay1(trade, duration, 0)', ['trade', 'duration']],
  ['bn USD / year', 'delay3(trade, duration, other_trade)', ['trade', 'duration', 'other_trade']],
  ['1 / year', 'lookup(curve, share) + rate', ['share', 'rate']],
  ['bn USD / year', 'sum(d, trade)', ['trade']],
  ['bn USD / year', 'mean(d, trade)', ['trade']],
  ['bn USD / year', 'min(d, trade) + max(d, other_trade)', ['trade', 'other_trade']],
  ['year', 'time - duration', ['duration']],
  ['bn USD', 'stock_of_debt + trade * (time - duration)', ['stock_of_debt', 'trade', 'duration']],
]

describe('units of equations', () => {
  it.each(sound)('%s: %s', (unit, equation) => {
    expect(problems(equation, unit)).toEqual([])
  })

  const changes = sound.flatMap(([unit, equation, quantities]) =>
    quantities.map((quantity) => [quantity, equation, unit] as const),
  )
  it.each(changes)('notice another unit of %s in %s', (quantity, equation, unit) => {
    const found = problemsOf(model(equation, unit, { [quantity]: 'person' }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^auxiliaries y equation: wrong-unit: .*: .+ for .+$/)
  })

  it.each(changes)('notice another scale of %s in %s', (quantity, equation, unit) => {
    expect(problemsOf(model(equation, unit, { [quantity]: `thousand * (${units[quantity]})` }))).toHaveLength(
      1,
    )
  })

  it.each(sound)('notice that they come to another unit than %s: %s', (unit, equation) => {
    const [problem, ...others] = problems(equation, `(${unit}) * person`)
    expect(problem).toMatch(
      /^auxiliaries y equation: wrong-unit: the equation has another unit than it declares/,
    )
    expect(others).toEqual([])
  })
})

describe('numbers in equations', () => {
  it.each([
    ['bn USD', '5'],
    ['bn USD', '-5'],
    ['bn USD', '2 * 3 + 4'],
    ['bn USD', '0'],
    ['bn USD', 'stock_of_debt + 5'],
    ['bn USD', 'max(stock_of_debt, 0)'],
    ['1', 'stock_of_debt > 5'],
    ['bn USD', 'if(stock_of_debt > 5, stock_of_debt, 0)'],
    ['bn USD', 'smooth(stock_of_debt, 2, 0)'],
    ['bn USD', 'step(5, 2030)'],
    ['bn USD', 'initial(5)'],
    ['bn USD', 'sum(d, 1)'],
    ['bn USD', 'min(1, 2) + sqrt(2) + abs(-3)'],
    ['1 / year', '1 / duration'],
    ['1', 'exp(1) + ln(2)'],
    ['1', 'lookup(curve, 3) * duration'],
  ])('take the unit of their place, such as %s: %s', (unit, equation) => {
    expect(problems(equation, unit)).toEqual([])
  })

  it('are plain numbers beside a quantity in a product', () => {
    expect(problems('2 * stock_of_debt', 'bn USD')).toEqual([])
    expect(problems('1000 * small_debt', 'bn USD')).toHaveLength(1)
    expect(problems('2 * duration', 'bn USD')).toHaveLength(1)
    expect(problems('2 * share', 'bn USD')).toHaveLength(1)
  })

  it('may be a whole equation', () => {
    expect(problems(5, 'bn USD')).toEqual([])
  })
})

describe('what is said of a wrong unit', () => {
  it.each([
    [
      'trade + stock_of_debt',
      'bn USD',
      'the two sides of a + b have different units',
      'bn USD / year',
      'bn USD',
    ],
    [
      'stock_of_debt - small_debt',
      'bn USD',
      'the two sides of a - b have different units',
      'bn USD',
      'm USD',
    ],
    ['trade < duration', '1', 'the two sides of a < b have different units', 'bn USD / year', 'year'],
    [
      'max(trade, 1, cargo)',
      '1',
      'the two sides of max(a, b, …) have different units',
      'bn USD / year',
      'tonne',
    ],
    ['if(share, trade, cargo)', '1', 'the two branches of if have different units', 'bn USD / year', 'tonne'],
    ['if(cargo, 1, 2)', '1', 'the condition of if is dimensionless', 'tonne', '1'],
    ['exp(cargo)', '1', 'the argument of exp is dimensionless', 'tonne', '1'],
    ['exp(tariff)', '1', 'the argument of exp is dimensionless', '0.01', '1'],
    ['ln(price)', '1', 'the argument of ln is dimensionless', 'USD / tonne', '1'],
    ['sin(duration)', '1', 'the argument of sin is dimensionless', 'year', '1'],
    ['cos(cargo)', '1', 'the argument of cos is dimensionless', 'tonne', '1'],
    ['tan(cargo)', '1', 'the argument of tan is dimensionless', 'tonne', '1'],
    ['asin(tariff)', '1', 'the argument of asin is dimensionless', '0.01', '1'],
    ['acos(tariff)', '1', 'the argument of acos is dimensionless', '0.01', '1'],
    ['atan(price)', '1', 'the argument of atan is dimensionless', 'USD / tonne', '1'],
    [
      'atan2(trade, cargo)',
      '1',
      'the two sides of atan2(y, x) have different units',
      'bn USD / year',
      'tonne',
    ],
    ['sinh(duration)', '1', 'the argument of sinh is dimensionless', 'year', '1'],
    ['cosh(duration)', '1', 'the argument of cosh is dimensionless', 'year', '1'],
    ['tanh(cargo)', '1', 'the argument of tanh is dimensionless', 'tonne', '1'],
    ['floor(duration)', '1', 'the argument of floor is dimensionless', 'year', '1'],
    ['share and cargo', '1', 'the argument of and is dimensionless', 'tonne', '1'],
    ['not cargo', '1', 'the argument of not is dimensionless', 'tonne', '1'],
    ['2 ^ cargo', '1', 'an exponent is dimensionless', 'tonne', '1'],
    [
      'cargo ^ share',
      '1',
      'the base of a power whose exponent is no plain whole or half number is dimensionless',
      'tonne',
      '1',
    ],
    [
      'cargo ^ 0.3',
      '1',
      'the base of a power whose exponent is no plain whole or half number is dimensionless',
      'tonne',
      '1',
    ],
    ['smooth(trade, cargo)', '1', 'a time of smooth is not in the unit of time', 'tonne', 'year'],
    [
      'delay3(trade, 2, cargo)',
      '1',
      'the start of delay3 has another unit than its input',
      'bn USD / year',
      'tonne',
    ],
    ['step(trade, share)', '1', 'a time of step is not in the unit of time', '1', 'year'],
    ['pulse(cargo, 2)', '1', 'a time of pulse is not in the unit of time', 'tonne', 'year'],
    ['lookup(curve, cargo)', '1', 'the argument of curve has another unit', 'tonne', '1'],
    ['trade * 2', 'bn USD', 'the equation has another unit than it declares', 'bn USD / year', 'bn USD'],
    ['tariff + 1', '1', 'the equation has another unit than it declares', '0.01', '1'],
  ])('%s', (equation, unit, text, found, expected) => {
    expect(problems(equation, unit)).toEqual(message(text, found, expected))
  })

  it('is one message an equation, however much is wrong in it', () => {
    expect(problems('trade + cargo + exp(price) * ln(duration)', 'bn USD')).toHaveLength(1)
  })

  it('is nothing where a name is wrong already', () => {
    expect(problems('trde + cargo', '1')).toHaveLength(1)
  })
})

describe('powers', () => {
  it.each([
    ['tonne^3', 'cargo ^ 3'],
    ['1', 'cargo ^ 0'],
    ['tonne^-2', 'cargo ^ -2'],
    ['tonne^0.5', 'cargo ^ 0.5'],
    ['tonne^1.5', 'pow(cargo, 1.5)'],
    ['tonne^-0.5', 'cargo ^ --(-0.5)'],
    ['bn^2 USD^2', 'stock_of_debt ^ 2'],
    ['bn^0.5 USD^0.5', 'sqrt(stock_of_debt)'],
    ['1', 'share ^ 0.3'],
    ['1', 'share ^ (1 / 3)'],
  ])('of a plain whole or half number have a unit: %s, %s', (unit, equation) => {
    expect(problems(equation, unit)).toEqual([])
  })

  it('of anything else have none, unless the base is a plain number', () => {
    for (const equation of ['cargo ^ 0.25', 'cargo ^ (1 + 1)', 'cargo ^ share']) {
      expect(problems(equation, 'tonne^2')).toHaveLength(1)
    }
  })
})

describe('units of stocks', () => {
  const stock = (initial: string, rate: string, timeUnit = 'year'): ModelSource => ({
    ...model('1', '1'),
    'time unit': timeUnit,
    stocks: { s: { unit: 'bn USD', initial, rate } },
  })

  it('are those of the start, and over time those of the rate', () => {
    expect(problemsOf(stock('stock_of_debt', 'trade - s / duration'))).toEqual([])
    expect(problemsOf(stock('trade', 'trade'))).toEqual([
      'stocks s initial: wrong-unit: the equation has another unit than it declares: bn USD / year for bn USD',
    ])
    expect(problemsOf(stock('0', 's'))).toEqual([
      'stocks s rate: wrong-unit: the equation has another unit than it declares: bn USD for bn USD / year',
    ])
  })

  it('follow the unit of time', () => {
    expect(problemsOf(stock('0', 'trade', 'month'))).toEqual([
      'stocks s rate: wrong-unit: the equation has another unit than it declares: bn USD / year for 12000000000 USD / year',
    ])
    const monthly = stock('0', 's / (time - a_month)', 'month')
    const parameters = { ...monthly.parameters, a_month: { unit: 'month', mid: 1 } }
    expect(problemsOf({ ...monthly, parameters })).toEqual([])
  })
})
