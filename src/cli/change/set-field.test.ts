import { describe, expect, test } from 'vitest'
import { bugs, changed } from './fake-change.js'

/** `old→new`: what a change puts in the place of what. */
function put(text: string, issue: string, fields: Readonly<Record<string, string>>): string {
  const now = changed(text, { do: 'set', issue, fields })
  const limit = Math.min(text.length, now.length)
  let start = 0
  while (start < limit && text.charAt(start) === now.charAt(start)) start += 1
  let end = 0
  while (end < limit - start && text.charAt(text.length - 1 - end) === now.charAt(now.length - 1 - end))
    end += 1
  return `${text.slice(start, text.length - end)}→${now.slice(start, now.length - end)}`
}

describe('a field that is missing', () => {
  test('goes behind the one that it follows in a sibling', () => {
    const text = bugs(
      '**Status:** Open\n**Due:** 2026-03-01',
      '**Status:** Open\n**Owner:** @jon\n**Due:** 2026-03-02',
    )
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      text.replace('**Due:** 2026-03-01', '**Owner:** @mara\n**Due:** 2026-03-01'),
    )
  })

  test('goes before the one that follows it in a sibling, where those before it are missing too', () => {
    const text = bugs('**Due:** 2026-03-01', '**Effort:** 2h\n**Severity:** Low\n**Due:** 2026-03-02')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { severity: 'low' } })).toBe(
      text.replace('**Due:** 2026-03-01', '**Severity:** Low\n**Due:** 2026-03-01'),
    )
  })

  test('stands first where it does so in a sibling', () => {
    const text = bugs('It leaks.', '**Severity:** Low\n\nIt creaks.')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { severity: 'low' } })).toBe(
      text.replace('It leaks.', '**Severity:** Low\n\nIt leaks.'),
    )
  })

  test('keeps the distance that fields have in a sibling', () => {
    const text = bugs('**Status:** Open', '**Status:** Open\n\n**Severity:** Low')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { severity: 'high' } })).toBe(
      text.replace('Open\n\n## BUG-2', 'Open\n\n**Severity:** High\n\n## BUG-2'),
    )
  })

  test('is written as its neighbours are where no sibling has it', () => {
    const manners = [
      ['- **Status:** Open', '- **Owner:** @mara'],
      ['* status: open', '* owner: @mara'],
      ['__Status__: Open', '__Owner__: @mara'],
      ['> **Status:** Open', '> **Owner:** @mara'],
      ['Status: `open`', 'Owner: @mara'],
      ['| Field | Value |\n|---|---|\n| Severity | Low |\n| Status | Open |', '| Owner | @mara |'],
      [
        '| Field    | Value |\n|----------|-------|\n| Severity | Low   |\n| Status   | Open  |',
        '| Owner    | @mara |',
      ],
    ] as const
    for (const [fields, line] of manners) {
      const text = bugs(fields)
      expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
        `${text}${line}\n`,
      )
    }
  })

  test('goes above a text that only looks like a field', () => {
    const text = bugs('**Description:** It leaks\nand leaks.')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      text.replace('**Description', '**Owner:** @mara\n\n**Description'),
    )
  })

  test('is a paragraph below a heading that has none', () => {
    const text = bugs('It leaks.')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      text.replace('\n\nIt leaks', '\n\n**Owner:** @mara\n\nIt leaks'),
    )
  })

  test('is an item below an item that has none', () => {
    const text = '# Known issues\n\n1. BUG-1: It leaks\n   at night\n2. BUG-2: It creaks\n'
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      text.replace('night\n', 'night\n   - Owner: @mara\n'),
    )
  })

  test('has no place in a table without a column for it', () => {
    const text =
      '| ID | Issue | Status |\n|---|---|---|\n| BUG-1 | It leaks | Open |\n| BUG-2 | It creaks | Fixed |\n'
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      'the table has no column for owner, only for ID, Issue, Status',
    )
  })

  test('is put between pipes, commas or brackets where the others are', () => {
    const lines = [
      [
        '**Status:** Open | **Severity:** Low',
        '**Status:** Open | **Severity:** Low | **Owner:** @jon',
        ' | **Owner:** @mara',
      ],
      [
        '*Status*: Open, *Severity*: Low',
        '*Status*: Open, *Severity*: Low, *Owner*: @jon',
        ', *Owner*: @mara',
      ],
    ] as const
    for (const [fields, sibling, more] of lines) {
      const text = bugs(fields, sibling)
      expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
        text.replace(`${fields}\n`, `${fields}${more}\n`),
      )
    }
  })
})

