/** A part of a page that is the same in every form: plain text, Markdown, LaTeX. */
export type PrintedPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ({ readonly kind: 'table' } & PrintedTable)

/** A table of numbers as text; the first column names the rows. */
export interface PrintedTable {
  /** What each column is. */
  readonly head: readonly string[]
  readonly sections: readonly PrintedSection[]
}

/** Rows of a table under a title of their own. */
export interface PrintedSection {
  readonly title: string | undefined
  readonly rows: readonly (readonly string[])[]
}
