import type { Issue, Problem } from '#core/issue'
import { parseFraction, type Fraction } from './fraction.js'
import { nfgTokens, type Token } from './nfg-tokens.js'

/** Ends the reading of a file that cannot be understood any further; the issue has been reported. */
export class Unreadable extends Error {}

/** The words of a Gambit file, taken one after the other, and what is wrong with them. */
export class NfgWords {
  readonly issues: Issue[] = []
  private readonly tokens: readonly Token[]
  private next = 0

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {
    this.tokens = nfgTokens(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)
  }

  /** Goes past a word that may be there. */
  protected skip(): void {
    this.next++
  }

  /** What stands in braces, one after the other. */
  protected list<T>(what: string, item: () => T): readonly T[] {
    this.word('{', what)
    const items: T[] = []
    while (this.peek() && this.peek()?.text !== '}') items.push(item())
    this.word('}')
    return items
  }

  /** The word that comes next; undefined at the end. */
  protected peek(): Token | undefined {
    return this.tokens[this.next]
  }

  /** Takes a word that has to be there. */
  protected word(text: string, what = text): void {
    const token = this.peek()
    if (token?.text !== text || token.kind === 'text') this.stop(token, what)
    this.next++
  }

  /** Takes a text in quotes. */
  protected quoted(what: string): string {
    const token = this.peek()
    if (token?.kind !== 'text') return this.stop(token, what)
    this.next++
    return token.text
  }

  /** Takes names in quotes and braces, each of which is another. */
  protected names(what: string, one: string): readonly string[] {
    const names: string[] = []
    return this.list(what, () => {
      const token = this.peek()
      const name = this.quoted(one)
      if (names.includes(name))
        this.report(token, {
          code: 'duplicate-name',
          message: `two of ${what} are called ${name || 'nothing'}`,
        })
      names.push(name)
      return name
    })
  }

  /** Takes a number; 0 after reporting a word that is none. */
  protected number(what: string): Fraction {
    const token = this.peek()
    if (token?.kind !== 'word') return this.stop(token, what)
    this.next++
    const value = parseFraction(token.text)
    if (!value) {
      this.report(token, {
        code: 'wrong-shape',
        message: 'this is no number',
        found: token.text,
        expected: what,
      })
    }
    return value ?? ZERO
  }

  protected stop(token: Token | undefined, expected: string): never {
    this.report(token, {
      code: 'syntax',
      message: 'the file cannot be read from here',
      found: token?.text ?? 'the end',
      expected,
    })
    throw new Unreadable()
  }

  protected report(token: Token | undefined, problem: Problem): void {
    const end = this.text.length
    const { start, end: stop } = token ?? { start: Math.max(0, end - 1), end }
    this.issues.push({ ...problem, path: [this.file], span: { file: this.file, start, end: stop } })
  }
}

const ZERO: Fraction = { over: 0n, under: 1n }
