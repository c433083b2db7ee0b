/** The program behind `npm run bench`: measures, and prints one table or one line of JSON. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bench } from './bench.js'
import { describeMachine } from './machine.js'
import { helpText, readOptions, UsageError } from './options.js'
import { growthFigure } from './report/growth-figure.js'
import { renderTable } from './report/render-table.js'

const flagship = fileURLToPath(new URL('../../../scenarios/central-asia-2025.yaml', import.meta.url))

const say = (words: string): void => void process.stderr.write(`bench: ${words}\n`)

async function main(args: readonly string[]): Promise<void> {
  const { json, help, figure, effort, sections, scenario = flagship } = readOptions(args)
  if (help) return void process.stdout.write(helpText())
  say(describeMachine())
  const { rows, facts, curves } = await bench(sections, scenario, { effort, say })
  if (figure !== undefined) writeFileSync(figure, growthFigure(curves))
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : `${describeMachine()}\n\n${renderTable(rows)}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  say(error instanceof UsageError ? `${error.message}\n\n${helpText()}` : String(error))
  process.exitCode = error instanceof UsageError ? 2 : 1
}
