import { describe, expect, it } from 'vitest'
import { buildFile, buildIssue, written } from '../../measure/build-tracker.js'
import { measure } from '../../measure/measure.js'
import { measureSettings } from '../../measure/settings.js'
import { createStyle } from '../style.js'
import { reportDocument } from './document.js'
import { jsonReport } from './json.js'
import { markdown } from './markdown.js'
import { escapeMarkdown } from './markdown-text.js'
import { terminal } from './terminal.js'

const options = { ...measureSettings.parse({}), today: '2026-01-31' }
const wide = createStyle({ color: false, width: 80, unicode: true })
const narrow = createStyle({ color: false, width: 40, unicode: false })

const tracker = buildFile({
  path: 'docs/ISSUES.md',
  title: written('Known issues'),
  issues: [
    buildIssue({
      id: 'AUTH-1',
      title: 'Hard-coded credentials',
      level: 'critical',
      state: 'open',
      line: 45,
      fields: { likelihood: 'High if deployed' },
    }),
    buildIssue({
      title: '登录页面在数据验证失败时没有任何提示，用户不知道发生了什么 🚨',
      level: 'high',
      state: 'in_progress',
      line: 80,
    }),
    buildIssue({
      title: 'Slow start',
      level: 'low',
      state: 'resolved',
      tasks: { done: 2, total: 3, items: [] },
    }),
    buildIssue({ title: 'Old browsers', level: 'info', state: 'wontfix' }),
    buildIssue({ title: 'Cache', status: 'Disconnected', line: 99 }),
  ],
})
const prose = buildFile({
  path: 'README.md',
  title: undefined,
  verdict: { isTracker: false, confidence: 1, reason: 'prose' },
})
const report = measure([tracker], options)
const several = measure([tracker, prose], options)

describe('terminal', () => {
  it('shows one file', () => {
    expect(terminal.render(report, wide)).toMatchInlineSnapshot(`
      "Known issues
      docs/ISSUES.md, measured on 2026-01-31
      5 issues: 3 open, 2 closed

      Completion
        issues    ████████████░░░░░░░░░░░░░░░░░░░░    40 %
          2 of 5 closed
        weighted  █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  15.7 %
          3 of 19 by weight of level
        tasks     █████████████████████░░░░░░░░░░░  66.6 %
          2 of 3 done

      Levels and states
      ┌─────────────┬──────────┬──────┬─────┬──────┬──────────┬─────┐
      │             │ critical │ high │ low │ info │ no level │ all │
      ├─────────────┼──────────┼──────┼─────┼──────┼──────────┼─────┤
      │ open        │        1 │    - │   - │    - │        1 │   2 │
      │ in progress │        - │    1 │   - │    - │        - │   1 │
      │ resolved    │        - │    - │   1 │    - │        - │   1 │
      │ won't fix   │        - │    - │   - │    1 │        - │   1 │
      │ all         │        1 │    1 │   1 │    1 │        1 │   5 │
      └─────────────┴──────────┴──────┴─────┴──────┴──────────┴─────┘

      Risk
        open 41 in 3 issues, retired 6 in 1 issue, accepted 3 in 1 issue
        1 critical (20–25), 1 high (10–19), 1 moderate (5–9), 0 low (1–4)

        likelihood
          5 │   ·   ·   ·   ·   ·
          4 │   ·   ·   ·   ·   1
          3 │   ·   ·   1   1   ·
          2 │   ·   ·   ·   ·   ·
          1 │   ·   ·   ·   ·   ·
            └────────────────────
                1   2   3   4   5  impact

        assumed, as no field tells it: the likelihood of 2 and the impact of 1 of 3
        open issues

      Gravest open issues
        20  AUTH-1 Hard-coded credentials
            line 45 · likelihood 4 (“High if deployed”) × impact 5 (severity
            “critical”)
        12  登录页面在数据验证失败时没有任何提示，用户不知道发生了什么 🚨
            line 80 · likelihood 3 (assumed) × impact 4 (severity “high”)
         9  Cache
            line 99 · likelihood 3 (assumed) × impact 3 (assumed)

      Could not be judged
        · 1 issue without a level: line 99
        · 1 issue taken for open, as nothing tells the state: line 99
        · 1 status not understood: “Disconnected” (line 99)
      "
    `)
  })

  it('shows several files, on a narrow screen', () => {
    expect(terminal.render(several, narrow)).toMatchInlineSnapshot(`
      "Known issues in 2 files
      measured on 2026-01-31
      5 issues: 3 open, 2 closed

      Completion
        issues       40 %  2 of 5 closed
        weighted   15.7 %  3 of 19 by weight
                           of level
        tasks      66.6 %  2 of 3 done

      Files
      +----------------+------+------+
      | file           | open | done |
      +----------------+------+------+
      | docs/ISSUES.md |    3 | 40 % |
      | README.md      |    - |    - |
      +----------------+------+------+

      Levels and states
      +----------+------+--------+-----+
      |          | open | closed | all |
      +----------+------+--------+-----+
      | critical |    1 |      - |   1 |
      | high     |    1 |      - |   1 |
      | low      |    - |      1 |   1 |
      | info     |    - |      1 |   1 |
      | no level |    1 |      - |   1 |
      | all      |    3 |      2 |   5 |
      +----------+------+--------+-----+

      Risk
        open 41 in 3 issues, retired 6 in 1
        issue, accepted 3 in 1 issue
        1 critical (20–25), 1 high (10–19), 1
        moderate (5–9), 0 low (1–4)

        likelihood
          5 |   -   -   -   -   -
          4 |   -   -   -   -   1
          3 |   -   -   1   1   -
          2 |   -   -   -   -   -
          1 |   -   -   -   -   -
            +--------------------
                1   2   3   4   5  impact

        assumed, as no field tells it: the
        likelihood of 2 and the impact of 1 of
        3 open issues

      Gravest open issues
        20  AUTH-1 Hard-coded credentials
            docs/ISSUES.md:45 - likelihood 4
            (“High if deployed”) x impact 5
            (severity “critical”)
        12  登录页面在数据验证失败时没有任何提
            示，用户不知道发生了什么 🚨
            docs/ISSUES.md:80 - likelihood 3
            (assumed) x impact 4 (severity
            “high”)
         9  Cache
            docs/ISSUES.md:99 - likelihood 3
            (assumed) x impact 3 (assumed)

      Could not be judged
        - 1 issue without a level:
          docs/ISSUES.md:99
        - 1 issue taken for open, as nothing
          tells the state: docs/ISSUES.md:99
        - 1 status not understood:
          “Disconnected” (docs/ISSUES.md:99)
      "
    `)
  })

  it('says that there is nothing to judge rather than 100 % of nothing', () => {
    expect(terminal.render(measure([prose], options), wide)).toMatchInlineSnapshot(`
      "README.md, measured on 2026-01-31
      no issues
      the file does not look like a tracker
      "
    `)
    expect(terminal.render(measure([], options), wide)).toContain('no issues')
  })
})

