import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const titles = (path: string, text: string): string[] =>
  read(sourceOf(path, text)).tracker.issues.map(({ title }) => title.value)

test('the name of a file says what it keeps where its title does not', () => {
  const text = '# Mill\n\n## Stones\n\n- The upper stone is hot\n'
  expect(titles('docs/BUGS.md', text)).toEqual(['The upper stone is hot'])
  expect(titles('README.md', text)).toEqual([])
})

test.each([
  'KnownIssues.md',
  'knownissues.md',
  'BLEDY.md',
  'deuda-tecnica.md',
  'PENDENCIAS.md',
  'FIXES_NEEDED.md',
  'mill-bugs.md',
])('the name %s says so, however it is written', name => {
  expect(
    titles(name, '## Stones are hot ##\nThey are warm to the hand even in the early morning.\n'),
  ).toEqual(['Stones are hot'])
})

test('in a file for bugs a title over nothing but text is one of them', () => {
  const text =
    'The mill stops when it rains (north wing)\n===\n\nThe wheel is pressed down by the water from above.\n'
  expect(titles('KNOWN_BUGS.md', text)).toEqual(['The mill stops when it rains (north wing)'])
  expect(titles('story.md', text)).toEqual([])
})

test('a file for those who take part holds none, whatever its lists say', () => {
  const text = '# The mill\n\n## Errors in your changes\n\n### Steps\n\n1. Fork\n2. Branch\n'
  expect(titles('CONTRIBUTING.md', text)).toEqual([])
})

test('the rows of a table are the issues of a file that holds nothing else and is called so', () => {
  const text = '| No. | Description |\n| --- | --- |\n| 1 | The wheel turns backwards when it rains |\n'
  expect(titles('PROBLEMS.md', text)).toEqual(['The wheel turns backwards when it rains'])
  expect(titles('chapters.md', text)).toEqual([])
})
