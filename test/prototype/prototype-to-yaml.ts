import { stringify } from 'yaml'

/** The prototype of the flagship as its own file gives it: equations, parameters, presets, grid. */
export interface Prototype {
  readonly model: {
    readonly time: { readonly start: number; readonly stop: number }
    readonly dims: Readonly<Record<string, readonly string[]>>
    readonly index: Readonly<Record<string, string>>
    readonly params: Readonly<Record<string, PrototypeParameter>>
    readonly exogenous: Readonly<Record<string, { readonly unit: string; readonly desc: string }>>
    readonly equations: readonly PrototypeEquation[]
  }
  readonly policies: Readonly<Record<string, Readonly<Record<string, Preset>>>>
  readonly starts: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly grid: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/** Values by parameter; a mapping has the elements of a subscript, joined by commas, as keys. */
export type Preset = Readonly<Record<string, number | Readonly<Record<string, number>>>>

interface PrototypeParameter {
  readonly value: unknown
  readonly unit: string
  readonly dims: readonly string[]
  readonly low: unknown
  readonly high: unknown
  readonly desc: string
  readonly src: string
}

interface PrototypeEquation {
  readonly name: string
  readonly type: 'stock' | 'aux'
  readonly idx: readonly string[]
  readonly unit: string
  readonly init?: string
  readonly rate?: string
  readonly f?: string
  readonly why: string
}

/** The prototype as a scenario of its own, under one choice of presets; only names of functions are translated. */
export function prototypeToYaml(
  { model, policies, starts }: Prototype,
  cell: Readonly<Record<string, string>>,
  start = 'mirror',
  settings: Readonly<Record<string, number>> = {},
): string {
  const presets = Object.entries(cell).map(([player, policy]) => policies[player]?.[policy] ?? {})
  return stringify({
    title: 'The prototype',
    time: { from: model.time.start, to: model.time.stop, step: '1/12', save: 1 },
    method: 'euler',
    parameters: {
      ...startValues(starts[start] ?? {}),
      ...Object.assign({}, ...presets.map(presetValues)),
      ...settings,
    },
    model: {
      units: { bnUSD: 'bn USD' },
      dimensions: { ...model.dims, ...model.index },
      parameters: Object.fromEntries(
        Object.entries(model.params).map(([name, { dims, unit, value, desc, src }]) => [
          withIndices(name, dims),
          { unit, mid: value, meaning: desc, source: src },
        ]),
      ),
      exogenous: Object.fromEntries(
        Object.entries(model.exogenous).map(([name, { unit, desc }]) => [
          name,
          { unit, base: 0, meaning: desc },
        ]),
      ),
      stocks: equations(model.equations, 'stock', ({ unit, init = '', rate = '', why }) => ({
        unit,
        initial: translate(init),
        rate: translate(rate),
        meaning: why,
      })),
      auxiliaries: equations(model.equations, 'aux', ({ unit, f = '', why }) => ({
        unit,
        equation: translate(f),
        meaning: why,
      })),
    },
  })
}

function equations(
  all: readonly PrototypeEquation[],
  type: string,
  write: (equation: PrototypeEquation) => object,
) {
  const chosen = all.filter((equation) => equation.type === type)
  return Object.fromEntries(
    chosen.map((equation) => [withIndices(equation.name, equation.idx), write(equation)]),
  )
}

function withIndices(name: string, indices: readonly string[]): string {
  return indices.length === 0 ? name : `${name}[${indices.join(', ')}]`
}

/** The prototype writes `t` for the time and `step(t - start)` for what the language calls `step(1, start)`. */
function translate(equation: string): string {
  return equation.replace(/\bstep\(t-(\w+)\)/g, 'step(1, $1)').replace(/\bt\b/g, 'time')
}

function presetValues(preset: Preset): Record<string, number> {
  return Object.fromEntries(
    Object.entries(preset).flatMap(([name, value]) =>
      typeof value === 'number'
        ? [[name, value] as const]
        : Object.entries(value).map(([element, number]) => [`${name}[${element}]`, number] as const),
    ),
  )
}

/** Starts give whole tables, or single elements as presets do. */
function startValues(start: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = Object.entries(start).map(([name, value]): Record<string, unknown> =>
    Array.isArray(value) ? { [name]: value } : presetValues({ [name]: value as number }),
  )
  return Object.assign({}, ...parts) as Record<string, unknown>
}
