import { equation, mapping, number, text } from '#core/shape'
import { z } from '#core/zod'

const weight = mapping({
  mid: number.describe('Value that is used unless said.'),
  low: number.optional().describe('Low end of what it may be; `mid` unless said.'),
  high: number.optional().describe('High end; `mid` unless said.'),
  unit: z
    .union([text, number], { error: 'a unit, such as bn USD, or 1' })
    .optional()
    .describe('Unit; a pure number unless said.'),
  meaning: text.optional().describe('What it weighs, in a phrase.'),
  source: text.optional().describe('Where the number comes from.'),
}).describe('How much something counts.')

const payoffs = z.record(z.string(), equation, { error: 'a mapping from names to equations' })

/** The section `game`: what players want. */
export const gameSection = mapping({
  outcomes: z
    .record(z.string(), text, { error: 'a mapping from short names to outcomes' })
    .describe('Outcomes that payoffs look at, by a short name.'),
  weights: z
    .record(
      z.string(),
      z.union([number, weight], { error: 'a finite number, or a mapping with mid, low, high' }),
      { error: 'a mapping from names to numbers' },
    )
    .optional()
    .describe('Numbers that payoffs use, by name.'),
  payoffs: payoffs.describe('What each player wants, more of it being better: arithmetic over both.'),
  bystanders: payoffs.optional().describe('What others get who choose nothing, by any name.'),
}).describe('What the players want, for `erosion game`.')
