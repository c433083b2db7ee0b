/** What `--json` prints; null for what was not measured. */
export interface Facts {
  readonly ratios: Ratios
  /** Nanoseconds for one equation at one state: one thread, RK4. */
  readonly nsPerEquation: number | null
  /** Milliseconds from the text of the scenario to the end of its first block of runs, in a fresh process. */
  readonly coldMs: number | null
}

/** How many times faster ours is; `workers`: two workers than one; `noise`: the share that noise adds. */
export type Ratios = Readonly<Record<RatioName, number | null>>

const ratioNames = ['c-scalar', 'c-vector', 'mathjs', 'interpreter', 'workers', 'noise'] as const

export type RatioName = (typeof ratioNames)[number]

/** What a section found; names that it does not know are left out. */
export interface Findings {
  readonly ratios?: Partial<Record<RatioName, number>>
  readonly nsPerEquation?: number
  readonly coldMs?: number
}

/** The findings of all sections as one. */
export function gatherFacts(findings: readonly Findings[]): Facts {
  const ratios = Object.assign({}, ...findings.map((each) => each.ratios)) as Findings['ratios']
  const last = <Name extends 'nsPerEquation' | 'coldMs'>(name: Name): number | null =>
    findings.reduce<number | null>((found, each) => each[name] ?? found, null)
  return {
    ratios: Object.fromEntries(ratioNames.map((name) => [name, rounded(ratios?.[name])])) as Ratios,
    nsPerEquation: rounded(last('nsPerEquation')),
    coldMs: rounded(last('coldMs')),
  }
}

/** Four digits say all that a measurement of time knows. */
function rounded(value: number | null | undefined): number | null {
  return value === undefined || value === null ? null : Number(value.toPrecision(4))
}
