/** A number of things in words: `1 future`, `2 futures`. @param many the plural, with an s unless said */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
