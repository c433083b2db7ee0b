import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const explain = (...argv: string[]) => runCaptured(['explain', ...argv])
const formats = ['text', 'markdown', 'tex', 'json']

/** What a command prints that has to go well. */
async function printed(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await explain(...argv)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/[^\n]\n$/)
  return stdout
}

test('the kernel: its sizes, its stages and every instruction', async () => {
  const text = await printed('hunt.yaml', '--kernel')
  expect(text).toMatch(/^module \d+ bytes, \d+ functions\nblock of 8 runs, 2 to a value/)
  expect(text).toMatch(/^state +[1-9]\d* +[1-9]\d* +[1-9]\d*$/m)
  expect(text).toMatch(/^\(func \$"state 1" \(param i32\)/m)
  expect(text).toContain('f64x2.mul')
  // The module of a model alone computes all of it.
  expect(await printed('erosion', '--kernel')).toContain('call $"state 2')
})

describe('a name of a model', () => {
  test('a variable: what it is, how it comes about, what it acts on, where signs were seen', async () => {
    expect(await explain('hunt.yaml', 'rabbits')).toEqual({
      code: 0,
      stderr: '',
      stdout: `rabbits
  kind      stock
  unit      1
  meaning   rabbits alive
  initial   40
  rate      births - eaten + feed
  reads     births +, eaten −, feed +
  feeds     foxes +, births +, eaten +
  loops     B1 hunt, balancing
            reinforcing: rabbits →+ births →+ rabbits
            balancing: rabbits →+ eaten →− rabbits
  symbol    R
  signs     + more of it makes more, − less (of a stock: of its rate); seen in
            24 states: 4 instants each of 2 runs at middle values (every choice
            of policies) and of 4 runs with every ranged parameter and lever
            drawn
`,
    })
  })

  test('a symbol is a name of its variable', async () => {
    expect(await printed('hunt.yaml', 'R')).toBe(await printed('hunt.yaml', 'rabbits'))
  })

  test.each([
    ['a parameter', 'birth', '  value     0.5 (0.3 to 0.7)\n'],
    ['a lever', 'feed', '  owner     keeper\n'],
    ['an array', 'death', '  value     wood 0.2, field 0.4\n'],
    ['an element', 'death[field]', '  value     field 0.4\n'],
    ['an auxiliary', 'births', '  value     birth * rabbits\n'],
    ['a table', 'appetite', '  points    0: 1, 200: 0.5\n'],
    ['a loop', 'B1 hunt', '  path      rabbits →+ foxes →+ eaten →− rabbits\n'],
    ['a loop by its first word', 'b1', 'B1 hunt, balancing\n'],
  ])('%s: %s', async (_, name, line) => {
    expect(await printed('hunt.yaml', name)).toContain(line)
  })

  test('fits the terminal, or 80 columns', async () => {
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))
    expect(widest(await printed('hunt.yaml', 'rabbits'))).toBeLessThanOrEqual(80)
    const { stdout } = await runCaptured(['explain', 'hunt.yaml', 'rabbits'], { columns: 50 })
    expect(widest(stdout)).toBeLessThanOrEqual(50)
  })
})

describe('a whole model', () => {
  test('loops with a name come first, then variables by kind', async () => {
    const overview = await printed('hunt.yaml')
    expect(overview).toMatch(/^hunt\n {2}Two kinds & their meeting\.\n\n2 stocks, 3 auxiliaries, 1 lever,/)
    expect(overview.match(/^[A-Z][a-z ]+$/gm)).toEqual([
      'Loops',
      'Dimensions',
      'Stocks',
      'Auxiliaries',
      'Levers',
      'Parameters',
      'Tables',
      'Loops without a name',
    ])
  })

  test('a model that comes with erosion needs no file', async () => {
    const overview = await printed('erosion')
    expect(overview).toMatch(/^erosion\n/)
    expect(overview).toContain('\n  R1 coercion trap, reinforcing: coercion costs trust')
    expect(overview).toContain('\n  share[patron, state] (share): share of a patron')
  })
})

describe.each(formats)('as %s', (format) => {
  test('a model, a variable, a loop and a table are explained, with the same bytes each time', async () => {
    for (const name of [[], ['rabbits'], ['B1'], ['appetite']]) {
      const first = await printed('hunt.yaml', ...name, '--format', format)
      expect(await printed('hunt.yaml', ...name, '--format', format)).toBe(first)
      expect(first).toContain(name[0]?.replace('B1', 'B1 hunt') ?? 'hunt')
      expect(first).not.toMatch(/undefined|NaN|\[object/)
      if (format === 'json') expect(JSON.parse(first)).toHaveProperty('what')
    }
  })
})

test('LaTeX is a document, with the formulas of mathjs', async () => {
  const tex = await printed('hunt.yaml', '--format', 'tex')
  expect(tex).toMatch(/^\\documentclass\{article\}\n[\s\S]*\n\\end\{document\}\n$/)
  expect(tex).toContain('\\mathit{births} = \\mathit{birth}\\cdot\\mathit{rabbits}')
})

test('only text looks at the terminal', async () => {
  const at = async (format: string, columns: number) =>
    (await runCaptured(['explain', 'hunt.yaml', '--format', format], { columns })).stdout
  expect(await at('markdown', 40)).toBe(await at('markdown', 90))
  expect(await at('text', 40)).not.toBe(await at('text', 90))
})

test('what takes a while is said on a terminal, and taken away', async () => {
  const { stderr: words } = await runCaptured(['explain', 'hunt.yaml', '--without', 'B1'], {
    columns: 80,
    isWatched: true,
  })
  const erase = '\r\u001b[K'
  expect(words).toBe(
    `${erase}looking at the signs of every link${erase}${[1, 2, 3, 4].map((n) => `${erase}run ${n} of 4`).join('')}${erase}`,
  )
})
