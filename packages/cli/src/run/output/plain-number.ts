/** A number for a sentence: shortest, without the last digits that rounding leaves behind. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(10)))
}
