import { describe, expect, it } from 'vitest'
import type { Finding } from '../../text/finding.js'
import { sourceOf } from '../../text/source.js'
import { createStyle } from '../style.js'
import type { LintView } from '../views.js'
import { lintReporters } from './all.js'
import { compact } from './compact.js'
import { lintDocument } from './document.js'
import { github } from './github.js'
import { jsonLint } from './json.js'
import { stylish } from './stylish.js'

const style = createStyle({ color: false, width: 80, unicode: true })
const raw = '# Issues\r\n\r\n- üî¥ CRIT-1: login fails\r\n- **Remaining:** 9\r\n'
const at = (text: string) => ({ start: raw.indexOf(text), end: raw.indexOf(text) + text.length })

const findings: readonly Finding[] = [
  {
    rule: 'no-mojibake',
    severity: 'error',
    path: 'ISSUES.md',
    span: at('üî¥'),
    message: '“üî¥” was “🔴”, read as Mac Roman',
    fix: { title: 'restore “🔴”', safety: 'safe', edits: [{ span: at('üî¥'), text: '🔴' }] },
  },
  {
    rule: 'claim-count',
    severity: 'warning',
    path: 'ISSUES.md',
    span: at('9'),
    message: 'says 9 critical issues remain to be done, but the file has only 1 that is open: CRIT-1',
    related: [{ span: at('CRIT-1'), message: 'open here' }],
  },
]
const view: LintView = {
  files: [
    { source: sourceOf('ISSUES.md', raw), findings },
    { source: sourceOf('clean.md', ''), findings: [] },
  ],
  speaksWhenClean: false,
}
const clean: LintView = {
  files: [{ source: sourceOf('clean.md', ''), findings: [] }],
  speaksWhenClean: false,
}

describe('stylish', () => {
  it('shows a block per file with findings, what can be fixed, and a sum', () => {
    expect(stylish.render(view, style)).toMatchInlineSnapshot(`
      "ISSUES.md
         3:3  error    “üî¥” was “🔴”, read as Mac Roman [no-mojibake]
        4:18  warning  says 9 critical issues remain to be done, but the file has only
                       1 that is open: CRIT-1 [claim-count]
         3:7  →        open here

      ✖ 2 findings in 1 file: 1 error, 1 warning
        1 fixable with \`issues fix\`
      "
    `)
  })

  it('puts messages below on a narrow screen', () => {
    expect(
      stylish.render(view, createStyle({ color: false, width: 24, unicode: false })),
    ).toMatchInlineSnapshot(`
      "ISSUES.md
         3:3  error
          “üî¥” was “🔴”, read
          as Mac Roman
          [no-mojibake]
        4:18  warning
          says 9 critical
          issues remain to be
          done, but the file
          has only 1 that is
          open: CRIT-1
          [claim-count]
         3:7  ->
          open here

      x 2 findings in 1 file:
        1 error, 1 warning
        1 fixable with \`issues
        fix\`
      "
    `)
  })

  it('tells the fixes that are applied only when asked for from the safe ones', () => {
    const [first] = findings
    if (first?.fix === undefined) throw new Error('the first finding has a fix')
    const guess: Finding = { ...first, fix: { ...first.fix, safety: 'unsafe' } }
    const render = (some: readonly Finding[]) =>
      stylish.render(
        { files: [{ source: sourceOf('ISSUES.md', raw), findings: some }], speaksWhenClean: false },
        style,
      )
    expect(render([first, guess])).toContain('1 fixable with `issues fix`, 1 more with `issues fix --unsafe`')
    expect(render([guess])).toContain('  1 fixable with `issues fix --unsafe`')
  })

  it('shows the first of many findings that one command mends, and counts the rest', () => {
    const [first, second] = findings
    if (first === undefined || second === undefined) throw new Error('there are two findings')
    const many = [
      ...Array.from({ length: 12 }, () => first),
      second,
      ...Array.from({ length: 10 }, () => second),
    ]
    const source = sourceOf('ISSUES.md', raw)
    const lines = stylish
      .render({ files: [{ source, findings: many }], speaksWhenClean: false }, style)
      .split('\n')
    expect(lines.filter(line => line.includes('[no-mojibake]'))).toEqual([
      '   3:3  error    “üî¥” was “🔴”, read as Mac Roman [no-mojibake]',
      '   3:3  error    “üî¥” was “🔴”, read as Mac Roman [no-mojibake]',
      '   3:3  error    “üî¥” was “🔴”, read as Mac Roman [no-mojibake]',
      '        error    9 more like these in this file [no-mojibake]',
    ])
    expect(lines.filter(line => line.includes('[claim-count]'))).toHaveLength(11)
    expect(lines).toContain('✖ 23 findings in 1 file: 12 errors, 11 warnings')
  })

  it('says nothing when clean, unless it speaks to a person', () => {
    expect(stylish.render(clean, style)).toBe('')
    expect(stylish.render({ ...clean, speaksWhenClean: true }, style)).toBe('✔ no findings in 1 file\n')
  })
})

