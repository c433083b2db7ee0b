/** An element of a page: no more of it than is used here, since the program is checked without the types of browsers. */
export interface PageElement {
  textContent: string | null
  innerHTML: string
  value: string
  addEventListener(event: 'input' | 'click', heard: () => void): void
}

/** The page that a script stands in. */
export interface PageDocument {
  getElementById(id: string): PageElement | null
}

/** An element of the page that holds the script. @throws Error when it is not there */
export function elementOf(document: PageDocument, id: string): PageElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no element ${id}`)
  return found
}
