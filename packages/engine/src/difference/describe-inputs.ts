import type { PrintedPart } from '#page/printed-part'
import type { InputDifference } from './diff.js'
import { groupBy } from './group-by.js'
import type { SideNames } from './side-names.js'

/** So many elements of one array are told; of more, the first ones. */
const MOST = 6

/** Inputs that differ as the parts of a page: those that both sides have, then what one of them has alone. */
export function describeInputs(
  inputs: readonly InputDifference[],
  [first, second]: SideNames,
): readonly PrintedPart[] {
  if (inputs.length === 0) return [{ kind: 'heading', text: 'Inputs: no difference' }]
  const changed = inputs.filter(({ from, to }) => from !== undefined && to !== undefined)
  const groups: readonly (readonly [string, readonly InputDifference[]])[] = [
    ['Inputs that differ', changed],
    [`Inputs of the ${first} only`, inputs.filter(({ to }) => to === undefined)],
    [`Inputs of the ${second} only`, inputs.filter(({ from }) => from === undefined)],
  ]
  return groups.flatMap(([title, items]): PrintedPart[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: `${title}: ${items.length}` },
          { kind: 'list', items: linesOf(items) },
        ],
  )
}

/** A line for each input, but no more than a few for the elements of one array. */
function linesOf(inputs: readonly InputDifference[]): readonly string[] {
  const arrays = groupBy(inputs, ({ section, name }) => `${section} ${name.replace(/\[.*/, '')}`)
  return [...arrays.values()].flatMap((elements) => {
    const shown = elements.slice(0, elements.length > MOST ? MOST - 1 : MOST)
    const left = elements.length - shown.length
    return [...shown.map(describeInput), ...(left > 0 ? [`… and ${left} more elements`] : [])]
  })
}

function describeInput({ section, name, from, to }: InputDifference): string {
  const what = `${section} ${name}`
  if (from !== undefined && to !== undefined) return `${what}: ${from} → ${to}`
  const value = from ?? to ?? ''
  return value === 'there' ? what : `${what}: ${value}`
}
