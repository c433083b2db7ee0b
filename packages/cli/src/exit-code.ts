/**
 * How a command ended: 0 done, 1 a run or an expectation failed, 2 the scenario or the usage is wrong,
 * 130 interrupted, as shells say it of Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 130
