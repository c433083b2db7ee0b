import { expect, it } from 'vitest'
import { inFutures } from './futures.js'

/** Stocks add up through a hundred sums of a few terms: some 1e-14; a leak would be larger by far. */
const ROUNDING = 1e-11

const sectors = ['minerals', 'transport', 'general']

/** What a patron has agreed, is building and has in operation in a sector of all states. */
const held = (sector: string, year: number) =>
  `at(sum(patron, sum(state, pipeline[patron, ${sector}, state] + construction[patron, ${sector}, state]
    + capital[patron, ${sector}, state])), ${year})`

/** What has come in and gone out, over the course of a run: agreed, dropped, written off. */
const passed = (sector: string) =>
  `integral(sum(patron, sum(state,
    (usual_offer[patron, ${sector}, state] + extra_offer[patron, ${sector}, state])
      * acceptance[patron, ${sector}, state]
    - (1 - realisation[patron]) * pipeline[patron, ${sector}, state] / feasibility_time[${sector}]
    - capital[patron, ${sector}, state] / capital_life)))`

it('what is agreed is dropped, written off or still there, in a thousand futures', async () => {
  const leak = (sector: string) =>
    `(${held(sector, 2031)} - ${held(sector, 2025)} - ${passed(sector)}) / ${held(sector, 2031)}`.replace(
      /\s+/g,
      ' ',
    )
  const found = await inFutures({
    to: 2031,
    outcomes: Object.fromEntries(sectors.map((sector) => [sector, leak(sector)])),
    choices: [
      { russia: 'restoration', us: 'network' },
      { russia: 'erosion-management', us: 'deals' },
    ],
  })
  for (const sector of sectors) {
    for (const choice of [0, 1]) {
      const leaks = found(sector, choice)
      expect(leaks).toHaveLength(1000)
      expect(Math.max(...leaks.map(Math.abs)), sector).toBeLessThan(ROUNDING)
      // The law is about flows that flow.
      expect(new Set(leaks).size).toBeGreaterThan(1)
    }
  }
})