describe('markdown', () => {
  it('shows several files', () => {
    expect(markdown.render(several, wide)).toMatchInlineSnapshot(`
      "## Known issues in 2 files

      Measured on 2026-01-31

      **5 issues: 3 open, 2 closed**

      | completion | done |  |
      | --- | --- | --- |
      | issues | 2 of 5 (40 %) | ████████░░░░░░░░░░░░ |
      | weighted by level | 3 of 19 (15.7 %) | ███░░░░░░░░░░░░░░░░░ |
      | tasks | 2 of 3 (66.6 %) | █████████████░░░░░░░ |

      ### Files

      | file | issues | open | critical | done | risk |
      | --- | --- | --- | --- | --- | --- |
      | docs/ISSUES.md | 5 | 3 | 1 | 40 % | 41 |
      | README.md | no tracker | 0 | 0 |  | 0 |

      ### Levels and states

      | level | open | in progress | resolved | won't fix | all |
      | --- | --- | --- | --- | --- | --- |
      | critical | 1 | 0 | 0 | 0 | 1 |
      | high | 0 | 1 | 0 | 0 | 1 |
      | low | 0 | 0 | 1 | 0 | 1 |
      | info | 0 | 0 | 0 | 1 | 1 |
      | no level | 1 | 0 | 0 | 0 | 1 |
      | all | 2 | 1 | 1 | 1 | 5 |

      ### Risk

      - open 41 in 3 issues, retired 6 in 1 issue, accepted 3 in 1 issue
      - 1 critical (20–25), 1 high (10–19), 1 moderate (5–9), 0 low (1–4)
      - assumed, as no field tells it: the likelihood of 2 and the impact of 1 of 3 open issues

      | risk | issue | place | rests on |
      | --- | --- | --- | --- |
      | 20 | AUTH-1 Hard-coded credentials | docs/ISSUES.md:45 | likelihood 4 (“High if deployed”) × impact 5 (severity “critical”) |
      | 12 | 登录页面在数据验证失败时没有任何提示，用户不知道发生了什么 🚨 | docs/ISSUES.md:80 | likelihood 3 (assumed) × impact 4 (severity “high”) |
      | 9 | Cache | docs/ISSUES.md:99 | likelihood 3 (assumed) × impact 3 (assumed) |

      ### Could not be judged

      - 1 issue without a level: docs/ISSUES.md:99
      - 1 issue taken for open, as nothing tells the state: docs/ISSUES.md:99
      - 1 status not understood: “Disconnected” (docs/ISSUES.md:99)
      "
    `)
  })

  it('stays below what a CI step may say, however many files there are and however long their names', () => {
    const [file] = several.files
    if (file === undefined) throw new Error('a report of two files has a first')
    const files = Array.from({ length: 5000 }, (_, index) => ({
      ...file,
      path: `${'长'.repeat(3000)}${index}.md`,
    }))
    const text = markdown.render({ ...several, files }, wide)
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toContain('4,500 more files in the sums, not listed here')
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a | b', 'a \\| b'],
    ['[link](javascript:x)', '\\[link\\](javascript:x)'],
    ['**bold** `code` ~~x~~', '\\*\\*bold\\*\\* \\`code\\` \\~\\~x\\~\\~'],
    ['thanks @octocat', 'thanks @<!-- -->octocat'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['# head\n# next', '\\# head \\# next'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['\u001b[2J', '\\\\u{1b}\\[2J'],
  ])('makes “%s” say just that', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('json', () => {
  it('satisfies its schema', () => {
    const document = reportDocument.parse(JSON.parse(jsonReport.render(several, wide)))
    expect(document).toEqual({ schemaVersion: 1, ...several })
    expect(document.files[1]).toMatchObject({
      path: 'README.md',
      title: null,
      tracker: false,
      completion: { records: { done: 0, total: 0, percent: null } },
    })
  })
})
