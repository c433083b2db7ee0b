import { givenOnce } from './given-once.js'

/** An option that has one value. */
export const single = (name: string) =>
  ({ type: 'string', requiresArg: true, coerce: givenOnce(name) }) as const
