import type { Issue } from '@erosion/engine'
import type { RunArguments } from '../run-arguments.js'

/** Options that make no sense beside another, and why. */
const conflicts: readonly (readonly [keyof RunArguments, beside: keyof RunArguments, why: string])[] = [
  ['runs', 'series', 'series are of single runs'],
  ['design', 'series', 'series are of single runs'],
  ['seed', 'series', 'series are of single runs'],
  ['outcome', 'series', 'it prints series in place of outcomes'],
  ['until', 'series', 'series are of single runs'],
  ['until', 'deterministic', 'that is a single run'],
  ['runs', 'deterministic', 'that is a single run'],
  ['design', 'deterministic', 'that is a single run'],
  ['seed', 'deterministic', 'that is a single run'],
  ['figure', 'deterministic', 'of a single run it draws series: name some by --series in its place'],
]

/** An issue for every option that contradicts another. */
export function checkTogether(args: RunArguments): readonly Issue[] {
  const isGiven = (name: keyof RunArguments) => args[name] !== undefined && args[name] !== false
  return (
    conflicts
      .filter(([name, beside]) => isGiven(name) && isGiven(beside))
      // A folder keeps series of every future, beside the outcomes that are printed.
      .filter(([, beside]) => beside !== 'series' || args.out === undefined)
      .map(([name, beside, why]) => ({
        code: 'not-allowed',
        message: `--${name} cannot stand beside --${beside}: ${why}`,
        path: [`--${name}`],
      }))
  )
}
