import { describe, expect, it } from 'vitest'
import { constructs, operations } from './functions.js'
import { operators } from './operators.js'
import { printTex } from './print-tex.js'
import { reductionSigns, texForms } from './tex-forms.js'

const names = { elements: new Set(['russia']), indices: new Set(['state', 'rival']) }
const tex = (text: string) => printTex(text, names)

describe('printTex', () => {
  it.each([
    ['a + b', '\\mathit{a}+\\mathit{b}'],
    ['a / b', '\\frac{\\mathit{a}}{\\mathit{b}}'],
    ['(a + b) / c', '\\frac{\\mathit{a}+\\mathit{b}}{\\mathit{c}}'],
    ['(a + b) * c', '\\left(\\mathit{a}+\\mathit{b}\\right)\\cdot\\mathit{c}'],
    ['a - (b - c)', '\\mathit{a}-\\left(\\mathit{b}-\\mathit{c}\\right)'],
    ['a ^ 2', '{\\mathit{a}}^{2}'],
    ['a <= 1e-3', '\\mathit{a}\\leq0.001'],
    ['trade_cost[russia, state]', '\\mathit{trade\\_cost}_{\\mathrm{russia}, \\mathit{state}}'],
    ['ln(a)', '\\ln\\left(\\mathit{a}\\right)'],
    ['asin(a)', '\\arcsin\\left(\\mathit{a}\\right)'],
    ['atan2(a, b)', '\\operatorname{atan2}\\left(\\mathit{a}, \\mathit{b}\\right)'],
    ['sqrt(a)', '\\sqrt{\\mathit{a}}'],
    ['initial(a)', '\\left.{\\mathit{a}}\\right|_{t_0}'],
    ['smooth(a, 2)', '\\operatorname{smooth}\\left(\\mathit{a}, 2\\right)'],
    ['lookup(table, a)', '\\mathit{table}\\left(\\mathit{a}\\right)'],
  ])('%s', (text, expected) => {
    expect(tex(text)).toBe(expected)
  })

  it('writes a reduction under its sign, with brackets where its end would be unclear', () => {
    expect(tex('sum(state, a[state])')).toBe('\\sum_{\\mathit{state}} \\mathit{a}_{\\mathit{state}}')
    expect(tex('sum(state, a + 1)')).toBe('\\sum_{\\mathit{state}} \\left(\\mathit{a}+1\\right)')
    expect(tex('sum(state, a) * b')).toBe(
      '\\left(\\sum_{\\mathit{state}} \\mathit{a}\\right)\\cdot\\mathit{b}',
    )
    expect(tex('sum(state, a) / b')).toBe('\\frac{\\sum_{\\mathit{state}} \\mathit{a}}{\\mathit{b}}')
    expect(tex('(sum(state, a)) ^ 2')).toBe('{\\left(\\sum_{\\mathit{state}} \\mathit{a}\\right)}^{2}')
    expect(tex('max(rival, a)')).toBe('\\max_{\\mathit{rival}} \\mathit{a}')
    expect(tex('mean(rival, a)')).toBe('\\operatorname*{mean}_{\\mathit{rival}} \\mathit{a}')
  })

  it('takes min and max of values for what they are', () => {
    expect(tex('max(a, b, 0)')).toBe('\\max\\left(\\mathit{a}, \\mathit{b}, 0\\right)')
  })

  it('writes a chain of choices as one list of cases', () => {
    const cases =
      '\\begin{cases} \\mathit{a} & \\text{if } \\mathit{k}=\\mathrm{russia} \\\\ \\mathit{b} & \\text{if } \\mathit{c} \\\\ 0 & \\text{otherwise} \\end{cases}'
    expect(tex('if(k == russia, a, if(c, b, 0))')).toBe(cases)
    expect(tex('1 + if(k == russia, a, if(c, b, 0))')).toBe(`1+\\left(${cases}\\right)`)
  })

  it('never joins a command and a letter', () => {
    expect(tex('a * b or c and not a')).not.toMatch(/\\(cdot|vee|wedge|neg)[a-zA-Z]/)
  })

  it('knows every function of the language', () => {
    const byMathjs = operators.map(({ name }) => name)
    const known = [...byMathjs, 'if', ...Object.keys(texForms), ...Object.keys(reductionSigns)]
    const all = [...operations, ...constructs].map(({ name }) => name)
    expect(all.filter((name) => !known.includes(name))).toEqual([])
  })
})
