import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStyle } from '../style.js'
import { diffBlocks } from './blocks.js'
import { unified } from './unified.js'

const style = createStyle({ color: false, width: 80, unicode: true })
const diff = (before: string, after: string, color = false) =>
  unified.render(
    { files: [{ path: './docs/ISSUES.md', before, after }] },
    { ...createStyle({ ...style, color }) },
  )

describe('unified', () => {
  it('shows what changed with three lines around it', () => {
    expect(diff('a\nb\nc\nd\nüî¥ open\nf\ng\nh\ni\n', 'a\nb\nc\nd\n🔴 open\nf\ng\nh\ni\n')).toBe(
      [
        '--- a/docs/ISSUES.md',
        '+++ b/docs/ISSUES.md',
        '@@ -2,7 +2,7 @@',
        ' b',
        ' c',
        ' d',
        '-üî¥ open',
        '+🔴 open',
        ' f',
        ' g',
        ' h',
        '',
      ].join('\n'),
    )
  })

  it('says where a file has no line end at its end', () => {
    expect(diff('a\nb', 'a\nb\n')).toBe(
      '--- a/docs/ISSUES.md\n+++ b/docs/ISSUES.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n',
    )
  })

  it('names the line before where a side has none', () => {
    expect(diff('', 'a\n')).toContain('@@ -0,0 +1 @@\n+a\n')
    expect(diff('a\nb\n', 'a\n')).toContain('@@ -1,2 +1 @@\n a\n-b\n')
  })

  it('keeps carriage returns before line ends, and shows them where colour is for a person', () => {
    expect(diff('a\r\nb\r\n', 'a\nb\r\n')).toContain('-a\r\n+a\n b\r\n')
    expect(diff('a\r\nb\r\n', 'a\nb\r\n', true)).toContain('-a^M')
    expect(diff('a\r\nb\r\n', 'a\nb\r\n', true)).not.toContain('\r')
  })

  it('shows control characters, and keeps spaces at the end of lines', () => {
    expect(diff('\u001b[2Jx  \n', '\u0080y\ta  \n')).toContain('-\\u{1b}[2Jx  \n+\\u{80}y\ta  \n')
  })

  it('leaves out files that did not change', () => {
    expect(diff('a\n', 'a\n')).toBe('')
  })

  it('compares a file of which thousands of lines were repaired line by line', () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `line ${index}`)
    const before = lines.map((line, index) => (index % 20 < 10 ? `${line} â€”` : line))
    const after = lines.map((line, index) => (index % 20 < 10 ? `${line} —` : line))
    const blocks = diffBlocks(before, after)
    expect(blocks).toHaveLength(300)
    expect(blocks[1]).toEqual({ oldStart: 20, oldEnd: 30, newStart: 20, newEnd: 30 })
  })
})

describe('diffBlocks', () => {
  it('turns the one into the other', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n'), { maxLength: 30 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        let done = 0
        const built: string[] = []
        for (const { oldStart, oldEnd, newStart, newEnd } of diffBlocks(before, after)) {
          built.push(...before.slice(done, oldStart), ...after.slice(newStart, newEnd))
          done = oldEnd
        }
        expect([...built, ...before.slice(done)]).toEqual(after)
      }),
    )
  })
})
