/** What a set of members is worth; bit i of the set stands for member i. */
export type WorthOf = (set: number) => number

/** More members have too many sets to look at each. */
export const MOST_MEMBERS = 12

/**
 * Shares out what all members are worth together less what none is: to each the mean of what it adds, over all orders
 * in which they could come.
 * @param members how many, at most {@link MOST_MEMBERS}
 * @returns a part for each; together they are the worth of all less that of none, up to rounding
 * Source: Shapley 1953, Contributions to the Theory of Games II, 307–317.
 */
export function shapleyValues(members: number, worthOf: WorthOf): Float64Array {
  const weights = orderWeights(members)
  return Float64Array.from({ length: members }, (_, member) => {
    let total = 0
    for (let set = 0; set < 1 << members; set++) {
      if (set & (1 << member)) continue
      total += (weights[bitCount(set)] ?? 0) * (worthOf(set | (1 << member)) - worthOf(set))
    }
    return total
  })
}

/**
 * What two members add together beyond what each adds alone, as a mean over all orders: above 0 where they help each
 * other, below 0 where one makes the other needless.
 * @returns a square, row after row; 0 on its diagonal
 * Source: Grabisch and Roubens 1999, Int. J. Game Theory 28, 547–565.
 */
export function shapleyInteractions(members: number, worthOf: WorthOf): Float64Array {
  const weights = orderWeights(members - 1)
  const square = new Float64Array(members * members)
  for (let i = 0; i < members; i++) {
    for (let j = i + 1; j < members; j++) {
      const pair = (1 << i) | (1 << j)
      let total = 0
      for (let set = 0; set < 1 << members; set++) {
        if (set & pair) continue
        const together =
          worthOf(set | pair) - worthOf(set | (1 << i)) - worthOf(set | (1 << j)) + worthOf(set)
        total += (weights[bitCount(set)] ?? 0) * together
      }
      square[i * members + j] = total
      square[j * members + i] = total
    }
  }
  return square
}

/** By size of a set: the share of orders in which exactly these come before one of the others. */
function orderWeights(members: number): Float64Array {
  let choose = 1
  return Float64Array.from({ length: members }, (_, size) => {
    const weight = 1 / (members * choose)
    choose = (choose * (members - 1 - size)) / (size + 1)
    return weight
  })
}

function bitCount(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}
