import { expect, test } from 'vitest'
import type { Issue } from '../issue/model.js'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (text: string): readonly Issue[] => read(sourceOf('BUGS.md', text)).tracker.issues

test('a heading that lacks its blank says what stands below it', () => {
  const issues = issuesIn(
    '#Bugs\n\n##Closed\n\n###The bell rings twice\nAt each stop.\n\n##Low\n\n###The gate creaks\nStatus: open\n',
  )
  expect(issues.map(({ title, state, level }) => [title.value, state, level])).toEqual([
    ['The bell rings twice', 'resolved', undefined],
    ['The gate creaks', 'open', 'low'],
  ])
  const lists = issuesIn('# Bugs\n\n##Closed\n\n- The bell rings twice\n\n##Deck\n\n- The gate creaks\n')
  expect(lists.map(({ title, state }) => [title.value, state])).toEqual([
    ['The bell rings twice', 'resolved'],
    ['The gate creaks', 'open'],
  ])
})
