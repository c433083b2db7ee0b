import { arrayValue, equation, mapping, number, text } from '#core/shape'
import { z } from '#core/zod'
import { spreadKeys } from '#sample/spread-shape'

const unit = z
  .union([text, number], { error: 'a unit, such as bn USD / year, or 1' })
  .describe('Unit, as products, quotients and powers of unit names: `bn USD / year`; `1` for none.')
const meaning = text.optional().describe('What it stands for, in a phrase.')
const source = text
  .optional()
  .describe('Where the number or the form comes from, or the word judgement and why.')
/** How well a number is known, from found to judged. */
export const evidenceCodes = ['F', 'Fd', 'E', 'M', 'J'] as const
/** One of `evidenceCodes`. */
export type EvidenceCode = (typeof evidenceCodes)[number]
const evidence = z
  .enum(evidenceCodes, { error: 'F, Fd, E, M or J' })
  .optional()
  .describe(
    'How well the number is known: `F` found in a public page, `Fd` derived or `E` estimated from what was found, `M` from memory of the literature, `J` judgement.',
  )
const judge = text.optional().describe('Who judged it, where it rests on judgement.')
const symbol = text.optional().describe('A short symbol by which a paper or an earlier model knows it.')

const composition = mapping({
  over: text.describe('The dimension over which the elements sum to one.'),
  concentration: number.describe('How firmly they are known: as a sample of that size would know them.'),
})
  .optional()
  .describe('For shares of a whole: drawn together, by a Dirichlet distribution about `mid`.')

/** A constant of a run: its middle value, the range of its uncertainty, the bounds of what makes sense. */
export const parameterShape = mapping({
  unit,
  mid: arrayValue.describe(
    'Value in deterministic runs: a number, a list by element, or a mapping by element.',
  ),
  low: arrayValue.optional().describe('Low end of the uncertain range, same shape as `mid`.'),
  high: arrayValue.optional().describe('High end of the uncertain range, same shape as `mid`.'),
  min: number.optional().describe('Smallest value that makes sense; anything below is refused.'),
  max: number.optional().describe('Largest value that makes sense; anything above is refused.'),
  uncertainty: mapping(spreadKeys)
    .optional()
    .describe('How uncertain it is, when not triangular from low over mid to high.'),
  composition,
  meaning,
  source,
  evidence,
  judge,
  symbol,
}).describe('A constant of a run.')

/** Something that a player can set over time. */
const leverShape = mapping({
  unit,
  owner: text.describe('The player who holds it, or the dimension whose element does.'),
  base: arrayValue.describe('Value while no policy sets it.'),
  low: arrayValue.optional().describe('Low end of the range worth exploring.'),
  high: arrayValue.optional().describe('High end of the range worth exploring.'),
  meaning,
  source,
  symbol,
}).describe('Something that a player can set over time.')

/** A disturbance from outside the model. */
const exogenousShape = mapping({
  unit,
  base: arrayValue.describe('Value while nothing disturbs it.'),
  meaning,
  source,
  symbol,
}).describe('A disturbance from outside the model; at its base in deterministic runs.')

/** A quantity that accumulates. */
const stockShape = mapping({
  unit,
  initial: equation.describe('Value at the first instant.'),
  rate: equation.describe('Net flow, in the unit of the stock per unit of time.'),
  meaning,
  source,
  symbol,
}).describe('A quantity that accumulates its net flow.')

/** A quantity computed at every instant. */
const auxiliaryShape = mapping({
  unit,
  equation: equation.describe('Its value at every instant.'),
  meaning,
  source,
  symbol,
}).describe('A quantity computed at every instant from the others.')

/** A function given by points. */
export const tableShape = mapping({
  unit,
  input: unit.describe('Unit of the argument.'),
  points: z
    .array(z.tuple([number, number], { error: 'a pair of finite numbers [x, y]' }), {
      error: 'a list of points [x, y]',
    })
    .min(2, { error: 'at least two points [x, y]' })
    .describe('Points [x, y] with rising x; straight lines between, constant beyond the ends.'),
  meaning,
  source,
  symbol,
}).describe('A function of one argument, given by points.')

/** A feedback loop with a name. */
const loopShape = mapping({
  path: z
    .array(text, { error: 'a list of variables' })
    .min(2, { error: 'at least two variables' })
    .describe(
      'Variables along the loop, without subscripts: each feeds the next one, the last one the first.',
    ),
  meaning,
  cut: z
    .tuple([text, text], { error: 'two neighbours of the path: [from, to]' })
    .optional()
    .describe('The link that opens the loop; the first of the path unless said.'),
  knockout: z
    .record(z.string(), number, { error: 'a mapping from parameters to numbers' })
    .optional()
    .describe('Values of parameters that open the loop, in place of a cut.'),
}).describe('A feedback loop with a name.')

const section = <T extends z.ZodType>(shape: T) =>
  z.record(z.string(), shape, { error: 'a mapping' }).optional()

const parts = {
  parameters: section(parameterShape).describe('Constants of a run, by `name` or `name[dimension, …]`.'),
  levers: section(leverShape).describe('What players can set.'),
  exogenous: section(exogenousShape).describe('Disturbances from outside.'),
  tables: section(tableShape).describe('Functions given by points.'),
  stocks: section(stockShape).describe('Quantities that accumulate.'),
  auxiliaries: section(auxiliaryShape).describe('Quantities computed at every instant.'),
}

/** A part of a model: the equations of one channel, say. */
const modelPartShape = mapping(parts)

/** A whole model, as a person writes it. */
export const modelShape = mapping({
  name: text.optional().describe('Name of the model.'),
  about: text.optional().describe('What the model is for.'),
  'time unit': text.optional().describe('Unit of time; `year` unless said.'),
  units: z
    .record(z.string(), text, { error: 'a mapping' })
    .optional()
    .describe('Further units: `base` for a new one, or an expression of others (`bnUSD: bn USD`).'),
  dimensions: z
    .record(
      z.string(),
      z.union([text, z.array(text).min(1, { error: 'at least one element' })], {
        error: 'a list of elements, or the name of a dimension',
      }),
    )
    .optional()
    .describe('Dimensions with their elements; `rival: patron` makes `rival` a second index over `patron`.'),
  ...parts,
  loops: section(loopShape).describe('Feedback loops with a name, such as `B1 hedging`.'),
}).describe('A model: dimensions, parameters, levers, disturbances, tables, stocks, auxiliaries and loops.')

/** A parameter as a person writes it. */
export type ParameterSource = z.infer<typeof parameterShape>
/** A function given by points, as a person writes it. */
export type TableSource = z.infer<typeof tableShape>
/** A feedback loop with a name, as a person writes it. */
export type LoopSource = z.infer<typeof loopShape>
/** The equations of a part of a model, as plain values: `ModelSource` without what concerns the whole. */
export type ModelPart = z.infer<typeof modelPartShape>
/** A whole model as plain values, before it is checked. */
export type ModelSource = z.infer<typeof modelShape>
