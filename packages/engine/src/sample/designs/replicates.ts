/**
 * How many independent randomisations a replicated design is made of. More of them say better how large the error is,
 * and fewer make it smaller: each has more points.
 * Source: L'Ecuyer, Nakayama, Owen and Tuffin 2023, Proc. Winter Simulation Conf.: Student's t over 5 to 10 or more
 * randomisations covers as it should.
 */
export const REPLICATES = 8

/** The randomisation that a run belongs to. Runs take turns, so that the first runs of a study are as balanced as all. */
export function replicateOf(run: number): number {
  return run % REPLICATES
}

/** The number of a run within its randomisation, from 0. */
export function pointOf(run: number): number {
  return Math.floor(run / REPLICATES)
}

/** How many of so many runs belong to a randomisation. */
export function pointsOf(replicate: number, runs: number): number {
  return Math.ceil((runs - replicate) / REPLICATES)
}
