/**
 * The place of each value in order, from 1 for the smallest; equal values share the mean of their places.
 * @param values no NaN among them
 * @returns in the order of the values
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((i, j) =>
    compare(values[i] as number, values[j] as number),
  )
  const result = new Float64Array(values.length)
  for (let first = 0; first < order.length;) {
    let next = first + 1
    while (next < order.length && values[order[next] as number] === values[order[first] as number]) next++
    for (let i = first; i < next; i++) result[order[i] as number] = (first + 1 + next) / 2
    first = next
  }
  return result
}

/** Not a difference, which is NaN for two infinities. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