describe('compact', () => {
  it('writes a line per finding that a problem matcher reads', () => {
    const lines = compact.render(view, style)
    expect(lines).toMatchInlineSnapshot(`
      "ISSUES.md:3:3: error “üî¥” was “🔴”, read as Mac Roman [no-mojibake]
      ISSUES.md:4:18: warning says 9 critical issues remain to be done, but the file has only 1 that is open: CRIT-1 [claim-count]
      "
    `)
    for (const line of lines.trimEnd().split('\n')) {
      expect(line).toMatch(/^(.+):(\d+):(\d+): (error|warning|note) (.+) \[([\w-]+)\]$/)
    }
  })
})

describe('json', () => {
  it('satisfies its schema and lists files without findings', () => {
    const document = lintDocument.parse(JSON.parse(jsonLint.render(view, style)))
    expect(document.files.map(file => [file.path, file.findings.length])).toEqual([
      ['ISSUES.md', 2],
      ['clean.md', 0],
    ])
  })

  it('gives the place, the related places and the fix', () => {
    const [file] = lintDocument.parse(JSON.parse(jsonLint.render(view, style))).files
    expect(file?.findings[0]).toEqual({
      rule: 'no-mojibake',
      severity: 'error',
      line: 3,
      column: 3,
      endLine: 3,
      endColumn: 6,
      span: [14, 17],
      message: '“üî¥” was “🔴”, read as Mac Roman',
      related: [],
      fix: { title: 'restore “🔴”', safety: 'safe', edits: [{ span: [14, 17], text: '🔴' }] },
    })
    expect(file?.findings[1]?.related).toEqual([
      { line: 3, column: 7, endLine: 3, endColumn: 13, span: [18, 24], message: 'open here' },
    ])
  })

  it('is an empty document when there are no files', () => {
    expect(JSON.parse(jsonLint.render({ files: [], speaksWhenClean: true }, style))).toEqual({
      schemaVersion: 1,
      files: [],
    })
  })
})

describe('github', () => {
  const finding = (message: string, severity: Finding['severity'] = 'error'): Finding => ({
    rule: 'claim-count',
    severity,
    path: 'docs/a,b:c%.md',
    span: { start: 2, end: 8 },
    message,
  })
  const viewOf = (some: readonly Finding[]): LintView => ({
    files: [{ source: sourceOf('docs/a,b:c%.md', raw), findings: some }],
    speaksWhenClean: false,
  })

  it('escapes what would end a property or the command', () => {
    expect(github.render(viewOf([finding('100 % done\n::error::hacked\u001b[2J')]), style)).toBe(
      '::error file=docs/a%2Cb%3Ac%25.md,line=1,endLine=1,col=3,endColumn=9,title=claim-count::' +
        '100 %25 done%0A::error::hacked\\u{1b}[2J\n',
    )
  })

  it('gives no columns where a finding spans lines, which GitHub would refuse', () => {
    const spanning = { ...finding('mixed'), span: { start: 2, end: 15 } }
    expect(github.render(viewOf([spanning]), style)).toContain(',line=1,endLine=3,title=')
  })

  it('writes ten of each severity and says how many are left', () => {
    const many = Array.from({ length: 25 }, (_, index) => finding(`number ${index}`))
    const lines = github
      .render(viewOf([...many, finding('worth knowing', 'note')]), style)
      .trimEnd()
      .split('\n')
    expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
    expect(lines[9]).toBe('::error title=issues::16 more errors not shown here')
    expect(lines[10]).toMatch(/^::notice .*::worth knowing$/)
  })

  it('lets no rule take the place of all others', () => {
    const many = Array.from({ length: 25 }, (_, index) => finding(`number ${index}`))
    const rare = { ...finding('rare'), rule: 'valid-date' }
    const text = github.render(viewOf([...many, rare]), style)
    expect(text).toContain('title=valid-date::rare')
    expect(text).toContain('::17 more errors not shown here')
  })

  it('shows all ten where there are ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => finding(`number ${index}`))
    expect(github.render(viewOf(ten), style)).toContain('number 9')
  })
})

describe('lintReporters', () => {
  it('have unique ids, the default first', () => {
    expect(lintReporters.map(reporter => reporter.id)).toEqual(['stylish', 'compact', 'json', 'github'])
  })
})
