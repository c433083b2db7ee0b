import { equation, mapping, number, numberOrFraction, text } from '#core/shape'
import { z } from '#core/zod'
import { spreadKeys } from '#sample/spread-shape'
import { designNames } from '#sample/designs/designs'

const uncertainty = mapping({
  ...spreadKeys,
  together: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Whether all elements take one value; each is drawn by itself unless said.'),
  dirichlet: mapping({
    concentration: number.describe('How closely shares keep to their middle values, above 0.'),
  })
    .optional()
    .describe('Shares of a whole that vary about their middle values; small ones vary less than large ones.'),
  'logistic-normal': mapping({
    sd: number.describe('Standard deviation of the logarithm of the ratio of any two shares, above 0.'),
  })
    .optional()
    .describe('Shares of a whole that vary about their middle values, all by like factors.'),
  over: text
    .optional()
    .describe('The dimension over which shares sum to one; needed when the name leaves several open.'),
}).describe('One distribution by its name, or one composition of shares.')

const uncertainties = z
  .object(
    {
      all: z
        .literal('model', { error: 'model' })
        .optional()
        .describe(
          '`model`: every parameter of the model with a range, as the model says or else triangular, except those that the scenario sets to a value.',
        ),
    },
    { error: 'a mapping from parameters to distributions' },
  )
  .catchall(
    z.union([z.literal('fixed'), uncertainty], { error: 'a mapping with one distribution, or fixed' }),
  )
  .optional()
  .describe(
    'What is not known: distributions of parameters, by `name` or `name[element, …]`; `fixed` takes one out; a later key wins.',
  )

const correlation = mapping({
  between: z
    .tuple([text, text], { error: 'two uncertain parameters: [one, other]' })
    .describe('The names of two uncertain numbers.'),
  rank: number.describe("Spearman's rank correlation, -1 to 1."),
}).describe('A wish that two uncertain numbers rise together, or one as the other falls.')

const sd = number.describe('Standard deviation; of white noise, of its integral over one unit of time.')
const returning = {
  sd: number.describe('Standard deviation in the long run.'),
  memory: numberOrFraction.describe('Time in which a deviation falls to 1/e of itself.'),
  start: number.optional().describe('Deviation in the first interval; drawn from the long run unless said.'),
}

const noise = mapping({
  white: mapping({ sd }).optional().describe('Noise without memory, added to the base.'),
  returning: mapping(returning)
    .optional()
    .describe('Noise that forgets (Ornstein–Uhlenbeck), added to the base.'),
  log: mapping({
    ...returning,
    'mean corrected': z
      .boolean({ error: 'true or false' })
      .describe('Whether the mean of the factor is 1; else its median is.'),
  })
    .optional()
    .describe('The exponential of returning noise, a factor of the base.'),
  every: numberOrFraction.describe(
    'How long a value is held: a whole number of steps, or a part of one, whose mean is then seen.',
  ),
  together: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Whether all elements see one path; each has its own unless said.'),
}).describe('A path that goes up and down at random.')

const event = mapping({
  hazard: equation.describe(
    'Expected number of events per unit of time: a number, or an equation of the state.',
  ),
  lasts: equation.describe('How long an event lasts: a number or an equation, looked at when it begins.'),
  value: number.optional().describe('What the disturbance is while an event lasts; 1 unless said.'),
}).describe('Events that come at random and last a while; those that overlap merge.')

/** The sections that say what is not known and how it is drawn. */
export const chanceSections = {
  uncertainties,
  correlations: z
    .array(correlation, { error: 'a list of correlations' })
    .optional()
    .describe('Rank correlations between uncertain numbers; others have none.'),
  noise: z
    .record(z.string(), noise, { error: 'a mapping from disturbances to noise' })
    .optional()
    .describe('Disturbances that go up and down at random, by `name` or `name[element, …]`.'),
  events: z
    .record(z.string(), event, { error: 'a mapping from disturbances to events' })
    .optional()
    .describe('Disturbances that come as random events, by `name` or `name[element, …]`.'),
  study: mapping({
    runs: number
      .optional()
      .describe('Number of futures; each is run under every combination of policies; 1000 unless said.'),
    design: z
      .enum(designNames, { error: `one of ${designNames.join(', ')}` })
      .optional()
      .describe('How the futures are spread over the uncertain numbers; monte-carlo unless said.'),
    seed: z
      .union([text, number], { error: 'a text or a number' })
      .refine((seed) => typeof seed === 'string' || Math.abs(seed) <= Number.MAX_SAFE_INTEGER, {
        error:
          'a number up to 9007199254740991, beyond which several are one; or the same in quotes, as a text',
      })
      .optional()
      .describe('What all random numbers follow from; 1 unless said.'),
  })
    .optional()
    .describe('How many futures are drawn, and how.'),
}

export type UncertaintySource = z.infer<typeof uncertainty>
export type NoiseSource = z.infer<typeof noise>
