import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { slice } from '../text/span.js'
import { sourceOf } from '../text/source.js'
import { pageOf } from './run.js'
import { findSection } from './sections.js'

const text = `# Known issues

## High (2 open)

### Docs

#### BUG-1: Kettle leaks

**Status:** Open

## Low

### Docs

### docs

#### DOCS

## Done

## Done

Also resolved:

- BUG-2: Cup is blue
- BUG-3: Lid sticks
`

/** The stretch of the section that is so named, from its first line to its last; or why there is none. */
function found(name: string, issueAt = 0) {
  const page = pageOf(read(sourceOf('BUGS.md', text)), { read, words: buildWords(), today: '2026-01-31' })
  const issue = page.tracker.issues[issueAt]
  if (issue === undefined) throw new Error('an issue is expected')
  const section = findSection(page, issue, name)
  if (!section.ok) return section.error
  const lines = slice(text, section.value.body).trim().split('\n')
  return `${lines[0]} … ${lines.at(-1)}`
}

describe('a section is found', () => {
  test.each([
    ['High (2 open)', '## High (2 open) … **Status:** Open'],
    ['high', '## High (2 open) … **Status:** Open'],
    ['LOW', '## Low … #### DOCS'],
    ['High > Docs', '### Docs … **Status:** Open'],
    ['Known issues>High › Docs', '### Docs … **Status:** Open'],
    ['Also resolved', '- BUG-2: Cup is blue … - BUG-3: Lid sticks'],
    ['docs', '### docs … #### DOCS'],
    ['DOCS', '#### DOCS … #### DOCS'],
  ])('by %s', (name, section) => {
    expect(found(name)).toBe(section)
  })
})

describe('a section is not found', () => {
  test('where there is none so called, which is told with those that there are', () => {
    expect(found('Middle')).toEqual({
      message: 'there is no section “Middle”',
      unknown: {
        word: 'Middle',
        known: ['Known issues', 'High (2 open)', 'Docs', 'Low', 'docs', 'DOCS', 'Done', 'Also resolved:'],
      },
    })
  })

  test('where several are so called, which is told with their paths if those differ', () => {
    expect(found('Docs')).toEqual({
      message:
        'there are 2 sections “Docs”: “Known issues > High (2 open) > Docs”, “Known issues > Low > Docs”',
    })
    expect(found('Done')).toEqual({ message: 'there are 2 sections “Done”' })
  })

  test('by the heading of an issue', () => {
    expect(found('Kettle leaks')).toMatchObject({ message: 'there is no section “Kettle leaks”' })
  })
})
