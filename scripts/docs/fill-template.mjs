/** Fills the `{{name}}` of a page's hand-written text with what is generated. */
import { readFileSync } from 'node:fs'

/**
 * @param {string} name file in scripts/docs/templates
 * @param {Readonly<Record<string, string>>} fills by name
 * @returns {string} throws when the text asks for what is not there, or leaves something unused
 */
export function fillTemplate(name, fills) {
  const template = readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8')
  const used = new Set()
  const page = template.replace(/\{\{([^{}]+)\}\}/g, (_, key) => {
    used.add(key)
    const fill = fills[key]
    if (fill === undefined) throw new RangeError(`${name} asks for {{${key}}}, which nothing gives`)
    return fill
  })
  const unused = Object.keys(fills).filter((key) => !used.has(key))
  if (unused.length > 0) throw new RangeError(`${name} leaves ${unused.join(', ')} unused`)
  return page
}
