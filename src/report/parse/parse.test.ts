import { describe, expect, it } from 'vitest'
import type { Issue, Tracker } from '../../issue/model.js'
import { buildFile, buildIssue, buildTracker, written } from '../../measure/build-tracker.js'
import type { Reading } from '../../read/reading.js'
import { sourceOf, withReading } from '../../text/source.js'
import { createStyle } from '../style.js'
import { parseDocument } from './document.js'
import { jsonParse } from './json.js'
import { outline } from './outline.js'

const style = createStyle({ color: false, width: 80, unicode: true })
const raw = `# Known issues

- üî¥ OPEN

### AUTH-1: Login fails
**Status:** 🔴 OPEN (since May)

Fixed: AUTH-1
Remaining: 2
`
const marked = { start: raw.indexOf('üî¥'), end: raw.indexOf('üî¥') + 3 }
const edits = [{ span: marked, text: '🔴' }]
const source = withReading(sourceOf('docs/ISSUES.md', raw), edits)
const at = (text: string) => ({
  start: source.text.indexOf(text),
  end: source.text.indexOf(text) + text.length,
})

const auth: Issue = {
  ...buildIssue({ id: 'AUTH-1', state: 'open', level: 'high', status: '🔴 OPEN (since May)' }),
  home: { kind: 'heading', span: at('### AUTH-1: Login fails'), depth: 3 },
  span: at('### AUTH-1: Login fails\n**Status:** 🔴 OPEN (since May)'),
  section: ['Known issues', 'Critical'],
  tasks: { done: 1, total: 3, items: [] },
  owner: written('Ada'),
  dates: { created: written('2026-01-02'), resolved: undefined, due: written(undefined), updated: undefined },
  locations: [
    {
      path: 'src/auth.py',
      startLine: 43,
      endLine: 45,
      symbol: undefined,
      raw: '',
      span: marked,
      from: 'field',
    },
    {
      path: 'src/db.py',
      startLine: undefined,
      endLine: undefined,
      symbol: 'open',
      raw: '',
      span: marked,
      from: 'text',
    },
  ],
  dependsOn: ['DB-2'],
  fields: [
    { name: 'status', label: written('Status'), value: written('🔴 OPEN (since May)') },
    { name: 'impact', label: written('Impact'), value: written('nobody can log in') },
    { name: undefined, label: written('Step'), value: written('one') },
    { name: undefined, label: written('Step'), value: written('two') },
    { name: undefined, label: written('__proto__'), value: written('no harm') },
  ],
}

const tracker: Tracker = buildTracker({
  path: 'docs/ISSUES.md',
  metadata: [{ name: undefined, label: written('Version'), value: written('1.1') }],
  legends: [
    {
      field: 'status',
      span: at('🔴 OPEN'),
      terms: [
        {
          symbol: '🔴',
          label: 'OPEN',
          meaning: undefined,
          span: at('🔴 OPEN'),
          state: 'open',
          level: undefined,
        },
      ],
    },
  ],
  issues: [auth],
  references: [
    {
      form: 'text',
      span: at('Fixed: AUTH-1'),
      to: 'AUTH-1',
      name: written('AUTH-1'),
      state: { value: 'resolved', from: 'reference', span: at('Fixed'), raw: 'Fixed' },
      level: undefined,
      fields: [],
      section: ['Known issues'],
    },
  ],
  claims: [
    {
      span: at('Remaining: 2'),
      text: 'Remaining: 2',
      subject: 'open issues',
      says: written('2'),
      truth: '1',
      senses: [],
      verdict: 'refuted',
      receipt: 'the file has 1: AUTH-1',
    },
  ],
})

const reading: Reading = { source, tracker, repair: { edits, repairs: [], unrepairable: [] } }
const view = { files: [reading] }

