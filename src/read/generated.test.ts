import { describe, expect, it } from 'vitest'
import { sourceOf } from '../text/source.js'
import { slice } from '../text/span.js'
import { read } from './read.js'

const trackerOf = (...lines: readonly string[]) => read(sourceOf('BUGS.md', lines.join('\n'))).tracker

const faultsOf = (...lines: readonly string[]) =>
  trackerOf(...lines).strayMarks.map(({ kind, fault }) => `${kind} is ${fault}`)

const open = '<!-- issues:summary -->'
const close = '<!-- /issues:summary -->'

const records = [
  '## BUG-1: Rows are lost',
  '',
  '**Status:** Open',
  '',
  '## BUG-2: Dates are shifted',
  '',
  '**Status:** Fixed',
]

describe('marks in pairs', () => {
  it('make a block, with the options of the one that opens it', () => {
    const text = '# Bugs\n\n<!-- issues:index is=open level>=high -->\nrows\n<!-- /issues:index -->\n'
    const { blocks } = read(sourceOf('BUGS.md', text.replace('rows', ''))).tracker
    expect(blocks.map(({ kind, options }) => [kind, options])).toEqual([['index', 'is=open level>=high']])
    expect(blocks.map(({ opening }) => slice(text, opening))).toEqual([
      '<!-- issues:index is=open level>=high -->',
    ])
  })

  it('close the nearest open one of their kind', () => {
    expect(faultsOf('# Bugs', open, open, close)).toEqual(['summary is unclosed'])
    expect(faultsOf('# Bugs', open, '<!-- issues:index -->', close)).toEqual([
      'summary is foreign',
      'index is unclosed',
    ])
  })

  it('within each other make none of both', () => {
    const lines = ['# Bugs', open, '<!-- issues:index -->', '<!-- /issues:index -->', close]
    expect(faultsOf(...lines)).toEqual(['index is nested'])
    expect(trackerOf(...lines).blocks).toEqual([])
  })

  it('are missed where one stands alone', () => {
    expect(faultsOf('# Bugs', open)).toEqual(['summary is unclosed'])
    expect(faultsOf('# Bugs', close)).toEqual(['summary is unopened'])
  })

  it.each([
    ['text before it', `See ${open}`],
    ['text behind it', `${open} below`],
    ['an indent', `- a list\n\n  ${open}`],
    ['a quote', `> ${open}`],
  ])('need lines of their own: %s', (_, line) => {
    expect(faultsOf('# Bugs', '', line)).toEqual(['summary is crowded'])
  })

  it('are none in code, nor where another tool opens alike', () => {
    expect(faultsOf('```', open, '```', '', `\`${open}\``, '', '<!-- issues: see below -->')).toEqual([])
  })
})

describe('what stands in a block', () => {
  const index = (...rows: readonly string[]) => [
    '# Bugs',
    '',
    '<!-- issues:index -->',
    '',
    '| ID | Title | Status |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '<!-- /issues:index -->',
    '',
  ]

  it('is not read: it refers to nothing, and tells no state', () => {
    const stale = ['| BUG-1 | Rows are lost | Fixed |', '| BUG-2 | Dates are shifted | Open |']
    const tracker = trackerOf(...index(...stale), ...records)
    expect(tracker.issues.map(({ key, state }) => [key, state])).toEqual([
      ['BUG-1', 'open'],
      ['BUG-2', 'resolved'],
    ])
    expect(tracker.issues.flatMap(({ stateEvidence }) => stateEvidence.map(({ from }) => from))).toEqual([
      'status',
      'status',
    ])
    expect(tracker.references).toEqual([])
  })

  it('makes no claims', () => {
    expect(trackerOf('# Bugs', '', open, '', '- **Total:** 9', '', close, '', ...records).claims).toEqual([])
  })

  it('does not bring an issue back that was taken out of the file', () => {
    const rows = ['| BUG-1 | Rows are lost | Open |', '| BUG-2 | Dates | Open |', '| BUG-3 | Gone | Open |']
    const tracker = trackerOf(...index(...rows), ...records)
    expect(tracker.issues.map(({ key }) => key)).toEqual(['BUG-1', 'BUG-2'])
    expect(tracker.blocks).toHaveLength(1)
  })

  it('is read where most of its issues stand nowhere else, since somebody wrote them', () => {
    const tracker = trackerOf(...index('| BUG-1 | Rows are lost | Open |', '| BUG-2 | Dates | Open |'))
    expect(tracker.issues.map(({ key }) => key)).toEqual(['BUG-1', 'BUG-2'])
    expect(tracker.strayMarks.map(({ fault }) => fault)).toEqual(['foreign'])
    expect(tracker.blocks).toEqual([])
  })

  it.each([
    ['a section', '## Notes'],
    ['prose', 'Ask Mara before you close any of these.'],
    ['code', '```\nnpm test\n```'],
  ])('is read where no block could hold it: %s', (_, text) => {
    expect(faultsOf('# Bugs', '', open, '', text, '', close, '', ...records)).toEqual(['summary is foreign'])
  })
})
