/** What stands in the picture of the feedback structure, and where: boxes placed by hand, in units of the drawing. */

/**
 * @typedef {object} Box
 * @property {string} id
 * @property {readonly string[]} lines its text
 * @property {number} x middle
 * @property {number} y middle
 * @property {number} width
 * @property {number} height
 * @property {'russia' | 'rivals' | 'states' | 'measure'} group whose side it is on, which gives its colour
 */

/**
 * @param {string} id
 * @param {Box['group']} group
 * @param {readonly [x: number, y: number]} middle
 * @param {readonly string[]} lines
 * @param {number} [width]
 * @returns {Box}
 */
const box = (id, group, [x, y], lines, width = 124) => ({
  id,
  lines,
  x,
  y,
  width,
  height: lines.length === 1 ? 34 : 50,
  group,
})

/** The eight channels of dependence, written inside the box in the middle. */
export const channels = [
  'trade',
  'transit',
  'capital',
  'payments',
  'labour',
  'energy',
  'security',
  'institutions',
]

/** @type {readonly Box[]} */
export const boxes = [
  { ...box('dependence', 'measure', [540, 410], ['Dependence', 'on Russia'], 168), height: 236 },

  box('integration', 'states', [268, 410], ['Integration,', 'security ties'], 112),
  box('payments', 'states', [330, 172], ['Settlement in', 'Eurasian networks'], 158),
  box('trade', 'states', [610, 128], ['Russia’s share', 'of trade']),
  box('energy', 'states', [800, 236], ['Russian gas,', 'fuel and plants'], 132),
  box('transit', 'states', [780, 596], ['Transit', 'through Russia'], 136),
  box('cost', 'states', [780, 770], ['Cost of the', 'northern way']),
  box('labour', 'states', [562, 690], ['Migrants working', 'in Russia'], 148),
  box('capital', 'states', [396, 622], ['Russian capital', 'in the region'], 140),

  box('effort', 'russia', [112, 128], ['Moscow’s', 'effort'], 104),
  box('offers', 'russia', [92, 410], ['Offers and pushes', 'taken up'], 156),
  box('coercion', 'russia', [84, 828], ['Threats and', 'coercion'], 104),
  box('acceptance', 'states', [176, 640], ['Acceptance', 'of Russia'], 110),
  box('trust', 'states', [450, 828], ['Trust', 'in Russia'], 104),

  box('influence', 'russia', [752, 410], ['Influence', 'of Russia'], 100),
  box('rival-acceptance', 'states', [906, 410], ['Acceptance', 'of rivals'], 108),
  box('rival-capital', 'rivals', [1070, 410], ['Rivals’ investment', 'and capital'], 158),
  box('corridors', 'rivals', [980, 596], ['Other', 'corridors'], 100),
  box('attention', 'rivals', [1072, 128], ['US attention', 'and pushes'], 112),
]
