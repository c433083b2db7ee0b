import type { StudyProgress } from '@erosion/engine'

/** Width of the bar, in characters. */
const BAR = 24

/**
 * How far a study is, on one line: a bar, futures done, their share, the time left if it goes on at this pace.
 * @param elapsed seconds since it began
 * @param before futures that were finished by then
 */
export function progressLine({ done, planned }: StudyProgress, elapsed: number, before = 0): string {
  const share = done / planned
  const full = Math.floor(share * BAR)
  const bar = '━'.repeat(full) + '╌'.repeat(BAR - full)
  const left = done <= before ? '' : `, ${duration((elapsed / (done - before)) * (planned - done))} left`
  return `${bar} ${done} of ${planned} futures, ${Math.floor(share * 100)} %${left}`
}

/** Seconds for people: `12 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
