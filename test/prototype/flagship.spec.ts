import { readFileSync } from 'node:fs'
import { readScenario, renderIssues, simulate, type Scenario } from '@erosion/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prototypeToYaml, type Prototype } from './prototype-to-yaml.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const prototype = JSON.parse(read('fixtures/prototype.json')) as Prototype
const names = JSON.parse(read('fixtures/prototype-names.json')) as Record<string, string | null>

/** Prototype series and the flagship's name of it, where both are one number or one row of the same elements. */
const compared = [
  'retention',
  'reg_influence',
  'intermediary',
  'reg_offtake',
  'reg_share',
  'cost',
  'mandate',
  'autonomy',
  'dep',
]

/** Two programs with sums in another order: 1e-13 where seen, 1e-9 what is promised. */
const TOLERANCE = 1e-10

function scenarioOf(text: string): Scenario {
  const load = (path: string) => read(path)
  const { scenario, issues, texts } = readScenario(text, { path: 'test.yaml', load })
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}

function flagship(base: string, parameters: Readonly<Record<string, number>> = {}): Scenario {
  const sets = Object.entries(parameters).map(([name, value]) => `  '${name}': ${value}`)
  const section = sets.length === 0 ? '' : `parameters:\n${sets.join('\n')}\n`
  return scenarioOf(
    `extends: ./fixtures/${base}\nmethod: euler\noutcomes: null\nexpectations: null\n${section}`,
  )
}

/** The largest relative difference of any compared series in any year. */
function worst(model: Scenario, reference: Scenario, policies: Record<string, string>): number {
  const own = simulate(model, { policies, series: compared.map((name) => names[name] ?? name) })
  const theirs = simulate(reference, { series: compared })
  const pairs = [...own.series.values()].map((values, i) => [values, [...theirs.series.values()][i]] as const)
  expect(pairs).toHaveLength(theirs.series.size)
  const differences = pairs.flatMap(([a, b]) =>
    [...a].map((value, year) => Math.abs(value - (b?.[year] ?? NaN)) / (Math.abs(value) || 1)),
  )
  return Math.max(...differences)
}

const posture = (russia: string): string => (russia === 'erosion' ? 'erosion-management' : russia)

describe('the flagship against the equations of its prototype', () => {
  const starts = [
    { start: 'mirror', base: '../scenarios/central-asia-2025-v1.yaml' },
    { start: 'national', base: 'erosion-v1-national.yaml' },
    { start: 'with upstream oil', base: 'erosion-v1-upstream-oil.yaml' },
  ]
  const cells = [
    { russia: 'erosion', us: 'deals', china: 'surge' },
    { russia: 'restoration', us: 'network', china: 'retreat' },
    { russia: 'watch', us: 'network', china: 'steady' },
  ]

  it.each(starts.flatMap((start) => cells.map((cell) => ({ ...start, ...cell }))))(
    'agrees from the $start start in $russia/$us/$china',
    ({ start, base, ...cell }) => {
      const reference = scenarioOf(prototypeToYaml(prototype, cell, start))
      expect(worst(flagship(base), reference, { ...cell, russia: posture(cell.russia) })).toBeLessThan(
        TOLERANCE,
      )
    },
  )

  it('agrees wherever ten parameters are set', () => {
    const scalars = Object.entries(prototype.model.params).filter(
      ([name, { dims, low }]) => dims.length === 0 && typeof low === 'number' && names[name],
    )
    expect(scalars.length).toBeGreaterThan(40)
    const settings = fc
      .shuffledSubarray(scalars, { minLength: 10, maxLength: 10 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map(([name, { low, high }]) =>
            fc
              .double({ min: Number(low), max: Number(high), noNaN: true })
              .map((value) => [name, value] as const),
          ),
        ),
      )
    fc.assert(
      fc.property(settings, fc.constantFrom(...cells), (set, cell) => {
        const theirs = Object.fromEntries(set)
        const own = Object.fromEntries(set.map(([name, value]) => [names[name] ?? '', value]))
        const reference = scenarioOf(prototypeToYaml(prototype, cell, 'mirror', theirs))
        const model = flagship('../scenarios/central-asia-2025-v1.yaml', own)
        expect(worst(model, reference, { ...cell, russia: posture(cell.russia) })).toBeLessThan(TOLERANCE)
      }),
      { numRuns: 6, seed: 20_251_106, endOnFailure: true },
    )
  })
})
