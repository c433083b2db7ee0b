import { readScenario, type Scenario } from '@erosion/engine'
import { afterAll, describe, expect, it } from 'vitest'
import type { Contestant } from '../contestant.js'
import { operations } from '../engine-inside.js'
import { checkAgreement } from '../measure/check-agreement.js'
import { readScenarioFile } from '../read-scenario-file.js'
import { TOLERANCE } from '../rivals/rival.js'
import { studyWorkload } from '../study-workload.js'
import { cContestant } from './c-contestant.js'
import { cOperation } from './c-operation.js'
import { writeC } from './c-source.js'
import { gccVersion } from './compile-c.js'

const gcc = gccVersion()
if (!gcc) console.warn('there is no gcc here: that generated C agrees with the kernel is not tested')

/** Every operation of the language on stocks, parameters, the time and a switch, away from the ends of its range. */
const everyOperation = `
model:
  name: operations
  parameters:
    p: { unit: '1', mid: 0.6, low: 0.4, high: 0.8 }
    year: { unit: year, mid: 1 }
  levers: { push: { unit: '1', owner: us, base: 0.1 } }
  stocks:
    x: { unit: '1', initial: p, rate: '(0.3 * (all - x) + push) / year' }
    y: { unit: '1', initial: initial_all / 40, rate: '(p - y * x + step(0.1, 2)) / year' }
  auxiliaries:
    initial_all: { unit: '1', equation: 'sin(p) + 1' }
    angles: { unit: '1', equation: 'sin(x) + cos(y) + tan(0.1 * x) + asin(0.1 * y) + acos(0.2 * p) + atan(x) + atan2(y, x)' }
    hyperbolic: { unit: '1', equation: 'sinh(0.1 * x) + cosh(0.1 * y) + tanh(x)' }
    powers: { unit: '1', equation: 'x ^ p + square(y) + x ^ 3 + sqrt(x) + exp(-x) + ln(1 + y * y) + pow(1 + y * y, -1.5)' }
    choices: { unit: '1', equation: 'if(x < y and p > 0.5 or not (x >= 1), min(x, y, p), max(-x, abs(y), floor(x)))' }
    comparisons: { unit: '1', equation: '(x <= y) + (x == y) + (x != p) + (x > 5)' }
    all: { unit: '1', equation: '(angles + hyperbolic + powers + choices + comparisons) / 10 + ramp(0.01 / year, 1, 3)' }
time: { from: 0, to: 4, step: 1/8, save: 1 }
players: { us: {} }
policies:
  us:
    rest: {}
    push: { start: 1, levers: { push: { value: 0.5, end: 3 } } }
uncertainties: { all: model }
outcomes: { x: 'at(x, 4)', y: 'at(y, 4)', all: 'at(all, 4)' }
study: { runs: 100, design: monte-carlo, seed: operations }
`

function readEveryOperation(): Scenario {
  const { scenario, issues } = readScenario(everyOperation)
  if (!scenario) throw new Error(JSON.stringify(issues))
  return scenario
}

const scenarios = {
  'the small model, with noise and a lever': () =>
    readScenarioFile('packages/bench/scenarios/small.yaml', 'time: { to: 20, step: 0.1, save: 1 }\n'),
  'every operation': readEveryOperation,
}

describe.skipIf(!gcc)('generated C', () => {
  const made: Contestant[] = []
  afterAll(() => made.forEach((contestant) => contestant.close()))

  for (const [name, read] of Object.entries(scenarios)) {
    for (const flavour of ['scalar', 'vector'] as const) {
      it(`agrees with the kernel: ${name}, ${flavour}`, async () => {
        // Five futures under two policies do not fill the last block.
        const workload = studyWorkload(read(), 5)
        const contestant = await cContestant(workload, flavour)
        made.push(contestant)
        checkAgreement(contestant, workload, TOLERANCE)
        const { cpu, wall } = await contestant.round()
        expect(Math.min(cpu, wall)).toBeGreaterThan(0)
      })
    }
  }

  it('that differs by more than the tolerance is refused', async () => {
    const workload = studyWorkload(readEveryOperation(), 1)
    const contestant = await cContestant(workload, 'scalar')
    made.push(contestant)
    const off = {
      ...contestant,
      records: () => contestant.records().map((value) => value * (1 + 2 * TOLERANCE)),
    }
    expect(() => checkAgreement(off, workload, TOLERANCE)).toThrow('C, scalar does not agree')
  })
})

it('C knows every operation of the language', () => {
  for (const { name, arity } of operations) {
    expect(cOperation(name, ['a', 'b', 'c'].slice(0, arity))).toContain('a')
  }
  expect(() => cOperation('toString', ['a'])).toThrow('toString')
})

it('C is not written for events, nor for what is decided within a run', () => {
  const { model, task } = studyWorkload(readEveryOperation(), 1)
  const event = { slot: 0, value: 1, hazard: 0, duration: 0 }
  const settings = { lanes: 1, chunkCost: 1000 }
  expect(() => writeC(model, { ...task, events: [event] }, settings)).toThrow('events')
  expect(() => writeC(model, { ...task, observed: [0] }, settings)).toThrow('observed')
})
