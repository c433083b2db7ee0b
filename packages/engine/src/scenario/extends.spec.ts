import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { changed, issuesOf, scenarioOf } from '../../test/planted.js'
import { readScenario, type ReadOptions } from './read-scenario.js'

/** A folder of files, by path. */
const folder = (files: Readonly<Record<string, string>>): ReadOptions => ({
  path: 'study/own.yaml',
  load: (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined
    if (text === undefined) throw new Error('no such file')
    return text
  },
})

const base = { 'study/base.yaml': changed([]) }
const own = (text: string, files: Readonly<Record<string, string>> = base) =>
  scenarioOf(`extends: ./base.yaml\n${text}`, folder(files))
const issues = (text: string, files: Readonly<Record<string, string>> = base) =>
  issuesOf(`extends: ./base.yaml\n${text}`, folder(files))

describe('a scenario that extends another', () => {
  it('and says nothing is the other, bit for bit', () => {
    const series = ['level', 'mass', 'worth']
    const [extended, plain] = [own(''), scenarioOf(changed([]))]
    for (const us of ['watch', 'act']) {
      const options = { policies: { us }, series }
      expect(simulate(extended, options)).toEqual(simulate(plain, options))
    }
  })

  it('changes single values and keeps what stands beside them', () => {
    const scenario = own("title: Own\ntime: { step: 1/8 }\nparameters: { 'size[south]': 8 }\nmethod: euler")
    expect(scenario.title).toBe('Own')
    expect(scenario.about).toBe('Small enough to be computed by hand.')
    expect(scenario.grid).toEqual({ from: 2025, step: 0.125, stepCount: 80 })
    expect(scenario.saveInterval).toBe(1)
    expect(scenario.method).toBe('euler')
    const { series } = simulate(scenario, { series: ['mass', 'growth'] })
    expect(series.get('mass[south]')?.[0]).toBe(8)
    expect(series.get('growth')?.[0]).toBe(0.03)
  })

  it('changes one value of one lever of one policy', () => {
    const scenario = own('policies: { us: { act: { levers: { push: { value: 0.25 } } } } }')
    const settings = scenario.players[0]?.policies.find(({ name }) => name === 'act')?.settings
    expect(settings?.find(({ lever }) => lever === 'push')).toMatchObject({
      value: 0.25,
      startStep: 4,
      endStep: 20,
    })
  })

  it('changes one equation of the model that the other brings', () => {
    const scenario = own('model: { stocks: { level: { rate: push } } }')
    const { series } = simulate(scenario, { series: ['level', 'pushed'] })
    expect(series.get('level')).toEqual(series.get('pushed')?.map((value) => value + 1))
  })

  it('takes away by null', () => {
    const scenario = own(
      'policies: { us: { act: null }, china: null }\noutcomes: { worth of north: null }\nexpectations: null',
    )
    expect(scenario.players.map(({ name }) => name)).toEqual(['us', 'russia'])
    expect(scenario.players[0]?.policies.map(({ name }) => name)).toEqual(['watch', 'wait'])
    expect(scenario.outcomes.map(({ name }) => name)).not.toContain('worth of north')
    // What a hazard promises stays, because no scenario states it.
    expect(scenario.expectations.map(({ name }) => name)).toEqual(['hazard of flood[north] is not negative'])
  })

  it('replaces a list as a whole, and one kind of value by another', () => {
    const scenario = own(
      "model: { parameters: { 'size[state]': { mid: [5, 6] }, 'price[state, good]': { mid: 7 } } }\nparameters: null",
    )
    const { series } = simulate(scenario, { series: ['size', 'price[south, grain]'] })
    expect([...series].map(([name, values]) => [name, values[0]])).toEqual([
      ['size[north]', 5],
      ['size[south]', 6],
      ['price[south, grain]', 7],
    ])
  })

  it('keeps the order of the other and puts its own behind', () => {
    const scenario = own('outcomes:\n  new: at(total, 2030)\n  level at 2035: at(level, 2034)')
    expect(scenario.outcomes.map(({ name }) => name)).toEqual([
      'level at 2035',
      'worth of north',
      'gain over watching',
      'first year above two',
      'new',
    ])
  })

  it('may extend one that extends another, each with the last word on what it says', () => {
    const files = {
      ...base,
      'study/middle.yaml': 'extends: base.yaml\ntitle: Middle\nabout: Middle\nparameters: { growth: 0.05 }',
    }
    const scenario = scenarioOf('extends: middle.yaml\ntitle: Own', folder(files))
    expect(scenario).toMatchObject({ title: 'Own', about: 'Middle' })
    expect(simulate(scenario, { series: ['growth'] }).series.get('growth')?.[0]).toBe(0.05)
  })
})

