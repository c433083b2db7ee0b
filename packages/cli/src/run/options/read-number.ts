import type { Issue } from '@erosion/engine'

const decimal = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`
const pattern = new RegExp(String.raw`^(${decimal})(?:\s*/\s*(${decimal}))?$`, 'i')

/**
 * A number or a fraction of two, as written on a command line: `0.5`, `1e-3`, `1/12`.
 * @param path of the issue that takes the number's place when it is none, or not finite
 */
export function readNumber(text: string, path: readonly string[]): number | Issue {
  const [, numerator, denominator = '1'] = pattern.exec(text.trim()) ?? []
  const expected = 'a finite number, or a fraction such as 1/12'
  if (numerator === undefined) {
    const code = /^[-+]?(nan|inf(inity)?)$/i.test(text) ? 'not-finite' : 'wrong-shape'
    return { code, message: `${text} is not a number`, path, expected }
  }
  const number = Number(numerator) / Number(denominator)
  if (Number.isFinite(number)) return number
  return { code: 'not-finite', message: `${text} is not finite`, path, expected }
}
