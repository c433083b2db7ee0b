import type { StudyChunk } from '@erosion/engine/worker'

/** The memory of a chunk, to be moved with it from thread to thread. */
export function buffersOf(chunk: StudyChunk): ArrayBuffer[] {
  return Object.values(chunk).flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  )
}
