import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import { chunkText } from './chunk.js'

const piecesOf = (text: string, target = 1): string[] =>
  Array.from(chunkText(text, 0, target), chunk => slice(text, chunk.span))

describe('chunkText', () => {
  it('cuts in front of headings, and leaves nothing out', () => {
    expect(piecesOf('a\n# b\nc\n## d\n')).toEqual(['a\n', '# b\nc\n', '## d\n'])
  })

  it('does not cut a piece that is smaller than the target', () => {
    expect(piecesOf('# a\n# b\n# c\n', 8)).toEqual(['# a\n# b\n', '# c\n'])
  })

  it.each([
    ['a fence', '```\n# a\n```\n'],
    ['an indented fence', '  ```\n# a\n  ```\n'],
    ['a comment', '<!--\n\n# a\n\n-->\n'],
    ['a block of HTML', '<div>\n# a\n</div>\n'],
  ])('does not cut %s', (_, text) => {
    expect(piecesOf(text)).toEqual([text])
  })

  it('cuts behind a fence that its item or its quote has ended', () => {
    expect(piecesOf('- ```\n  a\n# b\n')).toEqual(['- ```\n  a\n', '# b\n'])
    expect(piecesOf('> ```\n> a\n# b\n')).toEqual(['> ```\n> a\n', '# b\n'])
  })

  it('cuts between two items', () => {
    expect(piecesOf('- aaaaaaa\n- b\n\nc\n', 4)).toEqual(['- aaaaaaa\n', '- b\n\nc\n'])
  })

  it('starts behind the front matter', () => {
    expect([...chunkText('---\na: b\n---\nc', 13, 1)]).toMatchObject([{ span: { start: 13, end: 14 } }])
    expect([...chunkText('', 0, 1)]).toEqual([])
  })
})
