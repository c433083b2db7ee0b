/** Runs at the first look. */
const FIRST_LOOK = 128

/**
 * The numbers of runs at which a study that goes on until its answer is known well enough looks at it: powers of two,
 * at which scrambled Sobol' points are balanced, and the most that there may be.
 */
export function looksUpTo(most: number): readonly number[] {
  const looks: number[] = []
  for (let look = FIRST_LOOK; look < most; look *= 2) looks.push(look)
  return [...looks, most]
}
