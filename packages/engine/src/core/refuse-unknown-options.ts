import { nearestName } from './nearest-name.js'

/**
 * Stops a misspelt or misplaced option: passed over, it would leave the caller with the results of another question.
 * @param options as the caller gave them
 * @param known the names that there are
 * @param ofWhat whose options they are: `runStudy`
 * @param within the names that belong into another option: `runs` is one of `study`
 * @throws RangeError that names every unknown option, with the nearest there is or with where it belongs
 */
export function refuseUnknownOptions(
  options: object,
  known: readonly string[],
  ofWhat: string,
  within: Readonly<Record<string, readonly string[]>> = {},
): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const words = unknown.map((name) => `${name} is not an option of ${ofWhat}; ${advice(name, known, within)}`)
  throw new RangeError(words.join('\n'))
}

function advice(
  name: string,
  known: readonly string[],
  within: Readonly<Record<string, readonly string[]>>,
): string {
  const [home] = Object.entries(within).find(([, names]) => names.includes(name)) ?? []
  if (home !== undefined) return `it belongs into ${home}: { ${home}: { ${name}: … } }`
  const nearest = nearestName(name, known)
  return nearest === undefined ? `there are ${known.join(', ')}` : `nearest: ${nearest}`
}
