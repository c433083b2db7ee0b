/** `count` numbers from `from` to `to`, evenly spread and never in step with anything: multiples of the golden ratio. */
export function spread(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, i) => from + (to - from) * ((i * 0.6180339887498949) % 1))
}