describe('files', () => {
  it('are found from the file that names them', () => {
    const model = 'stocks: { x: { unit: 1, initial: 1, rate: 0 } }'
    const files = {
      'models/tiny.yaml': model,
      'library/deep/base.yaml': 'model: ../../models/tiny.yaml\ntime: { from: 0, to: 1, step: 1 }',
    }
    const { texts } = readScenario('extends: ../library/deep/base.yaml', folder(files))
    expect([...texts.keys()]).toEqual(['study/own.yaml', 'library/deep/base.yaml', 'models/tiny.yaml'])
    expect(issuesOf('extends: ../library/deep/base.yaml', folder(files))).toEqual([])
  })

  it('that hold a model are told from the names of models', () => {
    const time = 'time: { from: 0, to: 1, step: 1 }'
    expect(issuesOf(`model: erosoin\n${time}`)).toEqual(['1:8 unknown-name erosoin'])
    expect(issuesOf(`model: constructor\n${time}`)).toEqual(['1:8 unknown-name constructor'])
    expect(issuesOf(`model: tiny.yml\n${time}`, folder({}))).toEqual(['1:8 unreadable-file tiny.yml'])
    expect(issuesOf(`model: a/tiny\n${time}`, folder({}))).toEqual(['1:8 unreadable-file a/tiny'])
  })

  it('cannot be read without a way to read them', () => {
    expect(issuesOf('extends: other.yaml')).toEqual(['1:10 unreadable-file other.yaml'])
    const { issues } = readScenario('extends: other.yaml')
    expect(issues[0]?.message).toBe('cannot read other.yaml: no way to read other files was given')
  })

  it('that are missing are told with the reason, whatever was thrown', () => {
    const message = (thrown: unknown) =>
      readScenario('extends: other.yaml', {
        load: () => {
          throw thrown
        },
      }).issues.map((issue) => issue.message)
    expect(message(new Error('it is a directory'))).toEqual(['cannot read other.yaml: it is a directory'])
    expect(message('gone')).toEqual(['cannot read other.yaml: gone'])
  })

  it('that are missing hide nothing that can be told without them', () => {
    const text = 'model: other.yaml\ntime: { from: 1, to: 0, step: 1 }\nmethod: rk5\ntitel: a'
    expect(issuesOf(text, folder({}))).toEqual([
      '1:8 unreadable-file other.yaml',
      '2:22 reversed-range 0',
      '3:9 wrong-shape rk5',
      '4:1 unknown-key titel',
    ])
  })
})

describe('mistakes', () => {
  it('point into the file in which they stand', () => {
    const files = { 'study/base.yaml': changed([['growth * level', 'grwth * level']]) }
    const text = 'extends: ./base.yaml\nparameters: { growth: 7 }\n'
    const { issues, texts } = readScenario(text, folder(files))
    const places = issues.map(({ code, span }) => {
      const words = span && texts.get(span.file)?.slice(span.start, span.end)
      return `${span?.file} ${code} ${words}`
    })
    expect(places).toEqual(['study/base.yaml unknown-name grwth', 'study/own.yaml out-of-range 7'])
  })

  it('in the model file point into the model file', () => {
    const files = { 'm.yaml': 'stocks: { x: { unit: 1, initial: y, rate: 0 } }' }
    const { issues } = readScenario('model: ../m.yaml\ntime: { from: 0, to: 1, step: 1 }', folder(files))
    expect(issues.map(({ code, span }) => [code, span?.file])).toEqual([['unknown-name', 'm.yaml']])
  })

  it('in the syntax of any of the files are told', () => {
    expect(issues('', { 'study/base.yaml': 'title: [' })).toHaveLength(1)
    expect(issues('', { 'study/base.yaml': '- 1' })).toEqual(['1:1 wrong-shape - 1'])
    const files = folder({ 'study/m.yaml': 'stocks: [' })
    expect(issuesOf('model: m.yaml\ntime: { from: 0, to: 1, step: 1 }', files)).toHaveLength(1)
  })

  it('about `extends` itself are told', () => {
    expect(issuesOf(`extends: 5\n${changed([])}`)).toEqual(['1:10 wrong-shape 5'])
    expect(issuesOf('extends: none.yaml', folder({}))).toEqual(['1:10 unreadable-file none.yaml'])
  })

  it('of a key taken away that must be there are told where it was taken away', () => {
    expect(issues('time: null')).toEqual(['1:1 missing-key'])
    expect(issues('time: { step: null }')).toEqual(['2:1 missing-key time'])
  })
})

describe('a circle', () => {
  it('of one', () => {
    const text = 'extends: own.yaml'
    expect(issuesOf(text, folder({ 'study/own.yaml': text }))).toEqual(['1:10 circular-extends own.yaml'])
  })

  it('of three, spelled out', () => {
    const files = {
      'study/own.yaml': 'extends: b.yaml',
      'study/b.yaml': 'extends: ../study/c.yaml',
      'study/c.yaml': 'extends: ./own.yaml',
    }
    const { issues } = readScenario('extends: b.yaml', folder(files))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      code: 'circular-extends',
      span: { file: 'study/c.yaml', start: 9, end: 19 },
      found: 'study/own.yaml → study/b.yaml → study/c.yaml → study/own.yaml',
    })
  })

  it('that its start is no part of', () => {
    const files = { 'study/a.yaml': 'extends: b.yaml', 'study/b.yaml': 'extends: a.yaml' }
    expect(issuesOf('extends: a.yaml', folder(files))).toEqual(['1:10 circular-extends a.yaml'])
  })

  it('of a folder that is a link to itself', () => {
    const text = 'extends: link/own.yaml'
    const { issues } = readScenario(text, { path: 'own.yaml', load: () => text })
    expect(issues).toMatchObject([{ code: 'circular-extends', found: 'own.yaml → link/own.yaml' }])
  })

  it.each(['x/own.yaml', '../own.yaml', '/own.yaml'])('of ever new paths, as %s, ends', (target) => {
    const { issues } = readScenario(`extends: ${target}`, {
      load: () => `extends: ${target}`,
      path: '/a/b/own.yaml',
    })
    expect(issues.map(({ code }) => code)).toEqual(['circular-extends'])
    expect(issues[0]?.message).toContain('in a circle')
  })
})
