import { describe, expect, it } from 'vitest'
import { outcomeColumn } from '../../test/columns.js'
import { meanOff } from '../../test/moments-of-draws.js'
import { scenarioOf } from '../../test/planted.js'
import { runStudy } from './run-study.js'

const RUNS = 1000

interface Events {
  readonly hazard?: string
  readonly lasts?: string
  readonly step?: string
  readonly to?: number
  readonly value?: number
}

/** A disturbance of base 0 that comes as events, in a model with a clock that is a stock. */
const study = (
  { hazard = '0.5', lasts = '0.75', step = '1/4', to = 8, value = 1 }: Events,
  runs = RUNS,
  choices = [{ us: 'watch' }],
) =>
  runStudy(
    scenarioOf(`
model:
  parameters: { year: { unit: year, mid: 1 } }
  levers: { push: { unit: '1', owner: us, base: 1 } }
  exogenous: { strike: { unit: '1', base: 0 } }
  stocks:
    clock: { unit: '1', initial: 0, rate: 1 / year }
time: { from: 0, to: ${to}, step: ${step} }
method: euler
events: { strike: { hazard: '${hazard}', lasts: '${lasts}', value: ${value} } }
study: { runs: ${runs} }
policies: { us: { watch: {}, double: { levers: { push: 2 } } } }
outcomes:
  first: first_when(strike > 0)
  at 1: at(strike, 1)
  at 4: at(strike, 4)
  at the end: at(strike, ${to})
  share of time: average(strike, 2, ${to})
  gathered: integral(strike)
`),
    { choices },
  )

/** How many standard errors a share of runs is off. */
function shareOff(share: number, expected: number): number {
  return Math.abs(share - expected) / Math.sqrt((expected * (1 - expected)) / RUNS)
}

const shareOf = (values: Float64Array, isMeant: (value: number) => boolean) =>
  values.filter(isMeant).length / values.length

describe('events of a constant hazard', () => {
  // At an instant an event is felt when one came within the last duration: M/G/∞, Takács 1962, ch. 3.
  it.each([
    ['0.5', '0.75', '1/4'],
    ['0.5', '0.6', '1/4'],
    ['2', '0.4', '1/8'],
    ['0.15', '1.9', '1'],
  ])(
    'of %s a year lasting %s are felt in 1 - e^(-hazard · duration) of the time',
    async (hazard, lasts, step) => {
      const table = await study({ hazard, lasts, step })
      const expected = 1 - Math.exp(-Number(hazard) * Number(lasts))
      for (const name of ['at 4', 'at the end']) {
        expect(
          shareOff(
            shareOf(outcomeColumn(table, name), (on) => on === 1),
            expected,
          ),
        ).toBeLessThan(5)
      }
      expect(meanOff(outcomeColumn(table, 'share of time'), expected)).toBeLessThan(5)
    },
  )

  it('are so many: one that lasts a step is felt at one instant', async () => {
    const table = await study({ hazard: '0.4', lasts: '0.25' })
    // 32 steps, of which each has an event with 1 - e^(-hazard · step); the integral leaves out the last instant,
    // and no event is felt at the first.
    const instants = outcomeColumn(table, 'gathered').map((felt) => felt / 0.25)
    expect(meanOff(instants, 31 * (1 - Math.exp(-0.1)))).toBeLessThan(5)
  })

  it('leave the base alone at the first instant, and have the value that is said', async () => {
    const table = await study({ hazard: '50', lasts: '1', value: -3 }, 50)
    expect(shareOf(outcomeColumn(table, 'at 1'), (on) => on === -3)).toBe(1)
    // From the second instant on, in all but e^-12 of the runs; the integral over 8 years leaves out a quarter.
    expect(new Set(outcomeColumn(table, 'gathered'))).toEqual(new Set([-3 * 7.75]))
  })

  it('come at the same times on a finer grid', async () => {
    const [coarse, fine] = await Promise.all(['1/4', '1/8'].map((step) => study({ step }, 100)))
    for (const name of ['at 1', 'at 4', 'at the end']) {
      expect(outcomeColumn(fine!, name)).toEqual(outcomeColumn(coarse!, name))
    }
    const [early, late] = [outcomeColumn(fine!, 'first'), outcomeColumn(coarse!, 'first')]
    // Both feel the first event at the next instant: the finer grid at the same time, or a step of it earlier.
    early.forEach((time, run) => {
      if (!Number.isNaN(time)) expect([0, 0.125]).toContain(late[run]! - time)
    })
    expect(early.map((time) => Number(Number.isNaN(time)))).toEqual(
      late.map((time) => Number(Number.isNaN(time))),
    )
  })

  it('come twice as soon under a policy that doubles the hazard, in the same future', async () => {
    const choices = [{ us: 'watch' }, { us: 'double' }]
    const table = await study({ hazard: 'push / (4 * year)', step: '1/64' }, 50, choices)
    const [single, double] = [0, 1].map((choice) => outcomeColumn(table, 'first', choice))
    expect(single!.filter((time) => time > 0).length).toBeGreaterThan(25)
    // Each is felt within a step of when it comes.
    single!.forEach((time, run) => {
      if (!Number.isNaN(time)) expect(Math.abs(time / 2 - double![run]!)).toBeLessThanOrEqual(1 / 64)
    })
  })
})

describe('events of a hazard that grows with the state', () => {
  const to = 4
  const step = 1 / 16

  it('come by a time with 1 - e^(-the hazard gathered)', async () => {
    const table = await study({ hazard: 'clock / (4 * year)', lasts: '100', step: '1/16', to })
    const first = outcomeColumn(table, 'first')
    for (const time of [1, 2, 3, 4]) {
      // The hazard t/4 is read at the start of every step: a sum in place of time²/8, smaller by time · step/8.
      const gathered = (time * time - time * step) / 8
      expect(
        shareOff(
          shareOf(first, (came) => came <= time),
          1 - Math.exp(-gathered),
        ),
      ).toBeLessThan(5)
    }
  })

  it('do not come while it is negative', async () => {
    const table = await study({ hazard: '(clock - 2) / year', lasts: '100', step: '1/16', to })
    const first = outcomeColumn(table, 'first').filter((time) => !Number.isNaN(time))
    expect(first.length).toBeGreaterThan(RUNS / 2)
    expect(Math.min(...first)).toBeGreaterThan(2)
  })

  it('last as long as is said when they begin', async () => {
    const table = await study(
      { hazard: '0.5', lasts: 'if(clock < 2, 0.25, 50) * year', step: '1/4', to },
      500,
    )
    const [first, end] = [outcomeColumn(table, 'first'), outcomeColumn(table, 'at the end')]
    first.forEach((time, run) => {
      // One that comes in the step that begins at 2 is felt from 2.25 on.
      if (time >= 2.25) expect(end[run]).toBe(1)
    })
    expect(shareOf(end, (on) => on === 0)).toBeGreaterThan(0)
  })
})

it('events of an element have nothing to do with those of another', async () => {
  const table = await runStudy(
    scenarioOf(`
model:
  dimensions: { state: [north, south] }
  exogenous: { 'strike[state]': { unit: '1', base: 0 } }
time: { from: 0, to: 1, step: 1 }
events: { strike: { hazard: 0.7, lasts: 1 } }
study: { runs: ${RUNS} }
outcomes: { both: 'at(strike[north] * strike[south], 1)' }
`),
  )
  const expected = (1 - Math.exp(-0.7)) ** 2
  expect(
    shareOff(
      shareOf(outcomeColumn(table, 'both'), (on) => on === 1),
      expected,
    ),
  ).toBeLessThan(5)
})
