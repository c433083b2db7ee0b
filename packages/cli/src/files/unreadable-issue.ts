import type { Issue } from '@erosion/engine'
import { UnreadableFile } from './unreadable-file.js'

/** An issue, and the text that it points into. */
export interface IssueOfFile {
  readonly issue: Issue
  /** By the file's name; empty when nothing of it could be read. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * What was thrown on reading a file as an issue like any other.
 * @param file as the user wrote it
 * @throws whatever was thrown, unless it is an UnreadableFile
 */
export function unreadableIssue(error: unknown, file: string): IssueOfFile {
  if (!(error instanceof UnreadableFile)) throw error
  const { code, place, message } = error
  const start = place?.offset ?? 0
  const span = { file, start, end: place ? start + 1 : 0 }
  return {
    issue: { code, message: `cannot read ${file}: ${message}`, path: [], span },
    texts: new Map(place && [[file, place.text]]),
  }
}
