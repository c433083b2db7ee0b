/** Which way something acts: always up, always down, one or the other, or not at all. */
export type Sign = '+' | '-' | 'mixed' | '0'

/** The sign that all numbers share; zeros and numbers that do not exist have no say. */
export function signOf(numbers: Iterable<number>): Sign {
  let sign: Sign = '0'
  for (const number of numbers) {
    if (number > 0) sign = joinSigns(sign, '+')
    else if (number < 0) sign = joinSigns(sign, '-')
  }
  return sign
}

/** The sign of two things that act side by side. */
export function joinSigns(a: Sign, b: Sign): Sign {
  if (a === '0') return b
  return b === '0' || a === b ? a : 'mixed'
}
