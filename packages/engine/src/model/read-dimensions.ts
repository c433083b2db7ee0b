import type { Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { reservedWords } from '#expression/functions'
import type { Dimension } from './declaration.js'
import type { ModelSource } from './schema.js'

/** Every name that an index may have: dimensions, and aliases of them. */
export type Dimensions = ReadonlyMap<string, Dimension>

const namePattern = /^[A-Za-z][A-Za-z0-9_]*$/

/** True for a text that can name a dimension, an element or a variable. */
export function isName(text: string): boolean {
  return namePattern.test(text) && !reservedWords.has(text)
}

/** Reads the section `dimensions`: lists of elements first, then the aliases of those lists. */
export function readDimensions(source: ModelSource['dimensions'], report: Report): Dimensions {
  const dimensions = new Map<string, Dimension>()
  const entries = Object.entries(source ?? {})
  for (const [name, value] of entries) {
    if (!isName(name)) {
      report(['dimensions', name], { ...badName(name), onKey: true })
    } else if (typeof value !== 'string') {
      dimensions.set(name, { name, elements: readElements(name, value, report) })
    }
  }
  const lists = new Map(dimensions)
  for (const [alias, target] of entries) {
    if (typeof target !== 'string' || !isName(alias)) continue
    const dimension = lists.get(target)
    if (dimension) {
      dimensions.set(alias, dimension)
      continue
    }
    const nearest = nearestName(target, lists.keys())
    const message = `${alias} is an alias of ${target}, which is not a dimension with elements`
    report(['dimensions', alias], {
      code: 'unknown-name',
      message,
      found: target,
      ...(nearest && { nearest }),
    })
  }
  return dimensions
}

/** The most elements of a dimension: a sum over them becomes a chain that every stage follows to its end. */
const MOST_ELEMENTS = 1000

function readElements(dimension: string, elements: readonly string[], report: Report): readonly string[] {
  if (elements.length > MOST_ELEMENTS) {
    const [message, found] = [`${dimension} has too many elements`, `${elements.length}`]
    report(['dimensions', dimension], {
      code: 'too-large',
      message,
      found,
      expected: `at most ${MOST_ELEMENTS}`,
    })
  }
  const seen = new Set<string>()
  elements.forEach((element, position) => {
    const path = ['dimensions', dimension, position]
    if (!isName(element)) report(path, badName(element))
    else if (seen.has(element)) {
      report(path, {
        code: 'duplicate-name',
        message: `${element} stands twice in ${dimension}`,
        found: element,
      })
    }
    seen.add(element)
  })
  return [...seen]
}

/** The problem of a text that cannot be a name. */
export function badName(text: string): {
  code: 'bad-name'
  message: string
  found: string
  expected: string
} {
  const reserved = reservedWords.has(text)
  const message = reserved
    ? `${text} means something in the language and cannot be a name`
    : `${text} cannot be a name`
  const expected = 'letters, digits and underscores, starting with a letter'
  return { code: 'bad-name', message, found: text, expected: reserved ? 'another word' : expected }
}
