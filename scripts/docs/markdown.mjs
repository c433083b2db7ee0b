/** Pieces of Markdown. */

/**
 * A table that prettier leaves alone: padded to its longest equation it would be unreadable as text, and one changed
 * cell would change every line.
 * @param {readonly string[]} headers
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} empty when there is no row
 */
export function table(headers, rows) {
  if (rows.length === 0) return ''
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`
  return [
    '<!-- prettier-ignore-start -->',
    '',
    line(headers),
    `| ${headers.map(() => '---').join(' | ')} |`,
    ...rows.map(line),
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n')
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()

/**
 * Text as code; an empty text stays empty.
 * @param {string | number | undefined} text
 */
export function code(text) {
  const line = String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? '' : `\`${line}\``
}

/**
 * A paragraph or more, blank lines between, empty ones left out.
 * @param {...string} blocks
 */
export function paragraphs(...blocks) {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/**
 * The first letter as a capital.
 * @param {string} text
 */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
