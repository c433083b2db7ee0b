import { describe, expect, it } from 'vitest'
import type { ScenarioDifference } from './diff.js'
import { differenceFormats, renderDifference } from './render-difference.js'

const none: ScenarioDifference = {
  inputs: [],
  outcomes: { differing: [], compared: 4, equal: 4, onlyFirst: [], onlySecond: [] },
}

const rest = { keeper: 'rest', guard: 'on' }
const run = { keeper: 'run', guard: 'on' }

const difference: ScenarioDifference = {
  inputs: [
    { section: 'parameter', name: 'birth', from: 0.5, to: 0.6 },
    { section: 'policy', name: 'keeper: sleep', from: undefined, to: 'there' },
    { section: 'policy', name: 'keeper: run: feed', from: '3 from 2', to: undefined },
    ...Array.from({ length: 8 }, (_, i) => {
      return { section: 'parameter', name: `food[${i}]`, from: i, to: i + 1 } as const
    }),
  ],
  outcomes: {
    differing: [
      { policies: rest, outcome: 'rabbits', unit: '1', from: 1, to: 0.75, change: -0.25 },
      { policies: run, outcome: 'rabbits', unit: '1', from: 1, to: 1 + 2e-16, change: 2e-16 },
      { policies: run, outcome: 'first peak', unit: 'year', from: null, to: 4.5, change: null },
    ],
    compared: 6,
    equal: 3,
    onlyFirst: [{ keeper: 'dig', guard: 'on' }],
    onlySecond: Array.from({ length: 7 }, (_, i) => ({ keeper: `sleep ${i}`, guard: 'on' })),
  },
}

const text = (outcomes: Partial<ScenarioDifference['outcomes']>, columns = 80) =>
  renderDifference({ inputs: [], outcomes: { ...none.outcomes, ...outcomes } }, 'text', { columns })

describe('text', () => {
  it('says that there is no difference', () => {
    expect(renderDifference(none, 'text')).toBe(
      'No difference: the inputs are the same, and so are 4 outcomes',
    )
  })

  it('tells inputs, then outcomes policy by policy; what rounding makes differ is counted only', () => {
    expect(renderDifference(difference, 'text', { subjects: ['a.yaml', 'b.yaml'] })).toBe(`  first: a.yaml
  second: b.yaml

Inputs that differ: 9
  parameter birth: 0.5 → 0.6
  parameter food[0]: 0 → 1
  parameter food[1]: 1 → 2
  parameter food[2]: 2 → 3
  parameter food[3]: 3 → 4
  parameter food[4]: 4 → 5
  … and 3 more elements

Inputs of the first only: 1
  policy keeper: run: feed: 3 from 2

Inputs of the second only: 1
  policy keeper: sleep

Outcomes: 2 of 6 differ, and 1 by rounding only
  All of them under guard on.
  A dash is what never comes, does not exist, or is of a run that failed.
                   first   second  change
  rabbits
    keeper rest  1.00000  0.75000  -0.250
  first peak (year)
    keeper run         –  4.50000       –

Policies that only the first can play: 1
  keeper dig, guard on

Policies that only the second can play: 7
  keeper sleep 0, guard on
  keeper sleep 1, guard on
  keeper sleep 2, guard on
  keeper sleep 3, guard on
  keeper sleep 4, guard on
  … and 2 more`)
  })

  it('has a row for each outcome when there is one choice of policies, or none', () => {
    const rabbits = { policies: rest, outcome: 'rabbits', unit: '1', from: 1, to: 2, change: 1 }
    const mass = { policies: rest, outcome: 'mass', unit: 'tonne', from: 0.5, to: 0.25, change: -0.25 }
    expect(text({ differing: [rabbits, mass] })).toBe(`Inputs: no difference

Outcomes: 2 of 4 differ
                     first    second  change
  keeper rest, guard on
    rabbits              1         2   +1.00
    mass (tonne)  0.500000  0.250000  -0.250`)
    expect(text({ differing: [{ ...rabbits, policies: {} }] })).toBe(`Inputs: no difference

Outcomes: 1 of 4 differ
           first  second  change
  rabbits      1       2   +1.00`)
  })

  it('gives a long name a line of its own rather than leave the columns', () => {
    const long = { policies: {}, outcome: 'the number of rabbits that are alive', unit: '1' }
    expect(
      text({ differing: [{ ...long, from: 1, to: 2, change: 1 }] }, 50)
        .split('\n')
        .slice(-2),
    ).toEqual([
      '  the number of rabbits that are alive',
      '                                 1       2   +1.00',
    ])
  })

  it('says that nothing but rounding differs, or that nothing could be compared', () => {
    const rounding = difference.outcomes.differing.slice(1, 2)
    expect(text({ differing: rounding })).toMatch(/Outcomes: no difference in 4, but 1 by rounding only$/)
    expect(text({ compared: 0, onlyFirst: [{}] })).toContain(
      'Outcomes: none that both have, under policies that both can play\n\n' +
        'Policies that only the first can play: 1\n  no policies',
    )
  })

  it('breaks a long change at its arrow', () => {
    const equation = (end: string) => `births - eaten * lookup(appetite, initial(foxes)) * ${end}`
    const input = {
      section: 'equation',
      name: 'rabbits: rate',
      from: equation('old'),
      to: equation('new'),
    } as const
    expect(renderDifference({ ...none, inputs: [input] }, 'text')).toContain(`
  equation rabbits: rate: births - eaten * lookup(appetite, initial(foxes))
      * old
    → births - eaten * lookup(appetite, initial(foxes)) * new
`)
  })
})

describe('other forms', () => {
  it('has a table for each outcome in Markdown, with what means something there escaped', () => {
    const page = renderDifference(difference, 'markdown', { sides: ['with', 'without'] })
    expect(page).toContain('- parameter food\\[0\\]: 0 → 1\n')
    expect(page).toContain(
      [
        '### first peak (year)',
        '',
        '|  | with | without | change |',
        '| --- | --: | --: | --: |',
        '| keeper run | – | 4.50000 | – |',
      ].join('\n'),
    )
  })

  it('is a piece of LaTeX', () => {
    const tex = renderDifference(difference, 'tex')
    expect(tex).toContain('\\subsection*{Inputs of the second only: 1}')
    expect(tex).toContain('\\begin{itemize}\n\\item policy keeper: sleep\n\\end{itemize}')
    expect(tex).toContain(
      [
        '\\begin{longtable}{lrrr}',
        ' & first & second & change \\\\',
        '\\hline',
        '\\endhead',
        '\\multicolumn{4}{l}{\\emph{rabbits}} \\\\',
        'keeper rest & 1.00000 & 0.75000 & -0.250 \\\\',
      ].join('\n'),
    )
  })

  it('is everything as JSON', () => {
    expect(JSON.parse(renderDifference(difference, 'json'))).toEqual(JSON.parse(JSON.stringify(difference)))
  })

  it.each(differenceFormats)('as %s says nothing that is no word', (format) => {
    expect(renderDifference(difference, format)).not.toMatch(/undefined|NaN|\[object/)
  })
})
