import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The two ways in which C is compiled and written; each is what suits it best. */
export const cFlavours = {
  scalar: {
    flags: ['-O3', '-march=native'],
    /** One run after the other, and all of a stage at once. */
    settings: { lanes: 1, chunkCost: 100_000 },
  },
  vector: {
    flags: ['-O3', '-march=native', '-ffast-math', '-mprefer-vector-width=256'],
    /** One vector of four doubles. */
    settings: { lanes: 4, chunkCost: 1000 },
  },
} as const

/** Name of a way to compile C. */
export type CFlavour = keyof typeof cFlavours

/** The first line of what gcc says of its version; undefined where there is no gcc. */
export function gccVersion(): string | undefined {
  const { status, stdout } = spawnSync('gcc', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0] : undefined
}

/**
 * Compiles a program with gcc.
 * @param folder where source and program are put
 * @returns the path of the program
 * @throws Error with gcc's words when it refuses
 */
export function compileC(text: string, flags: readonly string[], folder: string, name: string): string {
  const source = join(folder, `${name}.c`)
  const program = join(folder, name)
  writeFileSync(source, text)
  const { status, stderr } = spawnSync('gcc', ['-std=gnu17', ...flags, '-o', program, source, '-lm'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`gcc refuses ${source}:\n${stderr}`)
  return program
}
