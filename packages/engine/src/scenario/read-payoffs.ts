import type { PathKey } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { parseExpression } from '#expression/parse-expression'
import { printUnit } from '#expression/print-unit'
import { parseUnit, type Unit } from '#expression/unit'
import { checkUnits } from '#model/check-units'
import type { Variable } from '#model/declaration'
import { Expansion } from '#model/expansion'
import type { EquationContext } from '#model/read-equation'
import { unroll } from '#model/unroll'
import type { Outcome } from '#outcome/outcome'
import { convertPayoff } from './convert-payoff.js'
import type { KnownPolicies } from './known-policies.js'
import type { Party, PayoffRules, Weight } from './payoffs.js'
import { reportUnknownPlayer } from './read-policies.js'
import type { ScenarioSource } from './schema.js'

type GameSource = NonNullable<ScenarioSource['game']>

/** What the section is read with. */
export interface PayoffContext extends EquationContext {
  readonly known: KnownPolicies
  readonly outcomes: readonly Outcome[]
  /** Names of all outcomes as they are written, readable or not. */
  readonly written: readonly string[]
}

/** Reads the section `game`; undefined when there is none, or after reporting what is wrong with it. */
export function readPayoffs(source: GameSource | undefined, context: PayoffContext): PayoffRules | undefined {
  if (!source) return undefined
  const variables = new Map<string, Variable>()
  const lost = new Set<string>()
  const outcomes = readNames(source, variables, lost, context)
  const weights = readWeights(source, variables, lost, context)
  const reading = { variables, lost, slots: [...variables.keys()] }
  checkPlayers(source, context)
  const parties = [
    ...Object.entries(source.payoffs).map(([name, equation]) => ({ name, equation, key: 'payoffs' })),
    ...Object.entries(source.bystanders ?? {}).map(([name, equation]) => ({
      name,
      equation,
      key: 'bystanders',
    })),
  ].flatMap(({ name, equation, key }) => readParty(name, String(equation), key, reading, context) ?? [])
  return { outcomes, weights, parties }
}

function readNames(
  source: GameSource,
  variables: Map<string, Variable>,
  lost: Set<string>,
  { outcomes, written, declarations, report }: PayoffContext,
): PayoffRules['outcomes'] {
  return Object.entries(source.outcomes).flatMap(([name, wanted]) => {
    const path = ['game', 'outcomes', name]
    const outcome = outcomes.findIndex((one) => one.name === wanted)
    const found = outcomes[outcome]
    if (found) {
      const unit = parseUnit(found.unitText, declarations.units)
      variables.set(name, nameVariable(name, 'unit' in unit ? unit.unit : undefined, path))
      return [{ name, outcome }]
    }
    lost.add(name)
    if (written.includes(wanted)) return []
    const nearest = nearestName(wanted, written)
    const problem = {
      code: 'unknown-name',
      message: 'this is not an outcome of the scenario',
      found: wanted,
    } as const
    const expected =
      written.length > 0 ? 'one of the names under `outcomes`' : 'outcomes: the scenario has none'
    report(path, { ...problem, expected, ...(nearest !== undefined && { nearest }) })
    return []
  })
}

function readWeights(
  source: GameSource,
  variables: Map<string, Variable>,
  lost: Set<string>,
  { declarations, report }: PayoffContext,
): readonly Weight[] {
  return Object.entries(source.weights ?? {}).flatMap(([name, written]) => {
    const path = ['game', 'weights', name]
    const { mid, low = mid, high = mid, ...rest } = typeof written === 'number' ? { mid: written } : written
    const text = 'unit' in rest && rest.unit !== undefined ? String(rest.unit) : '1'
    const unit = parseUnit(text, declarations.units)
    if (variables.has(name) || lost.has(name)) {
      const message = `${name} is an outcome of this game already`
      report(path, { code: 'duplicate-name', message, found: name, onKey: true })
      return []
    }
    if ('problems' in unit) for (const problem of unit.problems) report([...path, 'unit'], problem)
    if (!(low <= mid && mid <= high)) {
      const found = `${low}, ${mid}, ${high}`
      report(path, {
        code: 'reversed-range',
        message: 'the range of this weight is reversed',
        found,
        expected: 'low ≤ mid ≤ high',
      })
    }
    variables.set(name, nameVariable(name, 'unit' in unit ? unit.unit : undefined, path))
    const { meaning, source: from } = { meaning: undefined, source: undefined, ...rest }
    return [{ name, low, mid, high, unitText: text, meaning, source: from }]
  })
}

function nameVariable(name: string, unit: Unit | undefined, path: readonly PathKey[]): Variable {
  const nothing = { meaning: undefined, source: undefined, symbol: undefined }
  return { kind: 'parameter', name, indices: [], unit, unitText: '', path, ...nothing }
}

function checkPlayers({ payoffs }: GameSource, { known, report }: PayoffContext): void {
  const names = Object.keys(payoffs)
  if (names.length === 0) {
    const message = 'nobody plays this game'
    report(['game', 'payoffs'], {
      code: 'missing-key',
      message,
      expected: `a payoff of ${known.players.join(', ')}`,
    })
  }
  for (const name of names) {
    const path = ['game', 'payoffs', name]
    if (!known.players.includes(name)) reportUnknownPlayer(name, path, known, report)
    else if (known.policiesOf(name).length === 0) {
      const message = `${name} has no strategies`
      report(path, { code: 'missing-key', message, expected: `policies of ${name}`, onKey: true })
    }
  }
}

function readParty(
  name: string,
  text: string,
  key: string,
  {
    variables,
    lost,
    slots,
  }: { variables: ReadonlyMap<string, Variable>; lost: ReadonlySet<string>; slots: readonly string[] },
  { timeUnit, report }: PayoffContext,
): Party | undefined {
  const path = ['game', key, name]
  let isWhole = true
  const problem = (found: Parameters<typeof report>[1]) => {
    isWhole = false
    report(path, found)
  }
  const parsed = parseExpression(text)
  if ('problems' in parsed) {
    parsed.problems.forEach(problem)
    return undefined
  }
  const tree = convertPayoff(parsed.expression, { variables, lost, problem })
  const checked = checkUnits(tree, timeUnit ?? 'unknown')
  if ('problem' in checked && isWhole) problem(checked.problem)
  if (!isWhole || lost.size > 0) return undefined
  const unit = 'unit' in checked ? checked.unit : 'unknown'
  const expansion = new Expansion()
  slots.forEach((slot, i) => expansion.firstSlots.set(slot, i))
  const unitText = typeof unit === 'string' ? '1' : printUnit(unit)
  const payoff = unroll(tree, { expansion, at: new Map(), owner: name, path })
  return { name, isPlayer: key === 'payoffs', text, unitText, payoff }
}
