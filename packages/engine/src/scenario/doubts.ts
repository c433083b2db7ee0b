import type { PathKey, Problem } from '#core/issue'
import { readKey } from '#model/read-key'

/** What is not known any more because of a mistake: values of parameters, and how uncertain they are. */
export class Doubts {
  private readonly values = new Set<string>()
  private readonly laws = new Set<string>()
  private areAllValues = false
  private areAllLaws = false

  /** Takes note of a mistake. */
  note(path: readonly PathKey[], { nearest }: Pick<Problem, 'nearest'>): void {
    const isOfModel = path[0] === 'model'
    const [section, key, ...inside] = isOfModel ? path.slice(1) : path
    // A name that is misspelt may be the one that somebody else means.
    const meant = inside.length === 0 && nearest !== undefined ? [nearest] : []
    if (key === undefined) return isOfModel ? undefined : this.noteSection([String(section), ...meant])
    const names = [String(key), ...meant].map(baseName)
    if (section === 'uncertainties' && key === 'all') this.areAllLaws = true
    if (section === 'parameters') for (const name of names) this.values.add(name)
    if (section === (isOfModel ? 'parameters' : 'uncertainties'))
      for (const name of names) this.laws.add(name)
  }

  private noteSection(names: readonly string[]): void {
    this.areAllValues ||= names.includes('parameters')
    this.areAllLaws ||= names.includes('uncertainties')
  }

  /** Whether the value of a parameter, `share[us]`, may have been spoilt. */
  isOfValue(name: string): boolean {
    return this.areAllValues || this.values.has(baseName(name))
  }

  /** Whether it may have been spoilt that, and how, a parameter is uncertain. */
  isOfLaw(name: string): boolean {
    return this.areAllLaws || this.laws.has(baseName(name))
  }
}

/** `share` of `share[us]`. */
export function baseName(text: string): string {
  return readKey(text)?.name ?? text
}
