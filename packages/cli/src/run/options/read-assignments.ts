import type { Issue } from '@erosion/engine'
import { splitList } from './split-list.js'

/** What an option says of some names: `russia=watch,us=deals` is two. */
export interface Assignments {
  readonly values: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/**
 * Reads `name=value` lists; a name given twice, and a part without a name or a value, are issues.
 * @param option whose value it is, such as `--set`
 * @param shape how a part looks, for people: `parameter=value`
 */
export function readAssignments(
  given: readonly string[] | undefined,
  option: string,
  shape: string,
): Assignments {
  const values = new Map<string, string>()
  const issues: Issue[] = []
  for (const part of given?.flatMap(splitList) ?? []) {
    const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.+)$/.exec(part) ?? []
    if (name === undefined || value === undefined) {
      const found = part === '' ? 'nothing' : part
      issues.push({
        code: 'syntax',
        message: `${option} takes a list`,
        path: [option],
        found,
        expected: shape,
      })
    } else if (values.has(name)) {
      issues.push({ code: 'duplicate-name', message: `${name} is given twice`, path: [option, name] })
    } else {
      values.set(name, value)
    }
  }
  return { values, issues }
}
