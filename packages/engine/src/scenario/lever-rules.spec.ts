import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { adaptive } from '../../test/adaptive.js'
import { atMarks, changed, issuesOf, planted, scenarioOf, type Change } from '../../test/planted.js'
import { readScenario } from './read-scenario.js'

const change = (...changes: readonly Change[]) => changed(changes, adaptive)

/** What the lever is that holds up the level, and what was told of it. */
const play = (text: string, us = 'act', russia = 'hold') => {
  const scenario = scenarioOf(text)
  return simulate(scenario, { policies: { us, russia }, series: ['push', 'gift', 'pull', 'level'] })
}

describe('a lever with a trigger', () => {
  // Without loss by numbers: the level is exp(-t / 10), below 0.8 from t = 2.23 on, so at 2.25; seen half a year later.
  it('acts a step after its condition was seen', () => {
    const { times, series, outcomes } = play(change(['      budget: { total: 3, per period: 1 }\n', '']))
    const push = series.get('push') ?? new Float64Array()
    expect(times[push.indexOf(1)]).toBe(2028)
    expect(outcomes.get('us act: first on')).toBe(2028)
  })

  it('that never fires changes no bit of a run', () => {
    const never = change(['when: level < 0.8', 'when: level < 0'], ['when: level < 0.5', 'when: level < -1'])
    const idle = play(never)
    expect([...idle.series]).toEqual([...play(adaptive, 'nothing').series])
    expect(idle.outcomes.get('us act: first on')).toBeNull()
    expect(idle.outcomes.get('us act: spent')).toBe(0)
  })

  it('pays until the money of its period, or all of it, has gone', () => {
    const { outcomes } = play(adaptive)
    // A price of 2 a year for a year and a half, half a year in each year.
    expect(outcomes.get('us act: spent')).toBe(3)
    expect(outcomes.get('us act: time on')).toBe(1.5)
    expect(outcomes.get('money')).toBe(3)
    expect(outcomes.get('us act: refused')).toBeGreaterThan(0)
  })

  it('waits while a lever moves that it excludes, and its time is written down', () => {
    const text = change(['when: level < 0.5', 'when: level < 9'], ['    hold: {}', '    hold: {}'])
    const { series, times, outcomes } = play(text, 'act', 'press')
    const together = times.filter((_, n) => series.get('gift')?.[n] && series.get('pull')?.[n])
    expect([...together]).toEqual([])
    // Held from 2026 on: the one that came first stays, and pull is refused while money lasts.
    expect(outcomes.get('russia press: time held off')).toBeGreaterThan(0)
  })

  it('takes values one after the other', () => {
    const steps = 'push: { steps: [{ at: 2026, value: 1 }, { at: 2027, value: 2 }], when: 1, cost: 0 }'
    const { series, times } = play(change(['push: 1', steps]))
    const push = series.get('push') ?? []
    expect([2026, 2027].map((year) => push[times.indexOf(year)])).toEqual([1, 2])
  })
})

