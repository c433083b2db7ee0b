import type { Outcome } from '@erosion/engine'

/** The unit in brackets; none for pure numbers, and none for years, which look like years. */
export function unitSuffix({ unitText, isTime }: Pick<Outcome, 'unitText' | 'isTime'>): string {
  return unitText === '1' || (isTime && unitText === 'year') ? '' : ` (${unitText})`
}
