/** Width of a table that no terminal shows. */
export const USUAL_WIDTH = 120
