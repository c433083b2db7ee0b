import { nearestName, type Issue } from '@erosion/engine'

/**
 * The issue of a name that is none of those there are, with the nearest of them.
 * @param name that was found
 * @param known names that there are
 * @param problem what is wrong, and where; all known names are expected unless it says otherwise
 */
export function unknownName(
  name: string,
  known: Iterable<string>,
  problem: Pick<Issue, 'message' | 'path'> & Partial<Issue>,
): Issue {
  const names = [...known]
  const nearest = nearestName(name, names)
  return {
    ...{ code: 'unknown-name', expected: names.join(', ') },
    ...problem,
    ...(nearest !== undefined && { nearest }),
  }
}
