import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'
import type { Overrides } from './overrides.js'
import { readScenario } from './read-scenario.js'

/** A scenario with parameters of every kind, and what it says of chance. */
const withSections = (sections: string) =>
  `
model:
  dimensions: { us: [us], state: [north, south], good: [oil, metal, grain] }
  parameters:
    growth: { unit: 1 / year, mid: 0.02, low: 0.01, high: 0.04, min: 0, max: 1 }
    size[state]: { unit: tonne, mid: [1, 2], low: [0.5, 2], high: [1.5, 2] }
    habit: { unit: year, mid: 2, uncertainty: { pert: { low: 1, mid: 2, high: 4 } } }
    known: { unit: '1', mid: 5 }
    trust[state]: { unit: '1', mid: 1 }
    trust_us[us]: { unit: '1', mid: 1 }
    us_share[us, state, good]: { unit: '1', mid: [{ north: [0.5, 0.3, 0.2], south: [0.2, 0.2, 0.6] }] }
  stocks:
    level: { unit: '1', initial: 1, rate: growth * level }
time: { from: 0, to: 4, step: 1 }
${sections}`

const read = (sections: string, overrides: Overrides = {}) =>
  scenarioOf(withSections(sections), { overrides })
const told = (sections: string, overrides: Overrides = {}) =>
  read(sections, overrides).uncertainties.map(({ name, text }) => `${name}: ${text}`)

describe('all: model', () => {
  it('takes every parameter with a range that has a width, element by element, in the order of the model', () => {
    expect(told('uncertainties: { all: model }')).toEqual([
      'growth: triangular, low 0.01, mid 0.02, high 0.04',
      'size[north]: triangular, low 0.5, mid 1, high 1.5',
      'habit: pert, low 1, mid 2, high 4',
    ])
  })

  it('leaves alone what the scenario sets, element by element', () => {
    const parameters = 'parameters: { growth: 0.03, habit: 2 }'
    expect(told(`uncertainties: { all: model }\n${parameters}`)).toEqual([
      'size[north]: triangular, low 0.5, mid 1, high 1.5',
    ])
    expect(told("uncertainties: { all: model }\nparameters: { 'size[south]': 3 }")).toHaveLength(3)
  })

  it('leaves alone what is fixed, and gives way to what is said of a name', () => {
    expect(
      told('uncertainties: { all: model, growth: fixed, size: { uniform: { low: 1, high: 3 } } }'),
    ).toEqual([
      'habit: pert, low 1, mid 2, high 4',
      'size[north]: uniform, low 1, high 3',
      'size[south]: uniform, low 1, high 3',
    ])
  })
})

describe('the keys of uncertainties', () => {
  it('say what is drawn, whatever the scenario sets', () => {
    expect(
      told('uncertainties: { growth: { uniform: { low: 0, high: 1 } } }\nparameters: { growth: 0.5 }'),
    ).toEqual(['growth: uniform, low 0, high 1'])
  })

  it('count in their order: the last one for an element wins', () => {
    const lines = [
      'uncertainties:',
      '  trust: { normal: { mean: 1, sd: 0.1 } }',
      '  trust[south]: { uniform: { low: 0, high: 1 } }',
      '  trust[north]: fixed',
    ]
    expect(told(lines.join('\n'))).toEqual(['trust[south]: uniform, low 0, high 1'])
    lines.push('  trust[state]: { uniform: { low: 2, high: 3 } }')
    expect(told(lines.join('\n'))).toEqual([
      'trust[north]: uniform, low 2, high 3',
      'trust[south]: uniform, low 2, high 3',
    ])
  })

  it('name an element the same however they are written', () => {
    for (const key of ['trust', 'trust[state]', 'trust[ state ]']) {
      expect(told(`uncertainties: { '${key}': { uniform: { low: 2, high: 3 } } }`)).toHaveLength(2)
      const together = `uncertainties: { '${key}': { uniform: { low: 2, high: 3 }, together: true } }`
      expect(told(together)).toEqual(['trust[state]: uniform, low 2, high 3'])
    }
    const single = "uncertainties: { 'trust[ north ]': { uniform: { low: 2, high: 3 }, together: true } }"
    expect(told(single)).toEqual(['trust[north]: uniform, low 2, high 3'])
  })

  it('replace what is drawn together when they mean all of it', () => {
    const together = 'trust: { uniform: { low: 2, high: 3 }, together: true }'
    expect(told(`uncertainties:\n  ${together}\n  trust[state]: fixed`)).toEqual([])
  })

  it('tell bounds in words', () => {
    const text = (bounds: string) =>
      told(`uncertainties: { 'trust[north]': { normal: { mean: 1, sd: 1 }, truncate: { ${bounds} } } }`)[0]
    expect(text('low: 0')).toBe('trust[north]: normal, mean 1, sd 1, from 0')
    expect(text('high: 2')).toBe('trust[north]: normal, mean 1, sd 1, to 2')
    expect(text('low: 0, high: 2')).toBe('trust[north]: normal, mean 1, sd 1, from 0, to 2')
    expect(text('')).toBe('trust[north]: normal, mean 1, sd 1')
  })
})

