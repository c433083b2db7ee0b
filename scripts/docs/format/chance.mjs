/** Distributions and designs, from the tables that reader and sampler read. */
import { code, table } from '../markdown.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */
/** @import { ParameterMeaning } from '../../../packages/engine/src/sample/distribution.js' */

/** @param {EngineSource} engine */
export function distributionTable({ distributions }) {
  return table(
    ['distribution', 'of what', 'its numbers'],
    Object.values(distributions).map(({ name, meaning, parameters }) => [
      code(name),
      meaning,
      Object.entries(parameters)
        .map(([key, value]) => `${code(key)}: ${numberWords(value)}`)
        .join('. '),
    ]),
  )
}

/** @param {ParameterMeaning} parameter */
function numberWords({ meaning, standard }) {
  return standard === undefined ? meaning : `${meaning}; ${standard} unless said`
}

/** @param {EngineSource} engine */
export function designTable({ designs }) {
  return table(
    ['design', 'what it does', 'the first runs stay when more are added'],
    Object.values(designs).map(({ name, meaning, isPrefixStable }) => [
      code(name),
      meaning,
      isPrefixStable ? 'yes' : 'no',
    ]),
  )
}
