import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

test('labelled lines with an id and a title each are issues, and the title is all that stands behind its label', () => {
  const text = [
    '# Bug reports',
    '',
    'ID: BELL-1 (was BELL-0)',
    'Title: Bell: rings twice at noon',
    'Steps:',
    '1. Wait for noon',
    'Expected: one stroke',
    'Actual: two',
    '',
    'ID: GATE-2',
    'Title: Gate: hangs in the wind',
    'Steps:',
    '1. Wait for a storm',
    'Expected: it stands',
    'Actual: it hangs',
    '',
  ].join('\n')
  const { issues } = read(sourceOf('BUGS.md', text)).tracker
  expect(issues.map(({ id, title }) => [id?.value, title.value])).toEqual([
    ['BELL-1', 'Bell: rings twice at noon'],
    ['GATE-2', 'Gate: hangs in the wind'],
  ])
})

test('tables of fields that follow each other without headings are an issue each', () => {
  const table = (id: string, title: string, status: string) =>
    `| Field | Value |\n|---|---|\n| **ID** | ${id} |\n| **Title** | ${title} |\n| **Status** | ${status} |\n`
  const text = `# Bugs\n\n${table('BUG-1', 'The bell rings twice', 'Fixed')}\n${table('BUG-2', 'The gate creaks', 'Open')}`
  const { issues } = read(sourceOf('BUGS.md', text)).tracker
  expect(issues.map(({ id, title, state }) => [id?.value, title.value, state])).toEqual([
    ['BUG-1', 'The bell rings twice', 'resolved'],
    ['BUG-2', 'The gate creaks', 'open'],
  ])
})
