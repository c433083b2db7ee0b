import { intervalChart } from '@erosion/engine'
import { fixedText } from '../run/output/fixed-text.js'
import { oneLine } from '../run/output/one-line.js'
import type { Register } from './register.js'
import { strongestFirst } from './strongest-first.js'

/** What an outcome hangs on as a picture: a bar from 0 to the rank correlation of each of the strongest parameters. */
export function sensitivityFigure(register: Register): string {
  const { scenario, outcome = '', study } = register
  const policies = Object.entries(study?.policies ?? {}).map(([player, policy]) => `${player}: ${policy}`)
  const { shown } = strongestFirst(register)
  const [chance = 0] = shown.flatMap(({ sensitivity }) => sensitivity?.chance ?? [])
  return intervalChart({
    title: `What ${oneLine(outcome)} hangs on`,
    about: [oneLine(scenario.title), policies.join(', ')],
    rowsAre: 'parameter, or its strongest element',
    notesAre: 'evidence',
    axis: 'rank correlation with the outcome',
    rows: shown.map(({ name, sensitivity, evidence = 'not classed' }) => {
      const { element = name, rank = 0 } = sensitivity ?? {}
      const note = `${fixedText(rank, 2)}, ${evidence}${Math.abs(rank) < chance ? ', within chance' : ''}`
      return { name: element, value: rank, low: Math.min(0, rank), high: Math.max(0, rank), note }
    }),
    notes: [
      `${study?.runs ?? 0} futures; within ±${fixedText(chance, 2)} it may be chance.`,
      'Evidence: F found, Fd derived from what was found, E estimated, M from memory, J judged.',
    ],
  })
}
