import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything } from '../../test/everything.js'
import { readScenario } from './read-scenario.js'

const lines = everything.split('\n')

/** What a person or a broken tool does to a text. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(...'{}[]()&*!|>%@`\'"#,:?-+^\t\n0.~'),
      fc.constantFrom(
        '*a',
        '&a ',
        '<<: ',
        '---\n',
        '...\n',
        '!!int ',
        '.inf',
        '1e999',
        '__proto__',
        'null',
        '- ',
        ': ',
      ),
      fc.constantFrom('level', 'state', 'north', 'push', 'us', 'baseline(', 'at(', 'step(', 'sum(state, '),
    ),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('indent' as const), at: fc.nat(), by: fc.integer({ min: -2, max: 2 }) }),
)

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(text: string, change: Edit): string {
  const at = change.at % (text.length + 1)
  switch (change.kind) {
    case 'delete':
      return text.slice(0, at) + text.slice(at + change.length)
    case 'repeat':
      return text.slice(0, at + change.length) + text.slice(at)
    case 'insert':
      return text.slice(0, at) + change.text + text.slice(at)
    case 'swap': {
      const all = text.split('\n')
      const [from, to] = [change.at % all.length, change.to % all.length]
      return all.map((line, i) => (i === from ? all[to] : i === to ? all[from] : line)).join('\n')
    }
    case 'indent': {
      const all = text.split('\n')
      const which = change.at % all.length
      const shifted = (line: string) =>
        change.by < 0 ? line.slice(-change.by) : ' '.repeat(change.by) + line
      return all.map((line, i) => (i === which ? shifted(line) : line)).join('\n')
    }
  }
}

/** Never throws, soon ends, and gives a scenario or a reason, each in its place. */
function expectAnswer(text: string): void {
  const before = performance.now()
  const { scenario, issues, texts } = readScenario(text)
  expect(performance.now() - before).toBeLessThan(30_000)
  expect(scenario === undefined).toBe(issues.length > 0)
  for (const { message, span } of issues) {
    expect(message).not.toBe('')
    expect(span).toBeDefined()
    if (!span) continue
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(texts.get(span.file)?.length).toBeGreaterThanOrEqual(span.end)
  }
}

describe('readScenario', () => {
  it('answers whatever is done to the text of a scenario', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        expectAnswer(edits.reduce(edited, everything))
      }),
      { numRuns: 100, seed: 20251106 },
    )
  })

  it('answers whatever lines of a scenario it is given', () => {
    fc.assert(
      fc.property(fc.subarray(lines), (some) => {
        expectAnswer(some.join('\n'))
      }),
      { numRuns: 40, seed: 20251106 },
    )
  })

  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectAnswer), { numRuns: 200, seed: 20251106 })
  })
})
