import { describe, expect, it } from 'vitest'
import { erosionV1 as erosion } from '#erosion/v1/model'
import type { Formula } from './model.js'
import { printEquation, printEquationTex } from './print-equation.js'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

function read(source: ModelSource) {
  const problems: unknown[] = []
  const { model } = readModel(source, new Set(), (path, problem) => void problems.push({ path, problem }))
  expect(problems).toEqual([])
  return model
}

const treesOf = (formulas: readonly Formula[]) =>
  formulas.map((formula) => {
    const { name } = formula.variable
    return formula.kind === 'stock'
      ? [name, formula.initial.tree, formula.rate.tree]
      : [name, formula.equation.tree]
  })

/** The same model with every equation as it is printed. */
function reprinted(source: ModelSource): ModelSource {
  const { formulas } = read(source)
  const text = (name: string, part: 'initial' | 'rate' | 'equation') => {
    const formula = formulas.find(({ variable }) => variable.name === name.replace(/\[.*/, ''))
    const equation = formula && part in formula ? (formula as never)[part] : undefined
    return equation ? printEquation((equation as { tree: never }).tree) : ''
  }
  const stocks = Object.entries(source.stocks ?? {}).map(([key, stock]) => {
    return [key, { ...stock, initial: text(key, 'initial'), rate: text(key, 'rate') }]
  })
  const auxiliaries = Object.entries(source.auxiliaries ?? {}).map(([key, auxiliary]) => {
    return [key, { ...auxiliary, equation: text(key, 'equation') }]
  })
  return {
    ...source,
    stocks: Object.fromEntries(stocks) as NonNullable<ModelSource['stocks']>,
    auxiliaries: Object.fromEntries(auxiliaries) as NonNullable<ModelSource['auxiliaries']>,
  }
}

/** Every construct and every form of the language. */
const everything: ModelSource = {
  dimensions: { k: ['one', 'two'], j: 'k' },
  parameters: { 'a[k]': { unit: '1', mid: 1 }, b: { unit: '1', mid: 2 } },
  tables: {
    curve: {
      unit: '1',
      input: '1',
      points: [
        [0, 0],
        [1, 2],
      ],
    },
  },
  stocks: {
    s: { unit: '1', initial: 'initial(b)', rate: 'smooth3(b, 2, 1) / 1 - delay1(s, 3) * step(1, 2)' },
  },
  auxiliaries: {
    'x[k]': {
      unit: '1',
      equation: 'if(k == one and not (b > 1), a[k], if(k != two or b != 1, mean(j, a[j]), a[two]))',
    },
    'y[k]': {
      unit: '1',
      equation: 'sum(j, if(j == k, 0, a[j])) + min(j, a[j]) + max(b, x[k], x[one], -2 ^ -b)',
    },
    z: {
      unit: '1',
      equation: 'lookup(curve, abs(b)) + pulse(1, 2) + ramp(1 / 3, 1, time) + (time - 1) / 2 / 1',
    },
  },
}

describe('printEquation', () => {
  it('prints every equation of the flagship so that it is read the same', () => {
    const again = read(reprinted(erosion))
    expect(treesOf(again.formulas)).toEqual(treesOf(read(erosion).formulas))
  })

  it('prints every construct so that it is read the same', () => {
    // Units would speak up; they are the business of the reader, not of the printer.
    const quiet = (source: ModelSource) => readModel(source, new Set(), () => undefined).model
    const { formulas } = quiet(everything)
    for (const formula of formulas) {
      for (const [part, equation] of Object.entries(formula)) {
        if (typeof equation !== 'object' || !('tree' in equation)) continue
        const section = formula.kind === 'stock' ? 'stocks' : 'auxiliaries'
        const key = String(formula.variable.path[1])
        const entry = everything[section]![key]!
        const source = {
          ...everything,
          [section]: { ...everything[section], [key]: { ...entry, [part]: printEquation(equation.tree) } },
        }
        expect(treesOf(quiet(source).formulas)).toEqual(treesOf(formulas))
      }
    }
  })

  it('writes nested minima as one', () => {
    const { formulas } = readModel(everything, new Set(), () => undefined).model
    const y = formulas.find(({ variable }) => variable.name === 'y')
    expect(y?.kind === 'auxiliary' && printEquation(y.equation.tree)).toBe(
      'sum(j, if(j == k, 0, a[j])) + min(j, a[j]) + max(b, x[k], x[one], -2 ^ -b)',
    )
  })
})

describe('printEquationTex', () => {
  it('tells elements from indices', () => {
    const { formulas } = read(erosion)
    const retention = formulas.find(({ variable }) => variable.name === 'transit')
    expect(retention?.kind === 'auxiliary' && printEquationTex(retention.equation.tree)).toBe(
      '\\mathit{trade}_{\\mathit{state}}\\cdot\\mathit{route}_{\\mathrm{northern}, \\mathit{state}}\\cdot\\mathit{third\\_country\\_share}_{\\mathit{state}}',
    )
  })

  it('prints every equation of the flagship with balanced braces and brackets', () => {
    for (const [, ...trees] of treesOf(read(erosion).formulas)) {
      for (const tree of trees) {
        const tex = printEquationTex(tree as never)
        expect(tex.split('{').length, tex).toBe(tex.split('}').length)
        expect(tex.split('\\left').length, tex).toBe(tex.split('\\right').length)
      }
    }
  })
})
