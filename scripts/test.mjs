/**
 * `npm test`: every check that a change must pass. Says which step runs and what it means, shows the words of the
 * ones that fail, and closes with a count.
 *
 *     npm test                          all steps
 *     npm test -- --only lint,packages    the named ones
 */
import { runningSteps, staticSteps } from './test-steps.mjs'

/** @import { TestStep } from './test-steps.mjs' */

const wanted = namesAfterOnly(process.argv.slice(2))
const isWanted = (/** @type {TestStep} */ { name }) => wanted === undefined || wanted.includes(name)
const results = await runTwoAtATime(staticSteps.filter(isWanted))
for (const step of runningSteps.filter(isWanted)) results.push(await runStep(step))
const failed = results.filter((isGood) => !isGood).length
process.stdout.write(`\n${results.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0

/**
 * @param {readonly string[]} args of this script
 * @returns {readonly string[] | undefined} step names, or undefined for all
 */
function namesAfterOnly([flag, names, ...rest]) {
  if (flag === undefined) return undefined
  const known = [...staticSteps, ...runningSteps].map(({ name }) => name)
  const chosen = names?.split(',') ?? []
  if (
    flag !== '--only' ||
    rest.length > 0 ||
    chosen.length === 0 ||
    !chosen.every((name) => known.includes(name))
  ) {
    process.stderr.write(`usage: npm test -- [--only ${known.join(',')}]\n`)
    process.exit(2)
  }
  return chosen
}

/**
 * Two at a time keeps two cores busy; more would only make each slower.
 * @param {readonly TestStep[]} steps
 * @returns {Promise<boolean[]>} whether each passed, in the order of their ends
 */
async function runTwoAtATime(steps) {
  const waiting = [...steps]
  /** @type {boolean[]} */
  const results = []
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      results.push(await runStep(step))
    }
  }
  await Promise.all([work(), work()])
  return results
}

/** @param {TestStep} step */
async function runStep({ name, checks, run }) {
  process.stdout.write(`test: ${name} – ${checks}\n`)
  const start = performance.now()
  const { code, output } = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    code === 0 ? `test: ${name} passed (${seconds} s)\n` : `${output}test: ${name} FAILED (${seconds} s)\n`,
  )
  return code === 0
}
