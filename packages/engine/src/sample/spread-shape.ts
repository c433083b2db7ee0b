import { mapping, number } from '#core/shape'
import { z } from '#core/zod'
import { distributions, type DistributionName } from './distributions.js'
import type { ParameterMeaning } from './distribution.js'

const numbers = z.array(number, { error: 'a list of finite numbers' })

const truncation = mapping({
  low: number.optional().describe('Nothing below it is drawn.'),
  high: number.optional().describe('Nothing above it is drawn.'),
})
  .optional()
  .describe('Bounds of what is drawn; between them the distribution keeps its form.')

/** A distribution as a scenario writes it, `uniform: { low: 1, high: 2 }`: the keys come from the table. */
const distributionKeys = Object.fromEntries(
  Object.values(distributions).map(({ name, meaning, parameters }) => [
    name,
    mapping(
      Object.fromEntries(
        Object.entries<ParameterMeaning>(parameters).map(([key, value]) => [key, parameterShape(value)]),
      ),
    )
      .optional()
      .describe(`The distribution of ${meaning}.`),
  ]),
) as unknown as Record<DistributionName, z.ZodOptional<z.ZodType<DistributionParams>>>

/** How uncertain one number is: one of the distributions, and bounds of what is drawn. */
export const spreadKeys = { ...distributionKeys, truncate: truncation }

/** The parameters of some distribution, by name. */
export type DistributionParams = Readonly<Record<string, number | readonly number[]>>

/** A parameter may be left out when the table has a standard value for it, or says that a list may be missing. */
function parameterShape({ meaning, standard, isList, isOptional }: ParameterMeaning) {
  const shape = isList ? numbers : number
  const told = meaning + (standard === undefined ? '' : `; ${standard} unless said`)
  const described = (schema: z.ZodType) => schema.describe(`${told.charAt(0).toUpperCase()}${told.slice(1)}.`)
  return described(standard === undefined && !isOptional ? shape : shape.optional())
}
