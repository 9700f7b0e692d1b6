import { expect, test } from 'vitest'
import { spoken } from '../spoken.js'

const said = (text: string): readonly string[] => spoken('status-agreement', text)

test('a section, a checkbox and a mark in the title are held against the status field', () => {
  const text = `# Known issues

## Resolved issues

### BUG-1: Export loses the last row

**Status:** Open

### ~~BUG-2: Import stops at an empty line~~

**Status:** In progress
`
  expect(said(text)).toEqual([
    '5 warning: BUG-1 is open by the status field “Open”, but resolved by the section “Resolved”',
    '9 warning: BUG-2 is in progress by the status field “In progress”, but resolved by the strike-through “Import stops at an empty line”',
  ])
})

test('planned, deferred and blocked are kinds of open', () => {
  const text = `# Known issues

## Open issues

### BUG-1: Export loses the last row

**Status:** Deferred

### BUG-2: Import stops at an empty line

**Status:** Blocked
`
  expect(said(text)).toEqual([])
})

test('a risk table that still names a resolved issue is behind the times', () => {
  const text = `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved

## BUG-2: Import stops at an empty line

**Status:** Open

## Risk assessment

| Issue | Risk level | Likelihood | Mitigation |
| --- | --- | --- | --- |
| BUG-1 | High | Medium | write the last row |
| BUG-2 | High | Medium | skip empty lines |
`
  expect(said(text)).toEqual(['15 warning: BUG-1 is resolved, but still listed here'])
})

test.each(['TODO', 'To-do list', 'Roadmap', 'Backlog', 'Open issues', 'Pending fixes'])(
  'a document titled “%s” keeps closed issues, too',
  title => {
    expect(said(`# ${title}\n\n- [ ] Write tests\n- [x] CI on Windows\n`)).toEqual([])
    expect(said(`# ${title}\n\n## BUG-1: Bell cracks\n\n**Status:** Closed\n`)).toEqual([])
  },
)

test('a heading of both states contradicts nothing', () => {
  expect(
    said('# Known issues\n\n## Open and resolved issues\n\n### BUG-1: Bell cracks\n\n**Status:** Resolved\n'),
  ).toEqual([])
})

test('what was ticked off or struck through may stay in its list of work to do, but an open box not among what is done', () => {
  const text = `# Known issues

## To do

- [x] paint the door
- [ ] oil the lock
- ~~carry the bell~~

## Done

- [ ] ring it
- [x] hang it
`
  expect(said(text)).toEqual([
    '11 warning: “ring it” is open by the checkbox “[ ]”, but resolved by the section “Done”',
  ])
})
