/** What the two sides of a comparison are called: `first` and `second`, `with` and `without`. */
export type SideNames = readonly [first: string, second: string]
