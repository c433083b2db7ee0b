import type { Tableau } from '../methods/tableau.js'
import { overColumns, type PlaceRange } from './emit-loops.js'
import type { Local } from './function-code.js'
import type { LaneCode, Operand } from './lane-code.js'
import type { Push } from './lane-set.js'
import { header } from './layout.js'

/** Where stocks, their values at the start of the step, and their slopes begin in memory. */
export interface StockAddresses extends PlaceRange {
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
  move(code, stocks, stage === 1 ? 'now' : 'before', (slopeOf) => {
    const terms = weights.flatMap((weight, k) => {
      if (weight === 0) return []
      return [weight === 1 ? slopeOf(k) : code.mul(weight, slopeOf(k))]
    })
    const [first = 0, ...others] = terms
    return others.reduce<Operand>((sum, term) => code.add(sum, term), first)
  })
}

/** Moves the stocks by the whole step: `before + step · (k₁ + Σ bᵢ (kᵢ − k₁))`. */
export function emitWholeMove(code: LaneCode, { nodes, weights }: Tableau, stocks: StockAddresses): void {
  move(code, stocks, nodes.length === 1 ? 'now' : 'before', (slopeOf, keep) => {
    if (nodes.length === 1) return slopeOf(0)
    const first = keep(slopeOf(0))
    const others = weights.slice(1).map((weight, k) => code.mul(weight, code.sub(slopeOf(k + 1), first)))
    return others.reduce<Operand>((sum, term) => code.add(sum, term), first)
  })
}

/** Makes the slope of one stock by which it moves, of its slopes in the stages. */
type Slope = (slopeOf: (stage: number) => Push, keep: (value: Operand) => Local) => Operand

/** Moves every stock from where it is now, or from where it was before, along its slope. */
function move(code: LaneCode, stocks: StockAddresses, origin: 'now' | 'before', slope: Slope): void {
  const step = code.let(() => {
    code.emit('i32.const', 0)
    code.lanes.loadEverywhere(code, header.step)
  })
  const one = (address: Local, offset: number) => {
    const kept: Local[] = []
    const keep = (value: Operand) => {
      const local = code.let(value)
      kept.push(local)
      return local
    }
    const slopeOf = (stage: number) =>
      load(code, address, offset + stocks.slopes + stage * stocks.count * stocks.placeBytes)
    const before = keep(load(code, address, offset + stocks[origin]))
    if (origin === 'now') store(code, address, offset + stocks.before, before)
    store(code, address, offset + stocks.now, code.add(before, code.mul(step, slope(slopeOf, keep))))
    code.release(...kept)
  }
  overColumns(code, stocks, nothing, one, nothing)
  code.release(step)
}

const nothing = (): void => undefined

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
