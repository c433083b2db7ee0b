import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { distributionNames } from '#sample/distributions'
import { everything } from '../../test/everything.js'
import { validate, type Schema } from '../../test/validate.js'
import { scenarioJsonSchema } from './json-schema.js'
import { readScenario } from './read-scenario.js'

const schema = scenarioJsonSchema() as Schema
/** Of a scenario that extends no other. */
const whole = schema.else ?? {}
const problems = (text: string) => validate(parse(text), schema, schema)

describe('the JSON Schema', () => {
  it('is a document of draft 2020-12 with a title', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['title']).toBe('Erosion scenario')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('says of every section what it is', () => {
    for (const [name, section] of Object.entries(whole.properties ?? {})) {
      expect(section.description, name).toMatch(/\S.*\.$/)
    }
  })

  it('accepts the scenario that has one of everything, and every bundled one', () => {
    expect(problems(everything)).toEqual([])
    const folder = new URL('../../../../scenarios/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    expect(files.length).toBeGreaterThanOrEqual(4)
    for (const name of files) expect(problems(readFileSync(new URL(name, folder), 'utf8')), name).toEqual([])
  })

  it.each([
    ['titel: a', ''],
    ['time: { form: 1 }', 'time'],
    ['time: { step: soon }', 'time/step'],
    ['method: rk5', 'method'],
    ['title: 5', 'title'],
    ['policies: { us: { act: { levers: { push: { vlaue: 1 } } } } }', 'policies/us/act'],
    ['outcomes: { a: { equation: b, better: { us: more } } }', 'outcomes/a'],
    ['model: { stocks: { a: { unit: 1, initial: 1 } } }', 'model'],
    ['parameters: { a: [x] }', 'parameters/a'],
    ['uncertainties: { all: some }', 'uncertainties/all'],
    ['uncertainties: { a: { unifrom: { low: 1, high: 2 } } }', 'uncertainties/a'],
    ['uncertainties: { a: { uniform: { low: 1 } } }', 'uncertainties/a'],
    ['correlations: [{ between: [a], rank: 1 }]', 'correlations/0/between'],
    ['noise: { a: { white: { sd: 1 } } }', 'noise/a'],
    ['events: { a: { hazard: 1, lasts: [1] } }', 'events/a/lasts'],
    ['study: { design: halton }', 'study/design'],
  ])('refuses %s, as the reader does', (text, place) => {
    expect(problems(text)).toEqual([place])
    expect(readScenario(text).issues.length).toBeGreaterThan(0)
  })

  it.each([
    'title: null',
    'policies: { us: { act: { levers: { push: { start: 2027 }, pull: null } }, wait: null } }',
    'outcomes: { a: { better: { us: lower } }, b: null }',
    'model: { stocks: { level: { rate: 0 } } }',
    'time: { step: 1/24 }',
    'uncertainties: { all: null, growth: null, size: { uniform: { high: 3 } } }',
    'noise: { wave: { every: 1/2 }, gust: null }',
    'events: { strike: { hazard: 0.3 }, flood: null }',
    'correlations: null',
    'study: { runs: 20 }',
  ])('lets a scenario that extends another say only %s', (text) => {
    expect(problems(`extends: other.yaml\n${text}`)).toEqual([])
  })

  it('lets it say nothing wrong for that', () => {
    expect(problems('extends: other.yaml\ntitel: a')).toEqual([''])
    expect(problems('extends: other.yaml\ntime: { form: 1 }')).toEqual(['time'])
  })

  it('has the keys of the reader, no more and no fewer', () => {
    const known = (text: string) => {
      const issue = readScenario(text).issues.find(({ found }) => found === 'zzzzzz')
      return issue?.expected
        ?.replace(/^one of /, '')
        .split(', ')
        .sort()
    }
    const keys = (...path: string[]) => {
      let at: Schema | undefined = whole
      for (const name of path) {
        const next: Schema | undefined =
          at?.properties?.[name] ?? (at?.additionalProperties as Schema | undefined)
        at = next?.anyOf?.find(({ type }) => type === 'object') ?? next
      }
      return Object.keys(at?.properties ?? {}).sort()
    }
    const model = (section: string) => `model: { ${section}: { x: { zzzzzz: 1 } } }`
    expect(keys()).toEqual(known('zzzzzz: 1'))
    expect(keys('time')).toEqual(known('time: { zzzzzz: 1 }'))
    expect(keys('players', 'us')).toEqual(known('players: { us: { zzzzzz: 1 } }'))
    expect(keys('policies', 'us', 'act')).toEqual(known('policies: { us: { act: { zzzzzz: 1 } } }'))
    expect(keys('policies', 'us', 'act', 'levers', 'a')).toEqual(
      known('policies: { us: { act: { levers: { a: { zzzzzz: 1 } } } } }'),
    )
    expect(keys('outcomes', 'a')).toEqual(known('outcomes: { a: { zzzzzz: 1 } }'))
    expect(keys('expectations', 'a')).toEqual(known('expectations: { a: { zzzzzz: 1 } }'))
    expect(keys('uncertainties', 'a')).toEqual(known('uncertainties: { a: { zzzzzz: 1 } }'))
    for (const name of distributionNames) {
      expect(keys('uncertainties', 'a', name), name).toEqual(
        known(`uncertainties: { a: { ${name}: { zzzzzz: 1 } } }`),
      )
    }
    for (const name of ['truncate', 'dirichlet', 'logistic-normal']) {
      expect(keys('uncertainties', 'a', name), name).toEqual(
        known(`uncertainties: { a: { ${name}: { zzzzzz: 1 } } }`),
      )
    }
    expect(keys('noise', 'a')).toEqual(known('noise: { a: { zzzzzz: 1 } }'))
    for (const kind of ['white', 'returning', 'log']) {
      expect(keys('noise', 'a', kind), kind).toEqual(known(`noise: { a: { ${kind}: { zzzzzz: 1 } } }`))
    }
    expect(keys('events', 'a')).toEqual(known('events: { a: { zzzzzz: 1 } }'))
    expect(keys('study')).toEqual(known('study: { zzzzzz: 1 }'))
    expect(keys('model')).toEqual(known('model: { zzzzzz: 1 }'))
    for (const section of ['parameters', 'levers', 'exogenous', 'tables', 'stocks', 'auxiliaries']) {
      expect(keys('model', section, 'x'), section).toEqual(known(model(section)))
    }
  })
})
