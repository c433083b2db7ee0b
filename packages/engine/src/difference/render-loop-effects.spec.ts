import { describe, expect, it } from 'vitest'
import { loopStrength, type LoopStrength, type RunSeries } from '#feedback/loop-strength'
import { differenceFormats } from './render-difference.js'
import { renderLoopEffects } from './render-loop-effects.js'

const run = (...values: number[]): RunSeries => ({
  policies: { keeper: 'rest' },
  times: Float64Array.from([2025, 2026, 2027]),
  series: new Map([['rabbits', Float64Array.from(values)]]),
})

describe('loopStrength', () => {
  it('is the largest change either way, and the first of equal ones', () => {
    expect(loopStrength(run(1, 2, 3), run(1, 0, 4), 'rabbits')).toEqual({
      change: -2,
      intact: 2,
      opened: 0,
      time: 2026,
      policies: { keeper: 'rest' },
    })
    expect(loopStrength(run(1, 2, 3), run(3, 0, 5), 'rabbits')?.time).toBe(2025)
  })

  it('looks at what both runs have reached, and is none when that is nothing', () => {
    expect(loopStrength(run(1, 2, NaN), run(1, 3, 9), 'rabbits')?.change).toBe(1)
    expect(loopStrength(run(NaN, NaN, NaN), run(1, 2, 3), 'rabbits')).toBeUndefined()
    expect(loopStrength(run(1, 2, 3), run(1, 2, 3), 'foxes')).toBeUndefined()
  })
})

describe('renderLoopEffects', () => {
  const strength = (keeper: string, change: number): LoopStrength => {
    return { policies: { keeper, guard: 'on' }, time: 2030, intact: 0.5, opened: 0.5 + change, change }
  }
  const effect = (...strengths: LoopStrength[]) => [{ series: 'share', unit: '1', strengths }]

  it('tells the largest change first, then that of every run that changes', () => {
    const effects = effect(strength('rest', 0.1), strength('run', -0.25), strength('dig', 0))
    expect(renderLoopEffects(effects, 'text'))
      .toBe(`share: changes by -0.250 at most, at 2030, under keeper run, guard on
  Under 1 of 3 choices of policies it stays the same.
  The largest change of each run, all of them under guard on:
                 at      with   without  change
  keeper rest  2030  0.500000  0.600000  +0.100
  keeper run   2030  0.500000  0.250000  -0.250`)
  })

  it('says when nothing changes, and when nothing could be seen', () => {
    expect(renderLoopEffects(effect(strength('rest', 1e-17)), 'text')).toBe(
      'share: the same without the loop',
    )
    expect(renderLoopEffects(effect(), 'text')).toBe('share: no run with the loop and without it')
  })

  it('needs no policies', () => {
    const alone = { ...strength('', 1), policies: {} }
    expect(renderLoopEffects([{ series: 'x', unit: 'bn USD', strengths: [alone] }], 'text')).toBe(
      `x (bn USD): changes by +1.00 at most, at 2030
                 at     with  without  change
  no policies  2030  0.50000  1.50000   +1.00`,
    )
  })

  it.each(differenceFormats)('as %s names every series', (format) => {
    const effects = [...effect(strength('rest', 0.1)), { series: 'gap', unit: '1', strengths: [] }]
    const page = renderLoopEffects(effects, format)
    for (const words of ['share', 'gap', '2030']) expect(page).toContain(words)
    if (format === 'json') expect(JSON.parse(page)).toEqual(effects)
  })
})
