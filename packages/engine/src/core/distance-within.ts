/** More than any distance that is asked for. */
const FAR = 0xffff

/**
 * The edit distance of two texts, with neighbouring letters swapped counting once (optimal string alignment), where it is
 * at most so many; Infinity where it is more. Only cells that can lie within are looked at: names are compared by millions.
 * @param most below 65,535
 */
export function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [first, second] = [a.slice(start, endA), b.slice(start, endB)]
  if (first === '' || second === '') return first.length + second.length
  const distance = bandedDistance(first, second, most)
  return distance > most ? Infinity : distance
}

/** The distance by a table row by row, of which only a band around the diagonal is filled. */
function bandedDistance(a: string, b: string, most: number): number {
  const newRow = () => new Uint16Array(b.length + 2)
  let [beforeLast, last, row] = [newRow(), newRow(), newRow()]
  for (let j = 0; j <= b.length; j++) last[j] = j
  let leastOfLast = 0
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)]
    let least = (row[from - 1] = from === 1 ? i : FAR)
    for (let j = from; j <= to; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row[j] = Math.min(cost, FAR)
      least = Math.min(least, cost)
    }
    row[to + 1] = FAR
    // A swap reaches back two rows.
    if (least > most && leastOfLast >= most) return FAR
    leastOfLast = least
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return at(last, b.length)
}

const at = (row: Uint16Array, j: number): number => row[j] ?? FAR
