/** What a single future leaves open, in a sentence. */
export const singleFutureWords =
  'A single future: nothing is drawn, and nothing can be said of how sure this is.'
