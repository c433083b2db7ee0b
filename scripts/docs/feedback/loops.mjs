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
    words: 'Threats that work hold integration up for as long as they last.',
    at: [118, 738],
  },
  {
    name: 'R1',
    label: 'coercion trap',
    path: ['dependence', 'effort', 'coercion', 'trust', 'cost', 'transit'],
    words:
      'Threats that fail become acts, which destroy trust; trade finds other ways; dependence falls and calls for more.',
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
    path: ['dependence', 'influence', 'rival-acceptance', 'rival-capital'],
    words: 'Influence is used against the offers of rivals, whose absence keeps dependence up.',
    at: [930, 282],
  },
  {
    name: 'R4',
    label: 'soft backlash',
    path: ['dependence', 'effort', 'offers', 'trust', 'cost', 'transit'],
    words: 'Pushes to bind a state cost trust too, if less than coercion, and trade finds other ways.',
    at: [330, 740],
  },
]