describe('fields in the brackets behind a title', () => {
  const list = (...lines: readonly string[]): string => `# Known issues\n\n${lines.join('\n')}\n`

  test('get more of them, parted as they are', () => {
    const text = list('- BUG-1: Leaks (Priority: High)', '- BUG-2: Creaks (Priority: Low; Owner: @jon)')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { due: '2026-03-01' } })).toBe(
      text.replace('High)', 'High; Due: 2026-03-01)'),
    )
  })

  test('are parted by a comma where nothing shows how', () => {
    const text = list('- BUG-1: Leaks [Priority: High]', '- BUG-2: Creaks')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@jon' } })).toBe(
      text.replace('High]', 'High, Owner: @jon]'),
    )
  })

  test('are put behind a title as a sibling has them, where they end its line', () => {
    const text = list('- BUG-1: Leaks  ', '- BUG-2: Creaks [Priority: Low]')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { priority: 'low' } })).toBe(
      text.replace('Leaks  ', 'Leaks [Priority: Low]  '),
    )
  })
})

describe('a field that is there', () => {
  test('gets the value and nothing else', () => {
    const text = bugs('**Status:** Open  \n**Severity:** Low - at night', '**Status:** Open')
    expect(put(text, 'BUG-1', { severity: 'high' })).toBe('Low→High')
  })

  test('keeps the columns of its table', () => {
    const table =
      '| ID    | Issue    | Owner  |\n|-------|----------|--------|\n| BUG-1 | It leaks | @jon   |\n| BUG-2 | It creaks| @aurel |\n'
    expect(changed(table, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      table.replace('@jon   |', '@mara  |'),
    )
  })

  test('is named by any word for it', () => {
    const text = bugs('**Assigned to:** @jon\n**Status:** Open')
    for (const name of ['owner', 'Assigned to', 'assigned_to', 'assignee'])
      expect(put(text, 'BUG-1', { [name]: '@kim' })).toBe('jon→kim')
    expect(put(text, 'BUG-1', { state: 'in_progress' })).toBe('Open→In progress')
  })

  test('is not who has closed the issue, where an owner is meant', () => {
    const text = bugs('Status: Open\nResolver: @jon')
    expect(changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@mara' } })).toBe(
      `${text}Owner: @mara\n`,
    )
    expect(put(text, 'BUG-1', { resolver: '@kim' })).toBe('jon→kim')
  })

  test('is left as it is where it has the value', () => {
    const text = bugs('**Status:** Open\n**Owner:** @jon')
    expect(
      changed(text, { do: 'set', issue: 'BUG-1', fields: { owner: '@jon', status: 'open', due: '' } }),
    ).toBe(text)
  })
})

test('a title is set where it stands', () => {
  expect(put(bugs('**Status:** Open'), 'BUG-1', { title: 'Kettle leaks' })).toBe('Thing 1→Kettle leaks')
})

describe('a value is refused', () => {
  const text = bugs('**Status:** Open')
  const refusal = (fields: Readonly<Record<string, string>>): string =>
    changed(text, { do: 'set', issue: 'BUG-1', fields })

  test('if it is none of the field', () => {
    expect(refusal({ due: 'soon' })).toBe('“soon” is no day; write it as in 2026-01-31, or as `today`')
    expect(refusal({ severity: 'vivid' })).toContain('“vivid” is no severity')
    expect(refusal({ title: ' ' })).toBe('a title cannot be empty')
    expect(refusal({ note: 'two\nlines' })).toContain('a value stands on one line')
  })

  test('if the field is none that can be set', () => {
    expect(refusal({ id: 'BUG-7' })).toContain('id cannot be set')
    expect(refusal({ colour: 'red' })).toContain('there is no field “colour”')
  })
})
