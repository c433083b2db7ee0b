/**
 * The feedback loops of the picture: the boxes along each, in the order of the arrows. A loop with an odd number of
 * minus signs balances (B), any other reinforces (R); a test counts.
 */

/**
 * @typedef {object} Loop
 * @property {string} name
 * @property {string} label
 * @property {readonly string[]} path boxes in order; the last arrow leads back to the first
 * @property {string} words what happens, for the text beside the picture
 * @property {readonly [x: number, y: number]} at where its badge stands
 */

/** @type {readonly Loop[]} */
export const loops = [
  {
    name: 'B1',
    label: 'hedging',
    path: ['dependence', 'acceptance', 'offers', 'capital'],
    words:
      'A state leans away from the patron on which it depends most, and takes less of what that patron offers.',
    at: [352, 462],
  },
  {
    name: 'B2',
    label: 'erosion management',
    path: ['dependence', 'effort', 'offers', 'integration'],
    words: 'Moscow sees lost dependence late, and answers with funds, integration, payments and rebates.',
    at: [236, 312],
  },
  {
    name: 'B3',
    label: 'consent',
    path: ['dependence', 'acceptance', 'offers', 'integration'],
    words: 'What Moscow pushes works only as far as the state accepts it, and dependence lowers acceptance.',
    at: [216, 508],
  },
  {
    name: 'B4',
    label: 'congestion',
    path: ['transit', 'cost'],
    words: 'A fuller corridor costs more, and trade looks for another way.',
    at: [780, 683],
  },
  {
    name: 'B5',
    label: 'compelled hold',
    path: ['dependence', 'effort', 'coercion', 'integration'],
    words: 'Coercion holds integration up for as long as it lasts.',
    at: [118, 738],
  },
  {
    name: 'R1',
    label: 'coercion trap',
    path: ['dependence', 'effort', 'coercion', 'trust', 'labour'],
    words:
      'Coercion destroys trust; migrants, trade and offers go elsewhere; dependence falls and calls for more coercion.',
    at: [250, 860],
  },
  {
    name: 'R2',
    label: 'settlement lock-in',
    path: ['trade', 'payments'],
    words: 'Trade settles where partners are, and is cheaper where it can settle.',
    at: [480, 136],
  },
  {
    name: 'R3',
    label: 'influence excludes rivals',
    path: ['dependence', 'influence', 'rival-acceptance', 'rival-capital', 'minerals'],
    words: 'Influence is used against the offers of rivals, whose absence keeps dependence up.',
    at: [900, 318],
  },
  {
    name: 'R5',
    label: 'delivery and trust',
    path: ['capital', 'trust', 'acceptance', 'offers'],
    words: 'Projects that are delivered build trust, and trust opens the door to the next.',
    at: [330, 732],
  },
  {
    name: 'R6',
    label: 'lobby',
    path: ['rival-capital', 'attention'],
    words: 'US mining capital keeps the attention of Washington, which brings more of it.',
    at: [1074, 262],
  },
]