describe('a scenario that extends another', () => {
  const extended = (sections: string) => {
    const base = withSections(
      `uncertainties: { all: model, trust: { uniform: { low: 0, high: 1 } } }
noise: {}
correlations: [{ between: [growth, habit], rank: 0.5 }]
study: { runs: 7, seed: 3 }`,
    )
    return scenarioOf(`extends: base.yaml\n${sections}`, { load: () => base })
  }

  it('takes away with null, and adds behind what is there', () => {
    const sections = 'uncertainties: { all: null, growth: { uniform: { low: 0, high: 1 } }, trust: null }'
    const { uncertainties } = extended(`${sections}\ncorrelations: null`)
    expect(uncertainties.map(({ name }) => name)).toEqual(['growth'])
  })

  it('replaces the list of correlations, and merges the study', () => {
    const tie = "correlations: [{ between: ['trust[north]', habit], rank: -0.5 }]"
    const { correlations, study } = extended(`${tie}\nstudy: { runs: 9 }`)
    expect(correlations?.texts).toEqual(['trust[north] and habit: -0.5'])
    expect(study).toEqual({ runs: 9, design: 'monte-carlo', seed: '3' })
  })
})

describe('wholes', () => {
  const shares = (over: string) =>
    read(`uncertainties: { us_share: { dirichlet: { concentration: 20 }, over: ${over} } }`).uncertainties

  it('are one for each element of what is left over, and know their parts', () => {
    expect(shares('good').map((whole) => whole.kind === 'shares' && [whole.name, whole.parts])).toEqual([
      [
        'us_share[us, north, good]',
        ['us_share[us, north, oil]', 'us_share[us, north, metal]', 'us_share[us, north, grain]'],
      ],
      [
        'us_share[us, south, good]',
        ['us_share[us, south, oil]', 'us_share[us, south, metal]', 'us_share[us, south, grain]'],
      ],
    ])
  })

  it('need no dimension when one is open', () => {
    const one = "uncertainties: { 'us_share[us, north, good]': { logistic-normal: { sd: 0.2 } } }"
    expect(told(one)).toEqual(['us_share[us, north, good]: logistic-normal, sd 0.2'])
  })

  it('vary about the values that the scenario sets', () => {
    const sections = (set: string) =>
      `uncertainties: { us_share: { dirichlet: { concentration: 20 }, over: good } }\nparameters: { ${set} }`
    const half = "'us_share[us, north, oil]': 0.4, 'us_share[us, north, grain]': 0.3"
    expect(told(sections(half))).toHaveLength(2)
    const { issues } = readScenario(withSections(sections("'us_share[us, north, oil]': 0.4")))
    expect(issues.map(({ message, found }) => `${message}, ${found}`)).toEqual([
      'us_share[us, north, good]: the shares do not sum to 1, 0.8999999999999999',
    ])
  })
})

