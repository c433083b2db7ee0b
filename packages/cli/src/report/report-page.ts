import { escapeMarkup } from '../escape-markup.js'
import type { Section } from './section.js'

/** A report: its head, and its parts. */
export interface Report {
  readonly title: string
  /** What was run, line by line. */
  readonly facts: readonly string[]
  readonly sections: readonly Section[]
}

const STYLE = `
:root { color-scheme: light dark; --line: #c8ced6; --faint: #667; --code: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --line: #444c56; --faint: #a0a8b4; --code: #1d2229; } }
body { font: 16px/1.5 system-ui, Helvetica, Arial, sans-serif; max-width: 66rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0.2rem; } h2 { margin-top: 2.6rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.facts { color: var(--faint); margin: 0; padding: 0; list-style: none; }
nav a { margin-right: 1rem; } figure { margin: 1rem 0; overflow-x: auto; } svg { max-width: 100%; height: auto; background: #fff; }
pre { font: 12.5px/1.45 ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; background: var(--code); padding: 0.8rem 1rem; overflow-x: auto; border-radius: 6px; }
code { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.9em; }
summary { cursor: pointer; color: var(--faint); } .command { color: var(--faint); font-size: 0.9rem; }
.sliders { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0.6rem 1.6rem; } .sliders label { display: block; } .sliders span, .sliders small { display: block; } input[type=range] { width: 100%; }
table { border-collapse: collapse; font-size: 0.85rem; font-variant-numeric: tabular-nums; } th { text-align: left; padding: 0.2rem 0.8rem 0.2rem 0; vertical-align: bottom; } td { text-align: right; padding: 0.2rem 0.8rem; white-space: nowrap; } tbody tr { border-top: 1px solid var(--line); } small { color: var(--faint); }
@media print { nav, summary { display: none; } h2 { break-after: avoid; } figure { break-inside: avoid; } }
`.trim()

/** A report as one page of HTML that needs nothing else: no file, no program, no network. */
export function reportPage({ title, facts, sections }: Report): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body>',
    `<header><h1>${escapeMarkup(title)}</h1>`,
    `<ul class="facts">${facts.map((fact) => `<li>${escapeMarkup(fact)}</li>`).join('')}</ul>`,
    `<nav aria-label="Parts">${sections.map(({ heading }, i) => `<a href="#part-${i + 1}">${escapeMarkup(heading)}</a>`).join('\n')}</nav></header>`,
    '<main>',
    ...sections.map(sectionHtml),
    '</main>',
    '</body></html>',
    '',
  ].join('\n')
}

function sectionHtml(
  { heading, about, command, pictures, words, isOpen, html = '' }: Section,
  i: number,
): string {
  const text = words === '' ? '' : `<pre>${escapeMarkup(words.trimEnd())}</pre>`
  return [
    `<section id="part-${i + 1}"><h2>${escapeMarkup(heading)}</h2>`,
    `<p>${escapeMarkup(about)}</p>`,
    html,
    ...pictures.map((picture) => `<figure>${picture.trimEnd()}</figure>`),
    isOpen || text === '' ? text : `<details><summary>In words and numbers</summary>${text}</details>`,
    ...(command === undefined
      ? []
      : [`<p class="command">The same: <code>${escapeMarkup(command)}</code></p>`]),
    '</section>',
  ].join('\n')
}
