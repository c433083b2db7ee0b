/** Findings: the claims of the essay and the document that answers them. */
export { claims, type Claim, type Expected } from '#findings/claims'
export { choicesOf, findClaim, type ClaimStudy } from '#findings/find-claim'
export {
  FINDINGS_VERSION,
  type Carrier,
  type Finding,
  type FindingsDocument,
  type Measured,
  type Verdict,
} from '#findings/finding'
export { findingsMarkdown } from '#findings/findings-markdown'