describe('a value from outside', () => {
  const parameters = { growth: 0.5, 'us_share[us, north, oil]': 0.9 }

  it('is not drawn, nor is the whole that it is a part of', () => {
    const sections =
      'uncertainties: { all: model, us_share: { dirichlet: { concentration: 20 }, over: good } }'
    expect(told(sections, { parameters }).map((line) => line.split(':')[0])).toEqual([
      'size[north]',
      'habit',
      'us_share[us, south, good]',
    ])
  })

  it('makes no correlation a mistake, and keeps its place among the correlated', () => {
    const sections = [
      'uncertainties: { all: model }',
      'correlations: [{ between: [growth, habit], rank: 0.5 }]',
    ].join('\n')
    const { correlations } = read(sections, { parameters: { growth: 0.5 } })
    expect(correlations?.members).toEqual(['growth', 'habit'])
  })
})

describe('correlations', () => {
  it('name numbers as they are drawn, in the order in which they are mentioned', () => {
    const lines = [
      'uncertainties: { all: model, trust: { uniform: { low: 0, high: 1 }, together: true } }',
      'correlations:',
      "  - { between: [trust, 'size[ north ]'], rank: 0.5 }",
      "  - { between: [growth, 'trust[north]'], rank: -0.25 }",
    ]
    const { correlations } = read(lines.join('\n'))
    expect(correlations?.members).toEqual(['trust[state]', 'size[north]', 'growth'])
    expect(correlations?.texts).toEqual([
      'trust[state] and size[north]: 0.5',
      'growth and trust[state]: -0.25',
    ])
  })

  it('may be an empty list', () => {
    expect(read('correlations: []').correlations).toBeUndefined()
  })

  it.each([
    [
      'a pair that is mentioned',
      -0.5,
      'the rank correlation of growth and habit contradicts the others',
      '.rank',
    ],
    [
      'a pair that is not',
      undefined,
      'growth and size[north] are tied to each other by the others, but their rank correlation is not given',
      '',
    ],
  ])('that cannot be are one issue, which names %s', (_, rank, message, at) => {
    const third = rank === undefined ? '' : `\n  - { between: [growth, 'size[north]'], rank: ${rank} }`
    const { issues } = readScenario(
      withSections(
        `uncertainties: { all: model }
correlations:
  - { between: [growth, habit], rank: 0.9 }
  - { between: [habit, 'size[north]'], rank: 0.9 }${third}`,
      ),
    )
    expect(issues.map(({ path, ...issue }) => [issue.message, path.join('.')])).toEqual([
      [message, at === '' ? 'correlations' : 'correlations.0.rank'],
    ])
  })
})

describe('the study', () => {
  it('is a thousand independent futures from the seed 1 unless said', () => {
    expect(read('').study).toEqual({ runs: 1000, design: 'monte-carlo', seed: '1' })
  })

  it.each([
    ['seed: 7', '7'],
    ["seed: '7'", '7'],
    ["seed: ''", ''],
    ['seed: 1.50', '1.5'],
    ['seed: a word', 'a word'],
  ])('has the seed that %s says, as text', (written, seed) => {
    expect(read(`study: { ${written} }`).study.seed).toBe(seed)
  })

  it('has no seed that YAML rounds to another one', () => {
    const { issues } = readScenario(withSections('study: { seed: 9007199254740993 }'))
    expect(issues.map(({ expected, message }) => `${message} ${expected}`).join()).toMatch(/in quotes/)
    expect(read("study: { seed: '9007199254740993' }").study.seed).toBe('9007199254740993')
  })

  it('may be changed from outside, key by key', () => {
    const study = { runs: 5, seed: 'mine' }
    expect(read('study: { runs: 3, design: latin-hypercube, seed: 2 }', { study }).study).toEqual({
      runs: 5,
      design: 'latin-hypercube',
      seed: 'mine',
    })
  })

  it.each([
    [{ runs: 0 }, '--runs: this is not a valid number of runs'],
    [{ runs: 2.5 }, '--runs: this is not a valid number of runs'],
    [{ runs: NaN }, '--runs: this is not a valid number of runs'],
    [{ runs: 1e9 }, '--runs: this is not a valid number of runs'],
    [{ design: 'latin-hypercub' as 'latin-hypercube' }, '--design: latin-hypercub is not a design'],
    [{ design: 'toString' as 'monte-carlo' }, '--design: toString is not a design'],
  ])('is not changed to %j', (study, message) => {
    const { issues } = readScenario(withSections(''), { overrides: { study } })
    expect(issues.map((issue) => `${issue.path.join(' ')}: ${issue.message}`)).toEqual([message])
  })
})
