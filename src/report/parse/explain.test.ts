import { describe, expect, it } from 'vitest'
import { createExplainer } from '../../read/read.js'
import { sourceOf } from '../../text/source.js'
import { createStyle } from '../style.js'
import type { ExplainView } from '../views.js'
import { explainDocument } from './explain-document.js'
import { explainJson } from './explain-json.js'
import { explainText } from './explain-text.js'

const style = createStyle({ color: false, width: 200, unicode: true })

const explain = createExplainer()

/** The view of a text, of one line or of all of it. */
const viewOf = (text: string, line?: number): ExplainView => ({
  files: [{ ...explain(sourceOf('TODO.md', text)), line }],
})

/** What is said of a text, without the lines on the file. */
const said = (text: string, line?: number): string[] =>
  explainText
    .render(viewOf(text, line), style)
    .split('\n')
    .slice(line === undefined ? 2 : 1)
    .filter(one => one !== '')

describe('explainText', () => {
  it('tells of an item which heading makes it an issue, and what tells its state and level', () => {
    const text = '# Notes\n\n## Bugs\n\n- [x] **Bell** cracks [HIGH]\n'
    expect(said(text, 5)).toEqual([
      'line 5  issue (item): Bell',
      '  “Bugs” in line 3 says that issues stand here',
      '  state resolved: “[x]” in the checkbox (line 5)',
      '  level high: “HIGH” in the title (line 5)',
    ])
  })

  it('tells of a row by which columns it is read', () => {
    const text = '# Issues\n\n| Title | Status | Owner |\n| - | - | - |\n| Bell cracks | Open | Ada |\n'
    expect(said(text, 5).slice(0, 2)).toEqual([
      'line 5  issue (row): Bell cracks',
      '  the column “Title” names issues, others tell status, owner',
    ])
  })

  it('tells of a summary that it stands over fields, though it is the only one', () => {
    const text = '# Issues\n\n<details>\n<summary>Bell cracks</summary>\n\n**Status:** Open\n\n</details>\n'
    expect(said(text, 4).slice(0, 2)).toEqual([
      'line 4  issue (paragraph): Bell cracks',
      '  fields that only issues have stand below it',
    ])
  })

  it.each([
    [
      'a table of counts',
      '# Issues\n\n| Issue | Status |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n',
      3,
      'it is a list or table of counts',
    ],
    [
      'a table of levels',
      '# Issues\n\n| Priority | Description |\n| - | - |\n| High | The bell is silent |\n| Low | The bell is late |\n',
      3,
      'each of its rows tells of another state or level',
    ],
    ['a placeholder', '# Issues\n\n## Open\n\n- None\n', 5, 'it says that there is nothing'],
    [
      'a category',
      '# Issues\n\n## Open\n\n- **Backend**\n  - Bell cracks\n',
      5,
      'it says nothing but what stands below it',
    ],
    [
      'a form',
      '# Bug report\n\nA clear and concise description of it.\n\n## Steps\n\n[e.g. iOS]\n',
      5,
      'the file is a form to be filled in',
    ],
    [
      'a lone paragraph',
      '# Issues\n\nBELL-1: it cracks when it rings.\n',
      3,
      'it begins like an issue, but no other paragraph does, and it has no fields',
    ],
    [
      'a summary over a list',
      '# Issues\n\n<details>\n<summary>Closed</summary>\n\n- Bell cracks\n\n</details>\n',
      4,
      'it says nothing but what stands below it',
    ],
    [
      'a template in the open',
      '# Issues\n\n## BELL-XXX: [Title]\n\n**Status:** Open / Closed\n',
      3,
      'it only shows how an issue is to be written',
    ],
    ['a field list', '# Issues\n\n## Bell\n\n## Old\n\n- Status: Open\n- Priority: High\n', 7, undefined],
  ])('says why %s is no issue', (...[, text, line, reason]) => {
    const lines = said(text, line)
    if (reason !== undefined) expect(lines.at(-1)).toBe(`  ${reason}`)
    expect(lines.join('\n')).not.toContain('undefined')
  })

  it('shows titles, but does not run them', () => {
    expect(said('# Issues\n\n## Open\n\n- Bell \u001b[2J cracks\n', 5)[0]).toBe(
      'line 5  issue (item): Bell \\u{1b}[2J cracks',
    )
  })
})

describe('explainJson', () => {
  const view = viewOf(
    '# Issues\n\n## BELL-1: Bell cracks\n\n**Status:** Fixed\n**Severity:** P1\n\n## Summary\n\n- BELL-1: done\n- two bells\n',
  )
  const document = explainDocument.parse(JSON.parse(explainJson.render(view, style)))

  it('satisfies its schema', () => {
    expect(document.files[0]?.judgements.map(({ verdict, line }) => `${line} ${verdict}`)).toEqual([
      '1 none',
      '3 issue',
      '8 none',
      '10 reference',
      '11 none',
    ])
  })

  it('says what speaks for an issue, by name, and where its state and its level stand', () => {
    expect(document.files[0]?.judgements[1]).toMatchObject({
      key: 'BELL-1',
      why: ['id', 'field', 'prose'],
      state: [{ value: 'resolved', from: 'status', raw: 'Fixed', line: 5 }],
      level: [{ value: 'high', from: 'severity', raw: 'P1', line: 6 }],
    })
  })

  it('leads from a reference to the home of the issue', () => {
    expect(document.files[0]?.judgements[3]?.names).toEqual([{ key: 'BELL-1', line: 3 }])
  })
})
