import type { StudyProgress } from '@erosion/engine'

/** How far a study is, for whoever watches. */
export interface ProgressToShow extends StudyProgress {
  /** Whether there may be more futures, or fewer, than are planned. */
  readonly isAbout?: boolean | undefined
  /** What stands at the end of the line. */
  readonly more?: string | undefined
}

/** Width of the bar, in characters. */
const BAR = 24

/**
 * How far a study is, on one line: a bar, futures done, their share, the time left if it goes on at this pace.
 * @param elapsed seconds since it began
 * @param before futures that were finished by then
 */
export function progressLine(
  { done, planned, isAbout = false, more = '' }: ProgressToShow,
  elapsed: number,
  before = 0,
): string {
  const share = planned > 0 ? done / planned : 0
  const full = Math.floor(share * BAR)
  const bar = '━'.repeat(full) + '╌'.repeat(BAR - full)
  const left = done <= before ? '' : `, ${duration((elapsed / (done - before)) * (planned - done))} left`
  return `${bar} ${done} of ${isAbout ? 'about ' : ''}${planned} futures, ${Math.floor(share * 100)} %${left}${more}`
}

/** Seconds for people: `12 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
