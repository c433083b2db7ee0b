/** The program of a page that moves numbers of a scenario and shows what comes of it, by the engine itself. */
import { answerTable } from './answer-table.js'
import { elementOf, type PageDocument } from './page-document.js'
import { readPlain } from './plain-text.js'
import { answerer, STEPS, type WhatIf } from './what-if.js'

declare const document: PageDocument

const table = elementOf(document, 'what-if-table')
try {
  show(readPlain(elementOf(document, 'what-if-data').textContent ?? '') as WhatIf)
} catch (error) {
  table.textContent = `This browser cannot run the model: ${String(error)}`
}

function show(whatIf: WhatIf): void {
  const answer = answerer(whatIf)
  const { sliders } = whatIf
  const middle = sliders.map((slider) => slider.middle)
  const before = answer(middle)
  const values = [...middle]
  const draw = () => {
    table.innerHTML = answerTable(whatIf, before, answer(values))
  }
  const controls = sliders.map((slider, i) => {
    const control = elementOf(document, `what-if-${i}`)
    const shown = elementOf(document, `what-if-value-${i}`)
    const set = (value: number) => {
      values[i] = value
      shown.textContent = String(Number(value.toPrecision(4)))
    }
    control.addEventListener('input', () => {
      set(slider.low + (Number(control.value) / STEPS) * (slider.high - slider.low))
      draw()
    })
    const reset = () => {
      control.value = String(((slider.middle - slider.low) / (slider.high - slider.low)) * STEPS)
      set(slider.middle)
    }
    return { reset }
  })
  const resetAll = () => {
    for (const { reset } of controls) reset()
    draw()
  }
  elementOf(document, 'what-if-reset').addEventListener('click', resetAll)
  resetAll()
}
