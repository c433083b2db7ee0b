/** A double as C writes it: the shortest text that reads back as the same bits. */
export function cNumber(value: number): string {
  if (Number.isNaN(value)) return 'NAN'
  if (!Number.isFinite(value)) return value > 0 ? 'INFINITY' : '(-INFINITY)'
  const text = Object.is(value, -0) ? '-0' : String(value)
  const double = /[.e]/.test(text) ? text : `${text}.0`
  return double.startsWith('-') ? `(${double})` : double
}
