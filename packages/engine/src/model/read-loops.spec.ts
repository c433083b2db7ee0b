import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { renderIssues } from '#core/render-issue'

const model = `
  time unit: '1'
  parameters: { gain: { unit: '1', mid: 1, min: 0, max: 5 } }
  stocks: { level: { unit: '1', initial: '1', rate: inflow - outflow } }
  auxiliaries:
    inflow: { unit: '1', equation: gain * level }
    outflow: { unit: '1', equation: 'level / 2 + initial(inflow)' }
`

function read(loops: string) {
  const text = `time: { from: 0, to: 1, step: 1 }\nmodel:${model}  loops:\n${loops.trim().replace(/^/gm, '    ')}`
  return readScenario(text, { path: 'loops.yaml' })
}

function issues(loops: string): string[] {
  const { issues, texts } = read(loops)
  return issues.map((issue) => renderIssues([issue], texts))
}

describe('the section loops', () => {
  it('holds loops by name', () => {
    const { scenario } = read(`
R1 growth: { path: [level, inflow], meaning: more gives more }
B1 drain: { path: [outflow, level], cut: [level, outflow] }
R2 growth: { path: [inflow, level], knockout: { gain: 0 } }`)
    expect(scenario?.model.loops).toEqual([
      {
        name: 'R1 growth',
        path: ['level', 'inflow'],
        meaning: 'more gives more',
        cut: undefined,
        knockout: new Map(),
      },
      {
        name: 'B1 drain',
        path: ['outflow', 'level'],
        meaning: undefined,
        cut: ['level', 'outflow'],
        knockout: new Map(),
      },
      {
        name: 'R2 growth',
        path: ['inflow', 'level'],
        meaning: undefined,
        cut: undefined,
        knockout: new Map([['gain', 0]]),
      },
    ])
  })

  it('may be left out', () => {
    const text = `time: { from: 0, to: 1, step: 1 }\nmodel:${model}`
    expect(readScenario(text).scenario?.model.loops).toEqual([])
  })

  it('is told which name is unknown, at its place, once', () => {
    expect(issues('R1: { path: [level, inflows] }')).toEqual([
      [
        'loops.yaml:10:25  unknown-name',
        '> 10 |     R1: { path: [level, inflows] }',
        '     |                         ^^^^^^^',
        'inflows is not a variable of the model. Found: inflows. Nearest: inflow.',
      ].join('\n'),
    ])
    expect(issues("R1: { path: ['level[one]', inflow] }")[0]).toContain('Nearest: level')
  })

  it('is told which link there is not, and what is fed instead', () => {
    expect(issues('R1: { path: [level, outflow, inflow] }')).toEqual([
      [
        'loops.yaml:10:34  no-link',
        '> 10 |     R1: { path: [level, outflow, inflow] }',
        '     |                                  ^^^^^^',
        'outflow does not feed inflow. Found: inflow. Expected: what outflow feeds: level.',
      ].join('\n'),
    ])
  })

  it('is told when the last variable does not feed the first', () => {
    const [found, ...others] = issues('R1: { path: [gain, inflow, level] }')
    expect(found).toContain('level does not feed gain')
    expect(found).toContain('> 10 |     R1: { path: [gain, inflow, level] }\n     |                  ^^^^')
    expect(others).toEqual([])
  })

  it('takes what is read at the first instant for no link', () => {
    expect(issues('R1: { path: [level, inflow, outflow] }')[0]).toContain('inflow does not feed outflow')
  })

  it('is cut where it runs', () => {
    expect(issues('R1: { path: [level, inflow], cut: [level, outflow] }')[0]).toContain(
      'the loop does not lead from level to outflow. Found: level, outflow. Expected: two neighbours of its path.',
    )
  })

  it('is opened in one way only', () => {
    const [found] = issues('R1: { path: [level, inflow], cut: [level, inflow], knockout: { gain: 0 } }')
    expect(found).toContain('a loop is opened either by a cut or by a knockout')
  })

  it('knocks out parameters, within their bounds', () => {
    expect(issues('R1: { path: [level, inflow], knockout: { level: 0 } }')[0]).toContain(
      'level is not a parameter',
    )
    expect(issues('R1: { path: [level, inflow], knockout: { gains: 0 } }')[0]).toContain('Nearest: gain')
    expect(issues('R1: { path: [level, inflow], knockout: { gain: -1 } }')[0]).toContain(
      'gain is out of bounds. Found: -1. Expected: 0 to 5.',
    )
  })

  it('says nothing about equations and names that are wrong themselves', () => {
    const broken = (from: string, to: string) =>
      readScenario(
        `time: { from: 0, to: 1, step: 1 }\nmodel:${model.replace(from, to)}  loops: { R1: { path: [level, inflow], knockout: { gain: 1 } } }`,
      ).issues.map(({ message }) => message)
    expect(broken('gain * level', 'gain * levle')).toEqual(['levle is not defined'])
    expect(broken("unit: '1', mid: 1", "unit: '1', mdi: 1")).toEqual(['mdi is not a key of this section'])
  })

  it('has a shape of its own', () => {
    expect(issues('R1: { path: [level] }')[0]).toContain('at least two variables')
    expect(issues('R1: { paht: [level, inflow] }').join()).toContain('Nearest: path')
    expect(issues('R1: 3').join()).toContain('mapping')
  })
})
