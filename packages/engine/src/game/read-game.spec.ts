import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderIssues } from '#core/render-issue'
import { printFraction } from './fraction.js'
import { readGame } from './read-game.js'
import { writeMatrix, writeNfg } from './write-game.js'
import type { Game } from './game.js'

const read = (text: string) => {
  const { game, issues } = readGame(text, 'game')
  if (!game) throw new Error(renderIssues(issues, new Map([['game', text]])))
  return { ...game, payoffs: game.payoffs.map((own) => own.map(printFraction)) }
}
const mistakesIn = (text: string) =>
  readGame(text, 'g.csv').issues.map((issue) => renderIssues([issue], new Map([['g.csv', text]])))

const sexes = [
  ['2', '0', '0', '1/2'],
  ['1', '0', '0', '2'],
]

describe('readGame', () => {
  it('takes a grid of pairs, quoted or not, as spreadsheets write it', () => {
    const { players, payoffs } = read(
      'he \\ she,opera,football\nopera,2; 1,"(0, 0)"\nfootball,0 0,1/2;2,,\n,,\n',
    )
    expect(players).toEqual([
      { name: 'he', strategies: ['opera', 'football'] },
      { name: 'she', strategies: ['opera', 'football'] },
    ])
    expect(payoffs).toEqual(sexes)
  })

  it('takes two grids, one a player, and semicolons or tabs between cells', () => {
    const text = '\uFEFF;a;b\r\nA;2;0\r\nB;0;0.5\r\n\r\n;a;b\r\nA;1;0\r\nB;0;2\r\n'
    expect(read(text).payoffs).toEqual(sexes)
    expect(read(text.replaceAll(';', '\t')).payoffs).toEqual(sexes)
  })

  it('takes a line for each profile, in any order', () => {
    const text = 'he,she,payoff she,payoff he\nB,b,2,1/2\nA,a,1,2\nA,b,0,0\nB,a,0,0\n'
    const { players, payoffs } = read(text)
    expect(players.map(({ strategies }) => strategies)).toEqual([
      ['B', 'A'],
      ['b', 'a'],
    ])
    expect(payoffs).toEqual([
      ['1/2', '0', '0', '2'],
      ['2', '0', '0', '1'],
    ])
  })

  it('takes both forms of Gambit files, whose first player changes fastest', () => {
    const head = 'NFG 1 R "Selten" { "one" "two" }\n'
    const ofPayoffs = read(`${head}{ { "a" "b" } { "x" "y" "z" } }\n""\n1 2 3 4 5 6 7 8 9 10 11 1.5`)
    expect(ofPayoffs.payoffs).toEqual([
      ['1', '5', '9', '3', '7', '11'],
      ['2', '6', '10', '4', '8', '3/2'],
    ])
    const ofOutcomes = read(`${head}{ 2 2 }\n{ { "" 1, -1 } { "draw" 0 0 } }\n1 2 0 1`)
    expect(ofOutcomes.payoffs).toEqual([
      ['1', '0', '0', '1'],
      ['-1', '0', '0', '-1'],
    ])
    expect(ofOutcomes.players[1]).toEqual({ name: 'two', strategies: ['1', '2'] })
  })

  it('reads what it writes, as CSV and as a Gambit file', () => {
    const name = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab,;"\\ {}é') })
    const names = (least: number) =>
      fc.uniqueArray(
        name.map((text) => `x${text.replace(/ +/g, ' ')}y`),
        { minLength: least, maxLength: 3 },
      )
    const games = fc
      .tuple(names(1), fc.array(names(1), { minLength: 3, maxLength: 3 }), fc.infiniteStream(fc.integer()))
      .map(([players, strategies, numbers]): Game => {
        const own = players.map((player, i) => ({ name: player, strategies: strategies[i] ?? [] }))
        const count = own.reduce((product, one) => product * one.strategies.length, 1)
        const next = () => ({ over: BigInt(numbers.next().value ?? 0), under: 1n })
        return {
          title: 'a "title"',
          players: own,
          payoffs: own.map(() => Array.from({ length: count }, next)),
        }
      })
    fc.assert(
      fc.property(games, (game) => {
        expect(readGame(writeMatrix(game), 'g').game).toEqual({ ...game, title: '' })
        expect(readGame(writeNfg(game), 'g').game).toEqual(game)
      }),
      { seed: 5, numRuns: 100 },
    )
  })
})