describe('mistakes', () => {
  it.each<[string, string[], Change]>([
    ['a condition that is a number', ['wrong-shape'], ['when: level < 0.8', 'when: «level»']],
    ['a condition of nothing', ['unknown-name'], ['when: level < 0.8', 'when: «levle» < 0.8']],
    ['a condition in another unit', ['wrong-unit'], ['when: level < 0.8', 'when: «level < decay * year»']],
    [
      'an end without a beginning',
      ['missing-key', 'missing-key'],
      [
        '      when: level < 0.8\n      until: level > 0.9\n      delay: 0.5\n      cool down',
        '      «until»: level > 0.9\n      «cool down»',
      ],
    ],
    ['a delay beside the grid', ['off-grid'], ['delay: 0.5', 'delay: «0.3»']],
    ['a rest that never was', ['out-of-range'], ['cool down: 0.5', 'cool down: «-0.5»']],
    ['a price of nothing', ['unknown-name'], ['cost: price', 'cost: «prize»']],
    ['a price below nothing', ['out-of-range'], ['cost: price', 'cost: «-1»']],
    [
      'a budget of nothing',
      ['missing-key'],
      ['budget: { total: 3, per period: 1 }', '«budget»: { period: 1 }'],
    ],
    [
      'a budget that pays for nothing',
      ['missing-key'],
      ['      cost: price\n      budget:', '      «budget»:'],
    ],
    ['a budget below nothing', ['out-of-range'], ['total: 3', 'total: «-3»']],
    ['a period beside the grid', ['off-grid'], ['per period: 1', 'per period: 1, period: «0.3»']],
    ['the exclusion of nothing', ['not-a-lever'], ['excludes: [pull]', 'excludes: [«pul»]']],
    ['the exclusion of itself', ['not-allowed'], ['excludes: [pull]', 'excludes: [«gift»]']],
    ['no value', ['missing-key'], ['push: 1', '«push»: { ramp: 1 }']],
    [
      'steps out of order',
      ['reversed-range'],
      ['push: 1', 'push: { steps: [{ at: 2027, value: 1 }, { at: «2026», value: 2 }] }'],
    ],
    [
      'a ramp into the next step',
      ['out-of-range'],
      ['push: 1', 'push: { ramp: 2, steps: [{ at: 2027, value: 1 }, { at: «2028», value: 2 }] }'],
    ],
    [
      'a mandatory lever that waits',
      ['not-allowed'],
      ['value: 0.1, when', 'value: 0.1, mandatory: «true», when'],
    ],
  ])('%s', (_, codes, one) => {
    const marked = planted(change(one))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, codes))
  })

  it('exclusive levers of one policy that are both on', () => {
    const text = change(
      [
        'push: 1\n        gift: { value: 0.1, when: level < 0.5, excludes: [pull] }',
        'push: { value: 1, excludes: [gift] }\n        «gift»: 1',
      ],
      ['      when: level < 0.8\n      until: level > 0.9\n      delay: 0.5\n      cool down: 0.5\n', ''],
    )
    const marked = planted(text)
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, ['exclusive']))
  })

  it.each([
    ['start: 2028', '«pull»', ['exclusive']],
    // Apart: the pull begins at the instant at which the gift ends.
    ['start: 2030', 'pull', []],
    ['start: 2028, when: level < 0.5', 'pull', []],
  ])('exclusive levers of two players that are both on whatever happens: %s', (start, pull, codes) => {
    const marked = planted(
      change(
        ['value: 0.1, when: level < 0.5, excludes', 'value: 0.1, start: 2026, end: 2030, excludes'],
        ['      when: level < 0.8\n      until: level > 0.9\n      delay: 0.5\n      cool down: 0.5\n', ''],
        ['pull: { value: 0.05, start: 2028, end: 2032 }', `${pull}: { value: 0.05, ${start}, end: 2032 }`],
      ),
    )
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, codes))
    const [issue] = readScenario(marked.text).issues
    if (issue) expect(issue).toMatchObject({ found: 'both at 2028' })
  })

  it('a budget below what is mandatory', () => {
    const triggers =
      '      when: level < 0.8\n      until: level > 0.9\n      delay: 0.5\n      cool down: 0.5\n'
    const marked = planted(
      change(
        [triggers, ''],
        ['budget: { total: 3, per period: 1 }', 'budget: «17»'],
        ['push: 1', 'push: { value: 1, mandatory: true }'],
      ),
    )
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, ['over-budget']))
    // Nine years at 2 a year.
    expect(readScenario(marked.text).issues[0]?.expected).toBe('at least 18')
  })
})

describe('a warning', () => {
  it.each([
    ['when: level < 0.8\n      until: level >= 0.8', 1],
    ['when: level < 0.8\n      until: level > 0.7', 1],
    ['when: 0.8 > level\n      until: not (0.8 > level)', 1],
    ['when: level < 0.8\n      until: level > 0.9', 0],
    ['when: level < 0.8\n      until: time > 2030', 0],
  ])('tells of a trigger that can chatter: %s', (conditions, count) => {
    const text = change(
      ['when: level < 0.8\n      until: level > 0.9', conditions],
      ['      cool down: 0.5\n', ''],
    )
    const { warnings, issues } = readScenario(text)
    expect(issues).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(Array(count).fill('can-chatter'))
  })

  it('is not given where the lever rests in between', () => {
    const { warnings } = readScenario(change(['until: level > 0.9', 'until: level >= 0.8']))
    expect(warnings).toEqual([])
  })
})
