import { readFileSync } from 'node:fs'
import { escapeMarkup } from '../escape-markup.js'
import { writePlain } from './plain-text.js'
import { STEPS, type Slider, type WhatIf } from './what-if.js'

/** The program of the page: beside the bundle of this program, or where that is built from these sources. */
const programs = ['./what-if-page.js', '../../dist/what-if-page.js']

/** Sliders and a table that follows them, with the program and the data that they need. */
export function whatIfHtml(whatIf: WhatIf): string {
  return [
    `<div class="sliders">${whatIf.sliders.map(sliderHtml).join('')}</div>`,
    '<p><button type="button" id="what-if-reset">Back to the middle</button></p>',
    '<figure><table id="what-if-table"></table></figure>',
    `<script type="application/json" id="what-if-data">${writePlain(whatIf)}</script>`,
    // Whatever stands in the program must not end its element.
    `<script>${readProgram().replaceAll('</script', '<\\/script')}</script>`,
  ].join('\n')
}

function sliderHtml({ name, meaning, unit, low, high }: Slider, i: number): string {
  const words = unit === '1' ? name : `${name} (${unit})`
  return `<label title="${escapeMarkup(meaning)}"><span>${escapeMarkup(words)}: <output id="what-if-value-${i}"></output></span><input type="range" id="what-if-${i}" min="0" max="${STEPS}" step="any"><small>${low} to ${high}. ${escapeMarkup(meaning)}</small></label>`
}

function readProgram(): string {
  for (const program of programs) {
    try {
      return readFileSync(new URL(program, import.meta.url), 'utf8')
    } catch {
      continue
    }
  }
  throw new Error('the program of the page is missing: build the command line again')
}
