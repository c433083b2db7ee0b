import type { StudyResult } from '../study-result.js'

/**
 * Writes a study as lines of text.
 * @param columns of the terminal that will show them; undefined when none does
 */
export type StudyWriter = (result: StudyResult, columns: number | undefined) => Iterable<string>
