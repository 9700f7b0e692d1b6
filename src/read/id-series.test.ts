import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const idsIn = (text: string) => read(sourceOf('TODO.md', text)).tracker.issues.map(({ id }) => id?.value)

const items = (...names: readonly string[]): string => names.map(name => `- [ ] ${name}\n`).join('')

describe('a letter and a number behind which a blank stands', () => {
  test('are an id where most items of a section count on so', () => {
    const text = `# Backlog\n\n## Ferry\n\n${items('B4 Oil the winch', '**B5 Mend the gate.** It hangs.', 'B6 Paint the hull', 'Ask the harbour')}`
    expect(idsIn(text)).toEqual(['B4', 'B5', 'B6', undefined])
  })

  test.each([
    ['where they do not count on', items('K8 Oil the winch', 'K2 Mend the gate', 'K3 Paint the hull')],
    ['where few items have them', items('L1 rope', 'L2 chain', 'L3 cable', 'Gate', 'Hull', 'Winch')],
    ['of a level', items('P1 Oil the winch', 'P2 Mend the gate', 'P3 Paint the hull')],
  ])('are none %s', (_why, list) => {
    expect(new Set(idsIn(`# Backlog\n\n## Ferry\n\n${list}`))).toEqual(new Set([undefined]))
  })
})

test('codes of headings over numbered rows name groups, however many there are', () => {
  const group = (number: number) =>
    `## P${number} — Deck ${number}\n\n| # | Issue | Status |\n|---|---|---|\n| ${number * 2} | The bell rings twice | 🔴 |\n| ${number * 2 + 1} | The gate hangs | 🔴 |\n\n`
  const { issues } = read(
    sourceOf('ISSUES.md', `# Issues\n\n${[0, 1, 2, 3, 4, 5, 6, 7].map(group).join('')}`),
  ).tracker
  expect(issues).toHaveLength(16)
  expect(issues.every(({ id }) => id === undefined)).toBe(true)
})
