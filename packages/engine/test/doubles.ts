/** Doubles as the integers that they are made of: what a comparison to the last bit needs. */

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** Place of x among all doubles in order: neighbours differ by 1, and -0 and 0 share a place. */
export function place(x: number): bigint {
  double[0] = x
  const own = bits[0] as bigint
  return own < 0n ? -(own & 0x7fffffffffffffffn) : own
}

/** How many doubles lie between a and b, plus one; 0 when they are equal, Infinity when one of them is NaN. */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity
  const distance = Number(place(a) - place(b))
  return Math.abs(distance)
}

/** The next larger double; of a finite x. */
export function nextUp(x: number): number {
  const next = place(x) + 1n
  bits[0] = next < 0n ? -next | -0x8000000000000000n : next
  return double[0] as number
}

/** The next smaller double; of a finite x. */
export const nextDown = (x: number): number => -nextUp(-x)

/** x as integer·2^exponent, exactly; for a finite x. */
export function integerParts(x: number): { integer: bigint; exponent: number } {
  double[0] = x
  const own = bits[0] as bigint
  const biased = Number((own >> 52n) & 0x7ffn)
  const fraction = own & 0xfffffffffffffn
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n
  return { integer: own < 0n ? -size : size, exponent: Math.max(biased, 1) - 1075 }
}

/**
 * The double that C's and Python's hexadecimal notation names, as 0x1.8p+1, -0x0.0000000000001p-1022, inf.
 * @throws SyntaxError for any other text
 */
export function fromHex(text: string): number {
  if (text === 'inf') return Infinity
  const match = /^(-?)0x([01])\.([0-9a-f]{1,13})p([+-]\d+)$/.exec(text)
  if (!match) throw new SyntaxError(`not a hexadecimal double: ${text}`)
  const [, sign, lead, digits = '', exponent] = match
  const biased = lead === '1' ? BigInt(Number(exponent) + 1023) : 0n
  bits[0] = (biased << 52n) | BigInt(`0x${digits.padEnd(13, '0')}`)
  return sign === '-' ? -(double[0] as number) : (double[0] as number)
}
