/**
 * Libraries that enter by one door: the only source file that may import each. Behind the door the library can be
 * replaced, and its habits refused by name, in one place. Tests are free to use them.
 */

/**
 * @typedef {object} LibraryDoor
 * @property {string} library package name
 * @property {string} door the one file
 * @property {string} reason
 */

/** @type {readonly LibraryDoor[]} */
export const libraryDoors = [
  {
    library: 'mathjs',
    door: 'packages/engine/src/expression/mathjs.ts',
    reason:
      'Its grammar accepts much that we do not mean; the door turns its tree into ours and refuses the rest.',
  },
  {
    library: 'zod',
    door: 'packages/engine/src/core/zod.ts',
    reason:
      'Its messages are turned into issues with a place in the file; a schema elsewhere imports the door.',
  },
  {
    library: 'seedrandom',
    door: 'packages/engine/src/random/seedrandom.ts',
    reason:
      'It makes keys for named streams and nothing else; numbers drawn from it directly depend on their order.',
  },
  {
    library: 'yaml',
    door: 'packages/engine/src/source/yaml.ts',
    reason: 'Every value keeps its line and column, which a plain parse throws away.',
  },
  {
    library: 'hyparquet-writer',
    door: 'packages/runner/src/parquet/hyparquet-writer.ts',
    reason: 'A table has the same bytes for the same rows, which hangs on how the library is called.',
  },
  {
    library: 'hyparquet',
    door: 'packages/runner/src/parquet/hyparquet.ts',
    reason: 'What a damaged file looks like is told in one place, in words of ours.',
  },
]
