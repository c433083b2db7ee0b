/** Findings: the claims of the essay and the document that answers them. */
export type { Claim, Expected } from '#findings/claim'
export type { PolicyChange } from '#findings/policy-change'
export type { ClaimResults } from '#findings/claim-results'
export { choicesOf, furtherStudies, outcomesOf, type FurtherStudy } from '#findings/claim-studies'
export { claims } from '#findings/claims'
export { findClaim, type ClaimStudy } from '#findings/find-claim'
export {
  FINDINGS_VERSION,
  type Carrier,
  type Finding,
  type FindingsDocument,
  type FindingTable,
  type Measured,
  type PayoffsOfFinding,
  type TableCell,
  type Verdict,
} from '#findings/finding'
export { findingsFigure } from '#findings/findings-figure'
export { findingsMarkdown } from '#findings/findings-markdown'
export type { Question } from '#findings/question'
