/** The program of a worker thread; it stands beside this file once that is built. */
export const workerFile = new URL('./study-worker.js', import.meta.url)
