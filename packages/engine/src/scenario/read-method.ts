import type { Problem, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { isMethodName, methodNames, type MethodName } from '#compile/methods/methods'

/** The method of a name; the usual one after reporting that there is none of this name. */
export function readMethod(name: string, report: Report): MethodName {
  if (isMethodName(name)) return name
  const nearest = nearestName(name, methodNames)
  const problem: Problem = {
    code: 'unknown-name',
    message: `${name} is not a method`,
    expected: methodNames.join(', '),
  }
  report(['--method'], { ...problem, ...(nearest && { nearest }) })
  return 'rk4'
}
