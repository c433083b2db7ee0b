/**
 * A number with 17 significant digits, which give back the same bits in every program; no zeros at the end.
 * A number that is not finite is the empty text.
 */
export function exactNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  const text = value.toPrecision(17)
  const [digits = text, exponent] = text.split('e')
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return exponent === undefined ? short : `${short}e${exponent}`
}
