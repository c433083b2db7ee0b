import type { Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { gaussianCopula } from '#sample/copula'
import type { RankCorrelation } from '#sample/correlations'
import type { ScenarioSource } from './schema.js'
import type { Correlations, Uncertainty } from './uncertainty.js'

/** Reads the section `correlations`; undefined when there is none, or after reporting what is wrong. */
export function readCorrelations(
  source: ScenarioSource['correlations'],
  uncertainties: readonly Uncertainty[],
  report: Report,
): Correlations | undefined {
  if (!source || source.length === 0) return undefined
  const names: string[] = []
  const wishes: RankCorrelation[] = []
  const pairs = new Map<string, number>()
  for (const [i, { between, rank }] of source.entries()) {
    const known = between.map((name, end) =>
      find(name, uncertainties, ['correlations', i, 'between', end], report),
    )
    if (known.includes(undefined)) continue
    const [one = '', other = ''] = known as string[]
    const key = [one, other].sort().join(' ')
    if (one === other || pairs.has(key)) {
      const message = one === other ? `${one} is tied to itself` : `${one} and ${other} are tied twice`
      report(['correlations', i, 'between'], { code: 'duplicate-name', message })
      continue
    }
    pairs.set(key, i)
    for (const name of [one, other]) if (!names.includes(name)) names.push(name)
    wishes.push({ first: names.indexOf(one), second: names.indexOf(other), rank })
  }
  const made = gaussianCopula(names, wishes)
  if ('problem' in made) {
    const key = made.pair
      .map((position) => names[position] ?? '')
      .sort()
      .join(' ')
    const at = pairs.get(key)
    report(at === undefined ? ['correlations'] : ['correlations', at, 'rank'], made.problem)
    return undefined
  }
  return {
    members: names.map((name) => uncertainties.findIndex((candidate) => candidate.name === name)),
    copula: made.copula,
    texts: wishes.map(({ first, second, rank }) => `${names[first]} and ${names[second]}: ${rank}`),
  }
}

/** The name as the uncertainty has it, whatever blanks it was written with; undefined after reporting. */
function find(
  written: string,
  uncertainties: readonly Uncertainty[],
  path: readonly (string | number)[],
  report: Report,
): string | undefined {
  const plain = (name: string) => name.replace(/\s+/g, '')
  const found = uncertainties.find(({ name }) => plain(name) === plain(written))
  if (found?.kind === 'number') return found.name
  const message = found
    ? `${written} is a whole of shares, which is tied to nothing`
    : `${written} is not uncertain`
  const numbers = uncertainties.flatMap(({ kind, name }) => (kind === 'number' ? [name] : []))
  const nearest = found ? undefined : nearestName(written, numbers)
  const expected = 'the name of an uncertain number'
  const problem = { code: 'unknown-name', message, found: written, expected } as const
  report(path, { ...problem, ...(nearest && { nearest }) })
  return undefined
}
