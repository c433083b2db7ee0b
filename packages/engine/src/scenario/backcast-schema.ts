import { mapping, number, text } from '#core/shape'
import { z } from '#core/zod'

const observed = mapping({
  column: text.describe('The column that holds it.'),
  confidence: text.optional().describe('The column that says how well it is known, in a word of `errors`.'),
}).describe('Where a series of the model was observed.')

const backcast = mapping({
  observations: text.describe('A file of comma-separated values, relative to this one.'),
  basis: text.describe('The statistical basis that all observations are on, chosen beforehand.'),
  'calibrate until': number.describe('The last year that calibration sees; later ones are held out.'),
  'score from': number
    .optional()
    .describe('The shortest horizon, in years, that the score of the whole counts; 1 unless said.'),
  year: text.optional().describe('The column of years; `year` unless said.'),
  place: mapping({
    column: text.describe('The column whose codes say where.'),
    codes: z
      .record(z.string(), text, { error: 'a mapping from codes to elements' })
      .describe('The element of a dimension that each code means.'),
  }).describe('Where a row was observed.'),
  scale: number
    .optional()
    .describe('What an observed number is multiplied by; 0.01 for per cent; 1 unless said.'),
  series: z
    .record(z.string(), observed, { error: 'a mapping from series to columns' })
    .describe('The observed shares, by `name[element, …]` with the dimension of the place left open.'),
  errors: z
    .record(z.string(), number, { error: 'a mapping from words to standard deviations' })
    .describe('Standard deviation of the error of an observation, in log odds, by how well it is known.'),
  deviations: mapping({
    sd: text.describe(
      'The parameter that holds the yearly standard deviation of log odds, by place or one for all.',
    ),
    memory: number.describe('Time in which a deviation falls to 1/e.'),
  }).describe(
    'How the noise of the model carries a share away from its course, as calibration reckons with it.',
  ),
  carry: z
    .array(text, { error: 'a list of parameters' })
    .optional()
    .describe('The calibrated parameters that other scenarios take over; all unless said.'),
}).describe('A past that the scenario is tested against, with what was observed in it.')

const score = mapping({
  model: number.describe('Of the model.'),
  'no change': number.describe('Of the shares at the start, repeated.'),
  low: number.optional().describe('Low end of the difference from no change, 90 % interval.'),
  high: number.optional().describe('High end of it.'),
})

const scores = {
  years: text.describe('The years that were scored.'),
  horizons: text.describe('How many years ahead they lie.'),
  observations: number.describe('How many observations were scored.'),
  series: number.describe('How many series were scored.'),
  better: number.describe('In how many of them it beats no change, both on error and on CRPS.'),
  'mean absolute percentage error': score.describe('Of the median, as a share of what was observed.'),
  crps: score.describe('Continuous ranked probability score, in shares.'),
  'coverage of 90 %': number.describe('Share of observations inside the fan of 90 %.'),
  'coverage of 50 %': number.describe('Share of observations inside the fan of 50 %.'),
}

const validation = mapping({
  backcast: text.describe('The scenario that was tested against the past.'),
  basis: text.describe('The statistical basis of what was observed.'),
  'calibrated until': number.describe('The last year that calibration saw.'),
  from: number.describe('The year that the backcast starts from.'),
  ...scores,
  'held out': mapping(scores)
    .optional()
    .describe('The score in years that calibration did not see, where observations of them were given.'),
  inputs: text.describe('SHA-256 of scenario, model and observations.'),
}).describe(
  'How a backcast of the model scored in the years that it learnt from, and in later ones; shown above every result. Written by `erosion backcast`.',
)

/** The sections that hold a model against the past. */
export const backcastSections = { backcast: backcast.optional(), validation: validation.optional() }

export type BackcastSource = z.infer<typeof backcast>
export type ValidationSource = z.infer<typeof validation>
