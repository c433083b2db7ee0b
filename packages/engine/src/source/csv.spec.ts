import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.js'

const texts = (csv: ReturnType<typeof readCsv>) =>
  [csv.header, ...csv.rows].map((cells) => cells.map(({ text }) => text))

describe('readCsv', () => {
  it('gives back whatever was written as RFC 4180 says', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '1') })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineEnd, isEnded) => {
        const text = rows.map((cells) => cells.map(quote).join(',')).join(lineEnd) + (isEnded ? lineEnd : '')
        const csv = readCsv(text, 'x.csv')
        expect(csv.issues).toEqual([])
        expect(texts(csv)).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  it('knows where each cell stands', () => {
    const text = '\uFEFFa,b\n\n1,"x, y"\n'
    const { rows, header } = readCsv(text, 'x.csv')
    expect(header[0]?.text).toBe('a')
    const span = rows[0]?.[1]?.span
    expect(text.slice(span?.start, span?.end)).toBe('"x, y"')
  })

  it('reports every row of another width, and a quote that is left open', () => {
    const { rows, issues } = readCsv('a,b\n1\n1,2\n1,2,3\n"4,5', 'x.csv')
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([['1', '2']])
    expect(issues.map(({ message, found }) => [message, found])).toEqual([
      ['a quote is opened and not closed', undefined],
      ['this row does not have a cell for each column', '1 cells'],
      ['this row does not have a cell for each column', '3 cells'],
      ['this row does not have a cell for each column', '1 cells'],
    ])
  })

  it('an empty file is an issue', () => {
    expect(readCsv(' \n', 'x.csv').issues[0]?.message).toBe('the file is empty')
  })
})
