import { euler } from './euler.js'
import { heun } from './heun.js'
import { rk4 } from './rk4.js'
import type { Tableau } from './tableau.js'

/** Name of a method of integration. */
export type MethodName = 'euler' | 'heun' | 'rk4'

/** Every method of integration, by name. */
export const methods: Readonly<Record<MethodName, Tableau>> = { euler, heun, rk4 }

/** The names of all methods, for messages and choices. */
export const methodNames = Object.keys(methods) as readonly MethodName[]

/** True for the name of a method. */
export function isMethodName(text: string): text is MethodName {
  return Object.hasOwn(methods, text)
}
