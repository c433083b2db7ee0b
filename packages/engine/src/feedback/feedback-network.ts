import { sizeOf } from '#model/declaration'
import { strengthsOf, type InfluenceTable } from './influence-table.js'
import { signOf } from './sign.js'

/** What one variable does to another, element by element, at every state. */
export interface Block {
  readonly from: string
  readonly to: string
  readonly entries: readonly Entry[]
}

/** Elements are places in the row-major arrays of their variables. */
export interface Entry {
  readonly from: number
  readonly to: number
  readonly fromSlot: number
  readonly toSlot: number
  /** Row of the table of influences. */
  readonly row: number
}

/** Where feedback can run: links that are read at every instant, between different variables, and that are felt. */
export interface FeedbackNetwork {
  readonly blocks: ReadonlyMap<string, Block>
  /** How many elements each variable has. */
  readonly sizes: ReadonlyMap<string, number>
  readonly table: InfluenceTable
}

/** The key of a block. */
export const blockKey = (from: string, to: string): string => `${from} → ${to}`

/**
 * The network of a model. What a stock does to its own rate is left out: its draining is no loop among variables.
 * @param firstSlots first slot of each variable
 */
export function feedbackNetwork(
  table: InfluenceTable,
  firstSlots: ReadonlyMap<string, number>,
): FeedbackNetwork {
  const blocks = new Map<string, Block & { entries: Entry[] }>()
  const sizes = new Map<string, number>()
  table.rows.forEach(({ from, to, fromSlot, toSlot, route }, row) => {
    const names = [from.variable.name, to.variable.name] as const
    const hasEquation = from.variable.kind === 'stock' || from.variable.kind === 'auxiliary'
    if (route === 'start' || !hasEquation || names[0] === names[1]) return
    if (signOf(strengthsOf(table, row)) === '0') return
    const key = blockKey(...names)
    const block = blocks.get(key) ?? { from: names[0], to: names[1], entries: [] }
    blocks.set(key, block)
    for (const { variable } of [from, to]) sizes.set(variable.name, sizeOf(variable.indices))
    const place = (slot: number, name: string) => slot - (firstSlots.get(name) ?? 0)
    block.entries.push({
      from: place(fromSlot, names[0]),
      to: place(toSlot, names[1]),
      fromSlot,
      toSlot,
      row,
    })
  })
  return { blocks, sizes, table }
}
