/** The path of a file named in another file: relative to the folder of the one that names it; nothing is above the root. */
export function joinPath(from: string, target: string): string {
  if (/^(?:[a-z]+:)?[/\\]/i.test(target)) return target
  const folder = from.split(/[/\\]/).slice(0, -1)
  const parts = target.split(/[/\\]/).filter((part) => part !== '.' && part !== '')
  for (const part of parts) {
    const last = folder.at(-1)
    if (part !== '..' || last === undefined || last === '..') folder.push(part)
    else if (last !== '') folder.pop()
  }
  return folder.join('/')
}
