/** How a command ended: 0 done, 1 a run or an expectation failed, 2 the scenario or the usage is wrong. */
export type ExitCode = 0 | 1 | 2
