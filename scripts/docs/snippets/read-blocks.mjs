/** The fenced blocks of a page of Markdown. */

/**
 * @typedef {object} Block
 * @property {string} tag the first word after the fence; empty when there is none
 * @property {Readonly<Record<string, string>>} options what follows the tag: `file=page.html`, or `broken` alone
 * @property {string} text what stands between the fences, without the last line break
 * @property {number} line of the opening fence, from 1
 * @property {number} length in lines
 */

/**
 * @param {string} page
 * @returns {readonly Block[]} throws RangeError at a fence that is indented or never closed
 */
export function readBlocks(page) {
  const lines = page.split('\n')
  /** @type {Block[]} */
  const blocks = []
  /** @type {{ fence: string, info: string, line: number } | undefined} */
  let open
  lines.forEach((line, i) => {
    const [, indent = '', fence = '', info = ''] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence === '') return
    if (open === undefined) {
      if (indent !== '')
        throw new RangeError(`line ${i + 1}: a block inside a list or a quotation is not executed`)
      open = { fence, info: info.trim(), line: i + 1 }
    } else if (line.trim() === open.fence) {
      blocks.push({
        ...readInfo(open.info),
        text: lines.slice(open.line, i).join('\n'),
        line: open.line,
        length: i - open.line,
      })
      open = undefined
    }
  })
  if (open !== undefined) throw new RangeError(`line ${open.line}: a block that never ends`)
  return blocks
}

/** @param {string} info */
function readInfo(info) {
  const [tag = '', ...words] = info.split(/\s+/)
  const options = words.map((word) => {
    const [name = '', value = ''] = word.split('=')
    return /** @type {const} */ ([name, value])
  })
  return { tag, options: Object.fromEntries(options) }
}

/**
 * A page with other texts in some of its blocks.
 * @param {string} page
 * @param {ReadonlyMap<Block, string>} texts by block, as read from this very page
 */
export function replaceBlocks(page, texts) {
  const lines = page.split('\n')
  const fromTheEnd = [...texts].sort(([a], [b]) => b.line - a.line)
  for (const [{ line, length }, other] of fromTheEnd) {
    lines.splice(line, length, ...(other === '' ? [] : other.split('\n')))
  }
  return lines.join('\n')
}
