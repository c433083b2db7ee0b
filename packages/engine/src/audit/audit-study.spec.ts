import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { scenarioOf } from '../../test/planted.js'
import { auditStudy } from './audit-study.js'
import { chooseStep } from './choose-step.js'

/** A stock that decays at an uncertain rate, met by noise and strikes; its integral is known in closed form without. */
const decay = (step: string, more = '', chance = '') =>
  scenarioOf(`
model:
  parameters: { rate: { unit: 1 / year, mid: 1, low: 0.5, high: 3 } }
  exogenous: { wind: { unit: 1 / year, base: 0 }, strike: { unit: 1 / year, base: 0 } }
  stocks: { level: { unit: '1', initial: 1, rate: -rate * level + wind - strike } }
time: { from: 0, to: 4, step: ${step} }
uncertainties: { all: model }
study: { runs: 400 }
outcomes: { end: 'at(level, 4)', start: 'at(level, 0)' }
${chance}
${more}
`)

describe('an audit', () => {
  it('finds the error of Euler, of the size that theory gives it', () => {
    const { isGood, outcomes, runs, otherMethod } = auditStudy(decay('1/8', 'method: euler'))
    const [{ halving, method, range } = { halving: 0, method: 0, range: 1 }] = outcomes
    expect([isGood, runs, otherMethod]).toEqual([false, 8, 'rk4'])
    // The error of order one in steps of h is about c·h: halving the step moves it by c·h/2, and RK4 then by as much.
    expect(method! / halving!).toBeGreaterThan(0.6)
    expect(method! / halving!).toBeLessThan(1.7)
    expect(halving! / range!).toBeGreaterThan(0.01)
  })

  it('passes RK4 with the same step, with noise that both steps see', () => {
    const chance = 'noise: { wind: { white: { sd: 0.1 }, every: 1/8 } }'
    const audit = auditStudy(decay('1/8', '', chance))
    expect(audit.isGood).toBe(true)
    expect(audit.outcomes[0]!.halving).toBeGreaterThan(0)
    expect(audit.saved).toEqual({ interval: 1 / 8, instants: 33, isWhole: true })
  })

  it('tells that events come with a step, a first order error whatever the method', () => {
    const { isGood, outcomes } = auditStudy(
      decay('1/8', '', 'events: { strike: { hazard: 0.5, lasts: 0.5 } }'),
    )
    const [{ halving, method } = { halving: 0, method: 0 }] = outcomes
    expect(isGood).toBe(false)
    expect(halving! / method!).toBeGreaterThan(10)
  })

  it('tells promises that are broken', () => {
    const audit = auditStudy(decay('1/8', 'expectations: { stays above half: level > 0.5 }'))
    expect(audit).toMatchObject({ isGood: false, broken: ['stays above half'] })
  })

  it('of few runs makes four futures all the same, of which the range says something', () => {
    const scenario = decay('1/8')
    for (const design of ['monte-carlo', 'latin-hypercube', 'sobol'] as const) {
      const { runs, isGood } = auditStudy(scenario, { study: { runs: 1, design } })
      expect([runs, isGood], design).toEqual([4, true])
    }
    expect(auditStudy(scenario, { study: { runs: 20 } }).runs).toBe(4)
    expect(auditStudy(scenario, { study: { runs: 300 } }).runs).toBe(6)
    expect(auditStudy(scenario, { study: { runs: 20 }, sample: 5 }).runs).toBe(5)
    expect(auditStudy(scenario, { study: { runs: 3, design: 'full-factorial' } }).runs).toBe(3)
  })

  it('where nothing is drawn holds what moves against the size of the outcome', () => {
    const certain = (step: string) => ({ ...decay(step, 'method: euler'), uncertainties: [] })
    const [coarse, fine] = [auditStudy(certain('1/8')), auditStudy(certain('1/4096'))]
    expect([coarse.runs, coarse.isGood, fine.isGood]).toEqual([1, false, true])
    expect(fine.outcomes[0]!.halving).toBeGreaterThan(0)
  })

  it('estimates the error by the order of the method', () => {
    const truth = Math.exp(-4)
    for (const method of ['euler', 'heun', 'rk4']) {
      const scenario = { ...decay('1/32', `method: ${method}`), uncertainties: [] }
      const [{ error } = { error: null }] = auditStudy(scenario).outcomes
      const actual = Math.abs((simulate(scenario).outcomes.get('end') ?? NaN) - truth)
      expect(error! / actual, method).toBeGreaterThan(0.93)
      expect(error! / actual, method).toBeLessThan(1.07)
    }
    // Events come with a step: half of it takes away half of an error.
    const [{ error, halving } = { error: null, halving: null }] = auditStudy(
      decay('1/8', '', 'events: { strike: { hazard: 0.5, lasts: 0.5 } }'),
    ).outcomes
    expect(error! / halving!).toBe(2)
  })

  it('is not good where every run fails, as by noise beyond all numbers', () => {
    const audit = auditStudy(decay('1/8', '', 'noise: { wind: { white: { sd: 1.0e+308 }, every: 1/8 } }'))
    expect([audit.isGood, audit.failed]).toEqual([false, 1])
  })

  it('judges the outcomes that are named, and no other', () => {
    const scenario = decay('1/8', 'method: euler')
    const [end, start] = [['end'], ['start']].map((outcomes) => auditStudy(scenario, { outcomes }))
    expect([end!.isGood, start!.isGood]).toEqual([false, true])
    expect(start!.outcomes.map(({ outcome }) => outcome)).toEqual(['start'])
  })
})

describe('the step that is chosen', () => {
  const chosen = (more: string, noise = '') =>
    chooseStep((step) => {
      try {
        return decay(`${step}`, more, noise)
      } catch {
        return undefined
      }
    })

  it('is the coarsest whose audit is good, and finer for a method of lower order', () => {
    const [euler, rk4] = [chosen('method: euler'), chosen('method: rk4')]
    for (const { step, tried } of [euler, rk4]) {
      expect(tried.at(-1)).toMatchObject({ step, audit: { isGood: true } })
      expect(tried.slice(0, -1).every(({ audit }) => audit?.isGood !== true)).toBe(true)
    }
    expect(rk4.step).toBeGreaterThan(euler.step! * 4)
  })

  it('keeps whole values of noise, or holds them for whole steps', () => {
    const { tried } = chosen('method: euler', 'noise: { wind: { white: { sd: 0.1 }, every: 1/4 } }')
    const fits = tried.filter(({ audit }) => audit).map(({ step }) => step)
    // 1/3 and 1/6 of a year cut quarters into parts.
    expect(fits.slice(0, 4)).toEqual([1, 1 / 2, 1 / 4, 1 / 12])
  })
})
