import { describe, expect, test } from 'vitest'
import { added, bugs } from './fake-change.js'

describe('a new issue', () => {
  test('stands behind its siblings, with the next id and what they have from the start', () => {
    const text = bugs('**Status:** Fixed', '**Status:** Open\n**Severity:** Low\n\nIt creaks.')
    expect(added(text, { title: 'It drips' })).toBe(`${text}\n## BUG-3: It drips\n\n**Status:** Open\n`)
    expect(added(text, { title: 'It drips', fields: { severity: 'high' } })).toBe(
      `${text}\n## BUG-3: It drips\n\n**Status:** Open\n**Severity:** High\n`,
    )
  })

  test('bears the day, where at least half of its siblings do, in their form', () => {
    const text = bugs('**Status:** Open\n**Reported:** 3 March 2025', '**Status:** Open')
    expect(added(text, { title: 'It drips' })).toBe(
      `${text}\n## BUG-3: It drips\n\n**Status:** Open\n**Reported:** 31 January 2026\n`,
    )
  })

  test('is an item among items, with an empty box and no strike', () => {
    const text = '# To do\n\n- [x] ~~**BUG-1** It leaks~~\n- [ ] **BUG-2** It creaks\n\nMore.\n'
    expect(added(text, { title: 'It drips' })).toBe(
      text.replace('creaks\n', 'creaks\n- [ ] **BUG-3** It drips\n'),
    )
  })

  test('has the next number where the others are numbered', () => {
    const text =
      '# Known issues\n\n### 1. It leaks\n\n**Status:** Open\n\n### 2. It creaks\n\n**Status:** Open\n'
    expect(added(text, { title: 'It drips' })).toBe(`${text}\n### 3. It drips\n\n**Status:** Open\n`)
  })

  test('is a row among rows, as wide as they are', () => {
    const text =
      '| ID     | Issue     | Status | Reported   |\n|--------|-----------|--------|------------|\n' +
      '| BUG-09 | It leaks  | Fixed  | 2025-11-30 |\n| BUG-10 | It creaks | Open   | 2025-12-01 |\n'
    expect(added(`# Known issues\n\n${text}`, { title: 'A | B' })).toBe(
      `# Known issues\n\n${text}| BUG-11 | A \\| B    | Open   | 2026-01-31 |\n`,
    )
  })

  test('bears no mark of its model', () => {
    const text =
      '# Known issues\n\n## [FIXED] BUG-1: It leaks\n\nText.\n\n## [FIXED] BUG-2: It creaks\n\nText.\n'
    expect(added(text, { title: 'It drips' })).toContain('\n## BUG-3: It drips\n')
  })

  test('is underlined where its model is, and as long as its title', () => {
    const text = 'Known issues\n============\n\nBUG-1: It leaks\n---------------\n\n**Status:** Open\n'
    expect(added(text, { title: 'It drips all night' })).toBe(
      `${text}\nBUG-2: It drips all night\n-------------------------\n\n**Status:** Open\n`,
    )
  })

  test('is parted from the others by a line where they are', () => {
    const text =
      '# Known issues\n\n---\n\n## BUG-1: It leaks\n\n**Status:** Open\n\n---\n\n## BUG-2: It creaks\n\n**Status:** Open\n'
    expect(added(text, { title: 'It drips' })).toBe(
      `${text}\n---\n\n## BUG-3: It drips\n\n**Status:** Open\n`,
    )
  })

  test('goes under the heading that is named, or that is for its level', () => {
    const text = '# Known issues\n\n## High\n\n- BUG-1: It leaks\n\n## Low\n\n- BUG-2: It creaks\n'
    expect(added(text, { title: 'It drips', section: 'High' })).toBe(
      text.replace('leaks\n', 'leaks\n- BUG-3: It drips\n'),
    )
    expect(added(text, { title: 'It drips' })).toBe(`${text}- BUG-3: It drips\n`)
  })

  test('has its line end, and leaves the end of the file as it was', () => {
    const text = bugs('**Status:** Open').replaceAll('\n', '\r\n').trimEnd()
    expect(added(text, { title: 'It drips' })).toBe(
      `${text}\r\n\r\n## BUG-2: It drips\r\n\r\n**Status:** Open`,
    )
  })
})

describe('a new issue is refused', () => {
  test('without a title that stands on one line', () => {
    for (const title of ['', '  ', 'two\nlines'])
      expect(added(bugs('**Status:** Open'), { title })).toBe('a title stands on one line, and is not empty')
  })

  test('where nothing shows how issues are written', () => {
    expect(added('# Known issues\n\nNone.\n', { title: 'It drips' })).toBe('the file has no issue to go by')
    const text = '# Known issues\n\n## Open\n\n1. BUG-1: It leaks\n\n## Later\n\nNothing.\n'
    expect(added(text, { title: 'It drips', section: 'Later' })).toBe('“Later” has no issue to go by')
    expect(added(text, { title: 'It drips', section: 'Never' })).toContain('there is no section “Never”')
  })

  test('where it would be read as closed', () => {
    const text = '# Known issues\n\n## Open\n\n- BUG-1: It leaks\n\n## Resolved\n\n- BUG-2: It creaked\n'
    expect(added(text, { title: 'It drips', section: 'Resolved' })).toBe(
      'the issue was not added, for it would be read as resolved there; name another section',
    )
  })
})
