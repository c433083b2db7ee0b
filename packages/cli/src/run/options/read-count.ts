import type { Issue } from '@erosion/engine'

/** A whole number from 1 to the most there may be, as an option has it; undefined when it is left out. */
export function readCount(
  text: string | undefined,
  option: string,
  most: number,
): number | Issue | undefined {
  if (text === undefined) return undefined
  const count = /^\d+$/.test(text) ? Number(text) : NaN
  if (count >= 1 && count <= most) return count
  return {
    code: 'out-of-range',
    message: `${option} takes a whole number`,
    path: [option],
    found: text,
    expected: `1 to ${most}`,
  }
}
