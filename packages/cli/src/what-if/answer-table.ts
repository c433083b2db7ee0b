import { escapeMarkup } from '../escape-markup.js'
import type { Answer, WhatIf } from './what-if.js'

/** A table as HTML: a row for each choice of policies, and for each outcome what it comes to and how far it has moved. */
export function answerTable({ choices, outcomes }: WhatIf, before: Answer, now: Answer): string {
  const head = outcomes.map(
    ({ name, unit }) => `<th>${escapeMarkup(unit === '1' ? name : `${name} (${unit})`)}</th>`,
  )
  const rows = choices.map((name, choice) => {
    const cells = outcomes.map((_, o) => {
      const [value = NaN, old = NaN] = [now[choice]?.[o], before[choice]?.[o]]
      return `<td>${numberText(value)}<small>${changeText(value, old)}</small></td>`
    })
    return `<tr><th>${escapeMarkup(name)}</th>${cells.join('')}</tr>`
  })
  return `<thead><tr><th></th>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody>`
}

/** Four digits, or a dash for what has no value. */
function numberText(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : '–'
}

function changeText(value: number, old: number): string {
  if (value === old || !Number.isFinite(value - old)) return ''
  return ` ${value > old ? '+' : '−'}${Number(Math.abs(value - old).toPrecision(2))}`
}
