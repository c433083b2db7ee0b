/**
 * Does work that can end early. The first Ctrl-C aborts the signal in place of ending the program; from then on,
 * and once the work is done, Ctrl-C does what it always does.
 */
export async function interruptible<T>(work: (interruption: AbortSignal) => Promise<T>): Promise<T> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.once('SIGINT', interrupt)
  try {
    return await work(interruption.signal)
  } finally {
    process.off('SIGINT', interrupt)
  }
}
