/** Scenario discovery: boxes of drawn numbers in which cases of interest lie. */
export { peelBox, scoreBox, type BoxScore, type Cases, type Limit } from '#discovery/peel-box'
export { halvesThatDiffer, type Halves } from '#discovery/halves-that-differ'
