import { lawOfBounded } from '#sample/bounded-spread'
import { compositionOf } from '#sample/composition-spread'
import { gaussianCopula, type Copula } from '#sample/copula'
import type { Axis } from '#sample/designs/design'
import { axisCount, type UncertainNumber, type UncertainShares } from '#scenario/uncertainty'
import type { DesignAxes } from './design-axes.js'
import type { StudyProgram } from './study-program.js'

/** The values of all slots in one run, and the drawn ones among them in the order of the uncertainties. */
export interface DrawnValues {
  readonly values: Float64Array
  readonly draws: Float64Array
}

/** Writes the draws of one uncertainty in one run to their places. */
type Drawer = (run: number, tied: Float64Array, draws: Float64Array) => void

/** A function that draws the uncertain numbers and shares of each run. */
export function valueDrawer(program: StudyProgram, axes: DesignAxes): (run: number) => DrawnValues {
  const { uncertainties, correlations, values } = program
  const members = correlations?.members ?? []
  const copula = copulaOf(program)
  const memberAxes = members.flatMap((name) => axes.ofUncertainty(name, 1))
  const count = axisCount(uncertainties)
  // Of every slot that takes a draw its position, and that of the draw.
  const taken: { readonly slot: number; readonly draw: number }[] = []
  let next = 0
  const drawers = uncertainties.map((uncertainty): Drawer => {
    const first = next
    next += axisCount([uncertainty])
    const { kind, slots } = uncertainty
    for (const [part, slot] of slots.entries()) {
      taken.push({ slot, draw: first + (kind === 'shares' ? part : 0) })
    }
    if (kind === 'shares') return sharesDrawer(uncertainty, axes, first)
    return numberDrawer(uncertainty, axes, first, members.indexOf(uncertainty.name))
  })
  return (run) => {
    const tied = Float64Array.from(memberAxes, (axis) => axis(run))
    copula?.correlate(tied)
    const draws = new Float64Array(count)
    for (const draw of drawers) draw(run, tied, draws)
    const all = values.slice()
    for (const { slot, draw } of taken) all[slot] = draws[draw] as number
    return { values: all, draws }
  }
}

function copulaOf({ correlations }: StudyProgram): Copula | undefined {
  const made = correlations && gaussianCopula(correlations.members, correlations.ties)
  if (made && 'problem' in made) throw new RangeError(made.problem.message)
  return made?.copula
}

/** @param member position in the copula; −1 when it is tied to no other */
function numberDrawer(
  { name, spread }: UncertainNumber,
  axes: DesignAxes,
  place: number,
  member: number,
): Drawer {
  const { quantile } = lawOfBounded(spread)
  if (member >= 0) {
    return (_, tied, draws) => {
      draws[place] = quantile(tied[member] as number)
    }
  }
  const [axis] = axes.ofUncertainty(name, 1) as readonly [Axis]
  return (run, _, draws) => {
    draws[place] = quantile(axis(run))
  }
}

function sharesDrawer({ name, slots, spread }: UncertainShares, axes: DesignAxes, place: number): Drawer {
  const composition = compositionOf(spread)
  const own = axes.ofUncertainty(name, slots.length)
  const [uniforms, shares] = [new Float64Array(own.length), new Float64Array(own.length)]
  return (run, _, draws) => {
    for (let i = 0; i < own.length; i++) uniforms[i] = (own[i] as Axis)(run)
    composition.draw(uniforms, shares)
    draws.set(shares, place)
  }
}
