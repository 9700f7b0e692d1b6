import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { slice } from '../text/span.js'
import { sourceOf } from '../text/source.js'
import { isMeantFor, orderOf, registersIn } from './registers.js'

const issues = [
  '## BUG-1: Kettle\n\n**Status:** Open\n**Severity:** High\n',
  '## BUG-2: Cup\n\n**Status:** Open\n**Severity:** Low\n',
  '## BUG-10: Lid\n\n**Status:** Fixed\n**Severity:** Low\n',
  '## TEA-3: Tea\n\n**Status:** Open\n**Severity:** Medium\n',
]

/** A tracker with some lines ahead of its issues, and its registers. */
function withRegisters(lines: string, of: readonly string[] = issues) {
  const text = `# Known issues\n\n${lines}\n\n${of.join('\n')}`
  const { tracker } = read(sourceOf('BUGS.md', text))
  return { text, tracker, registers: registersIn({ text, tracker }) }
}

/** The lines of each register. */
const linesOf = (lines: string): readonly (readonly string[])[] => {
  const { text, registers } = withRegisters(lines)
  return registers.map(register => register.map(entry => slice(text, entry.lines)))
}

describe('a register is', () => {
  test('lines of a list that follow each other, each for one issue', () => {
    expect(linesOf('- BUG-1: Kettle\n- BUG-2: Cup, see BUG-1')).toEqual([
      ['- BUG-1: Kettle', '- BUG-2: Cup, see BUG-1'],
    ])
    expect(linesOf('- BUG-1: Kettle\n- BUG-9: Gone\n- BUG-2: Cup')).toEqual([
      ['- BUG-1: Kettle'],
      ['- BUG-2: Cup'],
    ])
  })

  test('rows of one table, and no lines of prose', () => {
    const rows = ['| BUG-1 | Kettle |', '| BUG-2 | Cup |']
    expect(linesOf(`| ID | Title |\n|---|---|\n${rows.join('\n')}\n\nBUG-1 and BUG-2 are old.`)).toEqual([
      rows,
    ])
  })

  test('a list of its own in each section', () => {
    expect(linesOf('### One\n\n- BUG-1: Kettle\n\n### Two\n\n- BUG-2: Cup')).toEqual([
      ['- BUG-1: Kettle'],
      ['- BUG-2: Cup'],
    ])
  })
})

describe('a register is meant for a new issue', () => {
  const { tracker } = withRegisters('')

  /** Whether a register that names these issues is meant for another one, which is written as this text. */
  function isMeant(names: readonly string[], added: string, of: readonly string[] = issues): boolean {
    const list = names.map(name => `- ${name}`).join('\n')
    const { registers, tracker } = withRegisters(`### Index\n\n${list}`, [...of, added])
    const [register] = registers
    return register !== undefined && isMeantFor(register, tracker, tracker.issues.length - 1)
  }

  const all = ['BUG-1', 'BUG-2', 'BUG-10', 'TEA-3']
  const spoon = (status: string, level: string, id = 'BUG-11'): string =>
    `## ${id}: Spoon\n\n**Status:** ${status}\n**Severity:** ${level}\n`

  test.each([
    ['if it names all', all, spoon('Open', 'High'), true],
    ['if it names all that are open', ['BUG-1', 'BUG-2', 'TEA-3'], spoon('Open', 'Info'), true],
    ['but not if the new one is closed', ['BUG-1', 'BUG-2', 'TEA-3'], spoon('Fixed', 'Info'), false],
    ['if it names all of its level', ['BUG-2', 'BUG-10'], spoon('Open', 'Low', 'LID-1'), true],
    ['if it names all of its family', ['BUG-1', 'BUG-2', 'BUG-10'], spoon('Open', 'Info'), true],
    ['if it names all of its family that are open', ['BUG-1', 'BUG-2'], spoon('Open', 'Info'), true],
    ['but not if it names some of them', ['BUG-1', 'BUG-10'], spoon('Open', 'Info'), false],
    ['nor if a single one is alike', ['TEA-3'], spoon('Open', 'Info', 'TEA-4'), false],
    ['nor if it names it already', [...all, 'BUG-11'], spoon('Open', 'High'), false],
  ])('%s', (...[, names, added, answer]) => {
    expect(isMeant(names, added)).toBe(answer)
  })

  test('if it names the only other one', () => {
    expect(isMeant(['BUG-1'], spoon('Open', 'High'), issues.slice(0, 1))).toBe(true)
  })

  test('if it names all that are written as it is', () => {
    const items = '\n### List\n\n- [ ] CUP-1: Cup\n- [ ] CUP-2: Lid\n'
    expect(isMeant(all, spoon('Fixed', 'Info', 'LID-1'), [...issues, items])).toBe(true)
  })

  test('and never for one that is not there', () => {
    expect(isMeantFor([], tracker, 99)).toBe(false)
  })
})

describe('the order of a register', () => {
  /** How two issues of the file compare in the order of a list that names issues so. */
  function compared(names: readonly string[], a: number, b: number): number | undefined {
    const { registers, tracker } = withRegisters(names.map(name => `- ${name}`).join('\n'), orderly)
    const [register = []] = registers
    return orderOf(register, tracker)?.(a, b)
  }

  const level = (name: string, severity: string): string => `## ${name}\n\n**Severity:** ${severity}\n`

  const orderly = [
    level('BUG-10: Kettle', 'Low'),
    level('BUG-2: Cup', 'Medium'),
    level('TEA-1: Lid', 'High'),
    '## BUG-3: Tea\n',
  ]

  test('is that of the ids, by family and number', () => {
    expect(compared(['BUG-2', 'BUG-3', 'BUG-10', 'TEA-1'], 0, 1)).toBe(8)
    expect(compared(['BUG-2', 'BUG-3', 'BUG-10', 'TEA-1'], 2, 0)).toBe(1)
    expect(compared(['BUG-2', 'BUG-3', 'BUG-10', 'TEA-1'], 0, 2)).toBe(-1)
  })

  test('is that of the file', () => {
    expect(compared(['BUG-10', 'BUG-2', 'TEA-1', 'BUG-3'], 0, 3)).toBe(-3)
  })

  test('is that of the levels, those without one last', () => {
    expect(compared(['TEA-1', 'BUG-2', 'BUG-10', 'BUG-3'], 2, 0)).toBe(-2)
    expect(compared(['TEA-1', 'BUG-2', 'BUG-10', 'BUG-3'], 3, 0)).toBe(2)
  })

  test('is none where none can be seen', () => {
    expect(compared(['BUG-2', 'TEA-1', 'BUG-10'], 0, 1)).toBe(undefined)
    expect(compared(['BUG-2'], 0, 1)).toBe(undefined)
  })
})