describe('a matrix of the wrong shape', () => {
  it('is told with every place at once', () => {
    const found = mistakesIn('r \\ c,a,b,a\nA,1; 1,2; x,1; 1\nB,1; 1\n')
    expect(found.map((text) => text.split('\n')[0])).toEqual([
      'g.csv:1:11  duplicate-name',
      'g.csv:3:3  wrong-shape',
      'g.csv:2:8  wrong-shape',
    ])
    expect(mistakesIn('r \\ c,a,b\nA,1; 1,2; x\nB,1; 1,5\n').map((text) => text.split('\n')[0])).toEqual([
      'g.csv:2:8  wrong-shape',
      'g.csv:3:8  wrong-shape',
    ])
  })

  it('names the profile that is missing, the one that stands twice, and the player that is misspelt', () => {
    const found = mistakesIn('us,russia,payoff us,payoff rusia\nA,a,1,2\nA,a,1,2\nB,b,0,1\n').join('\n')
    expect(found).toContain('rusia is not a player')
    expect(found).toContain('Nearest: russia')
    expect(found).toContain('g.csv:3:1')
    expect(found).toContain('no line for A, b and 1 more')
  })

  it('is told for Gambit files too', () => {
    const found = mistakesIn('NFG 1 R "" { "a" "b" } { 2 2 }\n1 2 x 4 5 6')
    expect(found[0]).toContain('g.csv:2:5')
    expect(found[1]).toContain('8: 2 for each of 4 profiles')
    expect(mistakesIn('NFG 1 R { "a" }')[0]).toContain('a title in quotes')
    expect(mistakesIn('')[0]).toContain('there is no game here')
  })

  it('is told with every wrong cell of a line that is too short or too long', () => {
    const heads = (text: string) => mistakesIn(text).map((one) => one.split('\n')[0])
    expect(heads('r \\ c,a,b\nA,1; 1,x; 2\nB,y; 1\nC,1; 1,2; 2,z\n')).toEqual([
      ...['g.csv:3:3  wrong-shape', 'g.csv:4:13  wrong-shape'],
      ...['g.csv:2:8  wrong-shape', 'g.csv:3:3  wrong-shape'],
    ])
    expect(heads('us,them,payoff us,payoff them\nA,a,x\nB,a,1,y\n')).toEqual([
      ...['g.csv:2:5  wrong-shape', 'g.csv:2:5  wrong-shape', 'g.csv:3:7  wrong-shape'],
    ])
    expect(heads('r \\ c,"a,b\nA,1; 1\n')).toEqual(['g.csv:1:7  syntax'])
  })

  it('is told where two things have one name', () => {
    expect(mistakesIn('a \\ a,L,R\nT,1; 1,2; 2\n')[0]).toContain('two players are called a')
    const gambit = (players: string, strategies: string) =>
      mistakesIn(`NFG 1 R "" { ${players} } { { ${strategies} } { "L" "R" } }\n\n1 2 3 4 5 6 7 8`)
    expect(gambit('"a" "a"', '"T" "B"').join()).toContain('two of the players are called a')
    expect(gambit('"a" "b"', '"T" "T"').join()).toContain('two of the strategies of a player are called T')
  })

  it('is told where an outcome is no whole number, or there are more profiles than anyone could write', () => {
    const outcomes = (numbers: string) =>
      mistakesIn(
        `NFG 1 R "" { "a" "b" } { 2 2 }\n{ { "" 1, 1 } { "" 2, 2 } { "" 3, 3 } { "" 4, 4 } }\n${numbers}`,
      )
    expect(outcomes('1 2 3 4')).toEqual([])
    const found = outcomes('1 1.5 4/3 5')
    expect(found.map((text) => text.split('\n')[0])).toEqual([
      ...['g.csv:3:3  unknown-name', 'g.csv:3:7  unknown-name', 'g.csv:3:11  unknown-name'],
    ])
    expect(found[0]).toContain('Found: 1.5. Expected: a whole number from 0 to 4.')
    expect(mistakesIn('NFG 1 R "" { "a" "b" "c" "d" } { 1000 1000 1000 1000 } 1')[0]).toContain(
      '4000000000000',
    )
    const [names, lines] = [['a', 'b', 'c', 'd', 'e'], Array.from({ length: 300 }, (_, i) => i)]
    const heading = [...names, ...names.map((name) => `payoff ${name}`)].join()
    const text = lines.map((i) => [...names.map(() => i), ...names.map(() => 1)].join()).join('\n')
    expect(mistakesIn(`${heading}\n${text}`)[0]).toContain('there is no line for most profiles')
  })

  it('is read as a Gambit file by its ending, and by its first word in any letters', () => {
    expect(mistakesIn('nfg 1 R "" { "a" }')[0]).toContain('Found: nfg. Expected: NFG.')
    expect(mistakesIn('EFG 2 R "" { "a" }')[0]).toContain('Found: EFG. Expected: NFG.')
    expect(readGame('a,b', 'x.nfg').issues[0]?.expected).toBe('NFG')
  })
})
