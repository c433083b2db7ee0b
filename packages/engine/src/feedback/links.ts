import type { Model } from '#model/model'
import { variablesRead } from '#model/variables-read'
import { standTogether } from './elements.js'
import { strengthsOf, type InfluenceTable } from './influence-table.js'
import { joinSigns, signOf, type Sign } from './sign.js'

/** A variable that stands in the equation of another. */
export interface Link {
  readonly from: string
  readonly to: string
  /**
   * `always`: read at every instant. `start`: read at the first instant only, by the start of a stock or inside
   * `initial(…)`; such a link carries no feedback.
   */
  readonly when: 'always' | 'start'
  /** What more of it does to its reader (to its rate, when that is a stock), at the same place of both. */
  readonly sign: Sign
  /** What it does at other places, such as a share to the shares of rivals; undefined when it reaches none. */
  readonly across: Sign | undefined
}

/**
 * Every link of a model, in the order in which its equations are declared and read.
 * Signs are those of exact partial derivatives at every state of the table; `0` says that none was felt there.
 */
export function linksOf(model: Model, table: InfluenceTable): readonly Link[] {
  const signs = signsOf(table)
  return model.formulas.flatMap((formula) => {
    const to = formula.variable.name
    const link = (from: string, when: Link['when']): Link => {
      const found = signs.get(keyOf(from, to, when))
      return { from, to, when, sign: found?.together ?? '0', across: found?.across }
    }
    const { always, atStart } = variablesRead(formula)
    return [
      ...[...always].map((from) => link(from, 'always')),
      ...[...atStart].map((from) => link(from, 'start')),
    ]
  })
}

interface Signs {
  together: Sign
  across: Sign | undefined
}

const keyOf = (from: string, to: string, when: Link['when']): string => `${from} ${to} ${when}`

function signsOf(table: InfluenceTable): ReadonlyMap<string, Signs> {
  const signs = new Map<string, Signs>()
  table.rows.forEach(({ from, to, route }, row) => {
    const key = keyOf(from.variable.name, to.variable.name, route === 'start' ? 'start' : 'always')
    const known = signs.get(key) ?? { together: '0', across: undefined }
    signs.set(key, known)
    const sign = signOf(strengthsOf(table, row))
    if (standTogether(from, to)) known.together = joinSigns(known.together, sign)
    else known.across = joinSigns(known.across ?? '0', sign)
  })
  return signs
}

/** What a link does as a whole: at the same place, or elsewhere when it does nothing there. */
export function overallSign({ sign, across }: Link): Sign {
  return sign === '0' ? (across ?? '0') : sign
}
