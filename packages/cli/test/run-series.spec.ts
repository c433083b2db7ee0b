import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const run = ['run', 'two-players.yaml']
const onePair = [...run, '--policy', 'patron=generous,rival=stay-out']

test('one combination of policies: the time, then every series; a name alone means all its elements', async () => {
  expect(await runCaptured([...onePair, '--series', 'ties, wealth'])).toEqual({
    code: 0,
    stdout: `time,ties[east],ties[west],wealth
2025,1,1,4
2026,0.586181640625,0.7724761962890625,4
2027,0.34360891580581665,0.59671947383321822,4.91009521484375
2028,0.2014172380004311,0.46095158939829517,5.6131221046671271
2029,0.1180670870212488,0.35607413045179281,6.1561936424068193
`,
    stderr: '',
  })
})

test('names with commas are quoted; commas in brackets do not separate', async () => {
  const { stdout } = await runCaptured([
    ...onePair,
    '--series',
    'gap[east, west],wealth',
    '--series',
    'share',
  ])
  expect(stdout.split('\n')[0]).toBe('time,"gap[east, west]",wealth,share')
})

test('several combinations: the policy of each player comes first', async () => {
  const { code, stdout, stderr } = await runCaptured([...run, '--series', 'wealth', '--format', 'csv'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^expectation broken/)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(1 + 2 * 5)
  expect([lines[0], lines[1], lines[10]]).toEqual([
    'patron,rival,time,wealth',
    'steady,stay-out,2025,4',
    'steady,bid,2029,4',
  ])
})

test('times are written as short as they are', async () => {
  const { stdout } = await runCaptured(['run', 'thirds.yaml', '--series', 'level'])
  expect(stdout).toBe(`time,level
0,1
0.3333333333333333,2
0.6666666666666666,3
1,4
`)
})

test('JSON: a list of runs with the time and each series', async () => {
  const { code, stdout } = await runCaptured([...onePair, '--series', 'ties[west]', '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {
      policies: { patron: 'generous', rival: 'stay-out' },
      status: { kind: 'ok' },
      time: [2025, 2026, 2027, 2028, 2029],
      series: {
        'ties[west]': [1, 0.7724761962890625, 0.5967194738332182, 0.46095158939829517, 0.3560741304517928],
      },
    },
  ])
})

test('a failed run leaves its series empty from there on', async () => {
  const { code, stdout, stderr } = await runCaptured(['run', 'blow-up.yaml', '--series', 'size'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^run failed \(patron: hurry\): size/)
  const lines = stdout.split('\n').filter((line) => line.startsWith('hurry'))
  expect(lines.map((line) => line.split(',')[2] !== '')).toEqual([
    true,
    true,
    ...Array<boolean>(9).fill(false),
  ])
})
