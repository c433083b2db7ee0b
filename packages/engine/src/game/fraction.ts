/** An exact number: a quotient of whole numbers in lowest terms, the lower one above 0. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

const TWO_TO_500 = 3.273390607896142e150

const DECIMAL = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?`
const QUOTIENT = new RegExp(String.raw`^(${DECIMAL})(?:/(${DECIMAL}))?$`, 'i')

/**
 * @param under not 0
 * @throws RangeError for a quotient by 0
 */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 0n) throw new RangeError('under is 0')
  const common = greatestDivisor(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / common, under: under / common }
}

/** The largest whole number that divides both, above 0 unless both are 0. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (small > 0n) [large, small] = [small, large % small]
  return large
}

/**
 * A double as the fraction that it is, to the last bit.
 * @throws RangeError for what is not finite
 */
export function exactly(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`value is not finite: ${value}`)
  let [scaled, twos] = [value, 0n]
  while (Math.floor(scaled) !== scaled) {
    scaled *= 2
    twos++
  }
  return fraction(BigInt(scaled), 1n << twos)
}

/** A number as people write it, `12`, `-0.5`, `1e3` or `2/3`, without rounding; undefined when it is none. */
export function parseFraction(text: string): Fraction | undefined {
  const [, over, under = '1'] = QUOTIENT.exec(text.trim()) ?? []
  if (over === undefined) return undefined
  const [above, below] = [parseDecimal(over), parseDecimal(under)]
  return below.over === 0n ? undefined : fraction(above.over * below.under, above.under * below.over)
}

function parseDecimal(text: string): Fraction {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', part = ''] = digits.split('.')
  const power = BigInt(exponent) - BigInt(part.length)
  const over = BigInt(`${whole.replace(/^\+/, '').replace(/^-?$/, '$&0')}${part}`)
  return power < 0n ? fraction(over, powerOfTen(-power)) : fraction(over * powerOfTen(power))
}

const powerOfTen = (power: bigint): bigint => BigInt(`1${'0'.repeat(Number(power))}`)

/** Below 0 when a is smaller than b, above 0 when it is larger. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `2/3`, `-4`. */
export function printFraction({ over, under }: Fraction): string {
  return under === 1n ? `${over}` : `${over}/${under}`
}

/** The double nearest to a fraction, or next to it. */
export function toNumber({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over
  // 64 bits of the quotient are more than a double keeps; what is cut off is below half of its last bit.
  const shift = BigInt(Math.max(0, 64 - (bitsOf(size) - bitsOf(under))))
  const scaled = Number((size << shift) / under)
  const value =
    shift < 1000n ? scaled / Number(1n << shift) : scaled / TWO_TO_500 / Number(1n << (shift - 500n))
  return over < 0n ? -value : value
}

const bitsOf = (value: bigint): number => value.toString(2).length