describe('json', () => {
  const printed: unknown = JSON.parse(jsonParse.render(view, style))
  const [file] = parseDocument.parse(printed).files

  it('loses no field, whatever its label', () => {
    expect(jsonParse.render(view, style)).toContain('"__proto__": "no harm"')
  })

  it('prints an issue by the names of the format', () => {
    expect(file?.issues[0]).toEqual({
      key: 'AUTH-1',
      id: 'AUTH-1',
      aliases: [],
      number: null,
      title: 'Login fails',
      form: 'heading',
      line: 5,
      section: ['Known issues', 'Critical'],
      state: 'open',
      stateFrom: 'status',
      status: '🔴 OPEN (since May)',
      severity: null,
      priority: null,
      level: 'high',
      levelFrom: 'severity',
      locations: [
        { path: 'src/auth.py', startLine: 43, endLine: 45 },
        { path: 'src/db.py', symbol: 'open' },
      ],
      tasks: [1, 3],
      dates: { created: '2026-01-02' },
      owner: 'Ada',
      dependsOn: ['DB-2'],
      fields: { Impact: 'nobody can log in', Step: 'one\ntwo' },
      span: [raw.indexOf('###'), raw.indexOf('\n\nFixed')],
    })
  })

  it('leads to the raw text behind a repaired reading', () => {
    const [start = 0, end = 0] = file?.legends[0]?.span ?? []
    expect(raw.slice(start, end)).toBe('üî¥ OPEN')
  })

  it('says of claims whether they hold', () => {
    expect(file?.claims[0]).toMatchObject({ line: 9, says: '2', truth: '1', holds: 'no' })
    expect(file?.references[0]).toMatchObject({ line: 8, to: 'AUTH-1', state: 'resolved' })
    expect(file).toMatchObject({ tracker: true, repaired: 1, metadata: { Version: '1.1' } })
  })
})

describe('outline', () => {
  it('shows the issues under their headings, and what else the file says', () => {
    expect(outline.render(view, style)).toMatchInlineSnapshot(`
      "docs/ISSUES.md
      Known issues
      1 issue, 1 reference, 1 claim (1 refuted), read with 1 place of broken encoding
      mended
        Version: 1.1

      Legends
         3  status  🔴 OPEN = open

      Critical
         5  open         high      AUTH-1 Login fails
                                   src/auth.py:43-45 · src/db.py#open · 1/3 tasks ·
                                   created 2026-01-02 · owner Ada · after DB-2

      References
         8  AUTH-1 (resolved)

      Claims
         9  refuted  Remaining: 2 → the file has 1: AUTH-1
      "
    `)
  })

  it('fits a narrow screen', () => {
    expect(
      outline.render(view, createStyle({ color: false, width: 40, unicode: false })),
    ).toMatchInlineSnapshot(`
      "docs/ISSUES.md
      Known issues
      1 issue, 1 reference, 1 claim (1
      refuted), read with 1 place of broken
      encoding mended
        Version: 1.1

      Legends
         3  status  🔴 OPEN = open

      Critical
         5  open         high
          AUTH-1 Login fails
          src/auth.py:43-45 - src/db.py#open -
          1/3 tasks - created 2026-01-02 -
          owner Ada - after DB-2

      References
         8  AUTH-1 (resolved)

      Claims
         9  refuted  Remaining: 2 -> the file
                     has 1: AUTH-1
      "
    `)
  })

  it('shows the headings that changed from issue to issue', () => {
    const issues = [
      buildIssue({ title: 'a', line: 1, section: ['Known issues'] }),
      buildIssue({ title: 'b', line: 2, section: ['Known issues', 'Open', 'Backend'] }),
      buildIssue({ title: 'c', line: 3, section: ['Known issues', 'Open', 'Frontend'] }),
      buildIssue({ title: 'd', line: 4, section: ['Known issues', 'Open'] }),
    ]
    const text = outline.render({ files: [{ ...reading, ...buildFile({ issues }) }] }, style)
    expect(text.split('\n').slice(3, -1)).toEqual([
      '',
      '     1  open         -         a',
      '',
      'Open',
      '  Backend',
      '     2  open         -         b',
      '',
      '  Frontend',
      '     3  open         -         c',
      '',
      'Open',
      '     4  open         -         d',
    ])
  })

  it('says why a file is no tracker', () => {
    const prose = buildTracker({ verdict: { isTracker: false, confidence: 0.9, reason: 'it is prose' } })
    expect(outline.render({ files: [{ ...reading, tracker: prose }] }, style)).toContain(
      'not a tracker: it is prose',
    )
  })
})
