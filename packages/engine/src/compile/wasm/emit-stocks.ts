import type { Tableau } from '../methods/tableau.js'
import { overPlaces, overRuns } from './emit-loops.js'
import type { Local } from './function-code.js'
import type { LaneCode, Operand } from './lane-code.js'
import type { Push } from './lane-set.js'
import { header } from './layout.js'

/** Where stocks, their values at the start of the step, and their slopes begin in memory. */
export interface StockAddresses {
  readonly count: number
  readonly placeBytes: number
  readonly now: number
  readonly before: number
  readonly slopes: number
}

/**
 * Moves the stocks to where a stage of the method looks: `before + step · Σ weight · slope`, summed from the first
 * slope on, weights of 0 left out. The first stage that moves them puts down where they were.
 */
export function emitStageMove(code: LaneCode, stage: number, tableau: Tableau, stocks: StockAddresses): void {
  const weights = tableau.stages[stage] ?? []
  move(code, stocks, stage === 1 ? 'now' : 'before', (address) => {
    const terms = weights.flatMap((weight, k) => {
      return weight === 0 ? [] : [code.mul(weight, slopeAt(code, address, k, stocks))]
    })
    const [first = 0, ...others] = terms
    return others.reduce<Operand>((sum, term) => code.add(sum, term), first)
  })
}

/** Moves the stocks by the whole step: `before + step · (k₁ + Σ bᵢ (kᵢ − k₁))`. */
export function emitWholeMove(code: LaneCode, { nodes, weights }: Tableau, stocks: StockAddresses): void {
  move(code, stocks, nodes.length === 1 ? 'now' : 'before', (address, keep) => {
    if (nodes.length === 1) return slopeAt(code, address, 0, stocks)
    const first = keep(slopeAt(code, address, 0, stocks))
    const others = weights
      .slice(1)
      .map((weight, k) => ({ weight, slope: slopeAt(code, address, k + 1, stocks) }))
    return others.reduce<Operand>(
      (sum, { weight, slope }) => code.add(sum, code.mul(weight, code.sub(slope, first))),
      first,
    )
  })
}

/** Where the value of a stock at the start of the step is read. */
type Origin = 'now' | 'before'

function move(
  code: LaneCode,
  stocks: StockAddresses,
  origin: Origin,
  slope: (address: Local, keep: (value: Operand) => Local) => Operand,
): void {
  const step = code.let(() => {
    code.emit('i32.const', 0)
    code.lanes.loadEverywhere(code, header.step)
  })
  overRuns(code, code.lanes.bytes, (at) =>
    overPlaces(code, at, stocks.count, stocks.placeBytes, (address) => {
      const kept: Local[] = []
      const keep = (value: Operand) => {
        const local = code.let(value)
        kept.push(local)
        return local
      }
      const before = keep(load(code, address, stocks[origin]))
      if (origin === 'now') store(code, address, stocks.before, before)
      store(code, address, stocks.now, code.add(before, code.mul(step, slope(address, keep))))
      code.release(...kept)
    }),
  )
  code.release(step)
}

function slopeAt(code: LaneCode, address: Local, stage: number, stocks: StockAddresses): Push {
  return load(code, address, stocks.slopes + stage * stocks.count * stocks.placeBytes)
}

function load(code: LaneCode, address: Local, offset: number): Push {
  return () => {
    code.get(address)
    code.emit(code.lanes.load, 3, offset)
  }
}

function store(code: LaneCode, address: Local, offset: number, value: Operand): void {
  code.get(address)
  code.push(value)
  code.emit(code.lanes.store, 3, offset)
}
