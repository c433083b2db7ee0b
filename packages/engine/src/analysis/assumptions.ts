import { positions, type Variable } from '#model/declaration'
import type { EvidenceCode } from '#model/schema'
import { elementsOfAddress, type Element } from '#scenario/elements-of-address'
import type { Scenario } from '#scenario/scenario'
import { inputsOf } from '#inputs/inputs'
import { policyInputs } from '#inputs/policy-inputs'
import { evidenceOf } from './evidence-of.js'
import type { Sensitivity } from './sensitivities.js'

/** One thing that a scenario takes for granted. */
export interface Assumption {
  readonly section: 'parameter' | 'policy' | 'noise' | 'event' | 'correlation'
  /** `trade_elasticity`, `start_share[patron, state]`, `russia: watch: transit_rebate`. */
  readonly name: string
  /**
   * Its number, or the smallest and the largest of an array; of a policy, its course in words, with units:
   * `1 bn USD / year from 2028`.
   */
  readonly value: string
  /** How it is drawn, or in which range the model sees it; empty for what is held at its value. */
  readonly range: string
  readonly unit: string
  readonly meaning: string
  readonly source: string
  /** Undefined where neither the model nor a source says it. */
  readonly evidence: EvidenceCode | undefined
  /** Who judged it, where it rests on judgement. */
  readonly judge: string
  /** Whether the scenario sets or draws it otherwise than the model says. */
  readonly isOwn: boolean
  readonly sensitivity: Sensitivity | undefined
}

/** What a policy does that sets no lever. */
const CHANGES_NOTHING = 'changes nothing'

/** Who judged what does not say so. */
const AUTHORS = 'the authors of the model'

/** Sections of inputs that are assumptions of the scenario itself, besides its policies. */
const ofScenario = { noise: 'noise', event: 'event', correlation: 'correlation' } as const

/**
 * Everything that a scenario takes for granted: each parameter of its model that its numbers stand for, then what
 * its policies set, its noise, its events and its rank correlations.
 * @param sensitivities by the name of the parameter; none where no study was run
 */
export function assumptionsOf(
  scenario: Scenario,
  sensitivities: ReadonlyMap<string, Sensitivity> = new Map(),
): readonly Assumption[] {
  const parameters = [...scenario.model.variables.values()].filter(({ kind }) => kind === 'parameter')
  return [
    ...parameters.map((variable) => assumptionOf(variable, scenario, sensitivities.get(variable.name))),
    ...policyAssumptions(scenario),
    ...inputsOf(scenario).flatMap(({ section, name, value }): readonly Assumption[] => {
      const own = ofScenario[section as keyof typeof ofScenario] as Assumption['section'] | undefined
      return own ? [plain(own, name, `${value}`, scenario)] : []
    }),
  ]
}

function assumptionOf(
  variable: Variable,
  scenario: Scenario,
  sensitivity: Sensitivity | undefined,
): Assumption {
  const { model, expanded, values } = scenario
  const elements = elementsOfAddress({ variable, positions: [...positions(variable.indices)] }, expanded)
  const own = model.values.get(variable.name)
  const evidence = evidenceOf(variable)
  const isSet = elements.some(({ slot, offset }) => values[slot] !== own?.mid[offset])
  return {
    section: 'parameter',
    name: nameOf(variable),
    value: span(elements.map(({ slot }) => values[slot] ?? NaN)),
    range: rangeOf(elements, scenario) ?? modelRange(own),
    unit: variable.unitText,
    meaning: variable.meaning ?? '',
    source: variable.source ?? '',
    evidence,
    judge: evidence === 'J' ? (variable.judge ?? AUTHORS) : '',
    isOwn: isSet,
    sensitivity,
  }
}

/** What each policy sets; one that sets nothing says so. */
function policyAssumptions(scenario: Scenario): readonly Assumption[] {
  const unitOf = (lever: string) => leverOf(lever, scenario)?.unitText ?? ''
  return scenario.players.flatMap((player) =>
    player.policies.flatMap((policy) => {
      const [itself, ...settings] = policyInputs(player.name, policy, scenario, unitOf)
      if (settings.length === 0)
        return itself ? [plain('policy', itself.name, CHANGES_NOTHING, scenario)] : []
      return settings.map(({ name, value }) => plain('policy', name, `${value}`, scenario))
    }),
  )
}

const leverOf = (name: string, { model }: Scenario): Variable | undefined =>
  model.variables.get(/(\w+)(\[[^\]]*\])?$/.exec(name)?.[1] ?? '')

function nameOf({ name, indices }: Variable): string {
  return indices.length === 0 ? name : `${name}[${indices.map((index) => index.name).join(', ')}]`
}

/** What the scenario assumes beside its model; where a lever is set, the lever says what stands behind it. */
function plain(section: Assumption['section'], name: string, value: string, scenario: Scenario): Assumption {
  const variable = value === CHANGES_NOTHING ? undefined : leverOf(name, scenario)
  const source = variable?.source ?? ''
  return {
    ...{ section, name, value, range: '', isOwn: true, sensitivity: undefined },
    unit: section === 'policy' ? (variable?.unitText ?? '') : '',
    meaning: variable?.meaning ?? '',
    source,
    evidence: evidenceOf({ source }) ?? 'J',
    judge: 'the author of the scenario',
  }
}

function rangeOf(elements: readonly Element[], { uncertainties }: Scenario): string | undefined {
  const drawn = uncertainties.filter(({ slots }) => elements.some(({ slot }) => slots.includes(slot)))
  const [first] = drawn
  if (!first) return undefined
  if (drawn.length === 1) return first.text
  const texts = new Set(drawn.map(({ text }) => text))
  return texts.size === 1
    ? `each ${first.text}`
    : `${drawn.length} of ${elements.length} drawn, such as ${first.text}`
}

function modelRange(
  own: { readonly low: Float64Array | undefined; readonly high: Float64Array | undefined } | undefined,
): string {
  if (!own?.low || !own.high) return ''
  return `not drawn; ${span([...own.low, ...own.high])} in the model`
}

/** A number, or the smallest and the largest of several. */
function span(numbers: readonly number[]): string {
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity)
  const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity)
  return low === high ? plainText(low) : `${plainText(low)} to ${plainText(high)}`
}

const plainText = (value: number): string => `${Number(value.toPrecision(6))}`

/** How many parameters stand on each kind of evidence (`none`: not classed); the share of those classed, and not as judgement. */
export interface EvidenceCount {
  readonly parameters: number
  readonly codes: Readonly<Partial<Record<EvidenceCode | 'none', number>>>
  readonly sourced: number
}

/** Counts the evidence of parameters; what a scenario sets besides is not counted. */
export function countEvidence(assumptions: readonly Assumption[]): EvidenceCount {
  const parameters = assumptions.filter(({ section }) => section === 'parameter')
  const codes: Partial<Record<EvidenceCode | 'none', number>> = {}
  for (const { evidence = 'none' } of parameters) codes[evidence] = (codes[evidence] ?? 0) + 1
  const { J = 0, none = 0 } = codes
  return {
    parameters: parameters.length,
    codes,
    sourced: parameters.length === 0 ? 0 : (parameters.length - J - none) / parameters.length,
  }
}
