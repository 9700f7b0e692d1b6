import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const titlesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues.map(({ title }) => title.value)

test('labels that come again below most headings tell their parts, whatever they are called and though they have boxes', () => {
  const wheel = ['### 1. Wheel', '- [ ] **Today**: it creaks', '- [ ] **Dreamt of**: silence']
  const gate = ['### 2. Gate', '- [ ] **Today**: it hangs', '- [ ] **Dreamt of**: a new hinge']
  const sign = ['### 3. Sign', '- [ ] **Today**: nobody reads it', '- [ ] **Dreamt of**: fresh paint']
  expect(titlesIn('# To do', '## The mill', ...wheel, ...gate, ...sign)).toEqual(['Wheel', 'Gate', 'Sign'])
  expect(titlesIn('# To do', '## The mill', ...wheel)).toEqual(['Today', 'Dreamt of'])
})

test('a numbered heading with a level of its own is one issue, as those beside it are, though its words may call several', () => {
  expect(
    titlesIn(
      '# Open issues',
      '## 2. The mill',
      '### 2.1 The wheel stops at night — MEDIUM',
      '- Nobody has seen it.',
      '### 2.2 `ring_twice` wakes the miller — LOW',
      '- At six and at seven.',
      '### 2.3 Weight limits — LOW',
      '- Four sacks at once.',
    ),
  ).toEqual(['The wheel stops at night', 'ring_twice wakes the miller', 'Weight limits'])
})

test('boxes below the entries of a log are the issues', () => {
  expect(
    titlesIn(
      '# Bugs',
      '## Fixed',
      '### 2026-05-04 — The day the millwright came by',
      'What he found he mended at once:',
      '- [x] The wheel stops',
      '- [x] The gate hangs',
      '### 2026-05-09 — The day the painter came by',
      '- [x] The sign is faded',
    ),
  ).toEqual(['The wheel stops', 'The gate hangs', 'The sign is faded'])
})

test('a heading that is called a list of issues collects the rows with ids below it, whatever a line says of their scale', () => {
  expect(
    titlesIn(
      '# Mill',
      '## Detailed issue list',
      '| ID | Title | Severity |',
      '|---|---|---|',
      '| MILL-1 | The wheel stops | High |',
      '| MILL-2 | The gate hangs | Low |',
      '',
      '*Severity: Critical > High > Low. Priority: 1 = next, 2 = later.*',
    ),
  ).toEqual(['The wheel stops', 'The gate hangs'])
})

test('a list that says how many there are of each level holds none', () => {
  expect(
    titlesIn(
      '# Backlog',
      '## Tasks',
      '- [ ] Oil the gate',
      '## All in all',
      '- **Effort** — 3 low, 5 medium. Most take a day.',
      '- **Priority** — 1 urgent, 2 high, 5 low.',
    ),
  ).toEqual(['Oil the gate'])
})

test('a heading for issues over nothing but the place of the first one is that of a tracker without an issue', () => {
  const rules = '## How to use\n\nAdd what you find, and say how to see it again.\n\n'.repeat(30)
  const verdictOn = (below: string) =>
    read(sourceOf('NOTES.md', `# The mill\n\n${rules}## Issues found\n\n${below}\n\n---\n`)).tracker.verdict
  expect(verdictOn('### [Add issues below]').isTracker).toBe(true)
  expect(verdictOn('There is a place for them at the miller’s.').isTracker).toBe(false)
})

test('a summary alone below its title holds what there is, but not in one of several chapters', () => {
  const summary = [
    '# Mill tracker',
    '## Executive summary',
    '### How it stands',
    '- The wheel stops at night',
  ]
  expect(titlesIn(...summary)).toEqual(['The wheel stops at night'])
  expect(titlesIn(...summary, '# Open bugs', '- The gate hangs')).toEqual(['The gate hangs'])
})

test('a level in the names of most numbered headings makes issues of them, whatever sections tell of one', () => {
  const text = [
    '# Safety issues',
    '## 1. Open gates (critical)',
    '### East gate',
    'In `src/gate.c` line 17:',
    '### West gate',
    'In `src/gate.c` line 30:',
    '**Risk**: Anyone walks in.',
    '## 2. Loose ropes (medium)',
    'The ropes hang from the mast and swing in the wind.',
    '## 3. Lamps (low)',
    'They burn dimly when the oil is old, which happens in autumn.',
  ]
  expect(titlesIn(text.join('\n\n'))).toEqual(['Open gates', 'Loose ropes', 'Lamps'])
})

test('a state is the name of a collection where headings below it are counted on', () => {
  const part = (name: string, ...numbers: number[]) =>
    `## Closed — ${name}\n\nSeen by the mate.\n\n${numbers.map(number => `### ${number}. Bell ${number} has a crack\n\nIt was cast anew by the smith in May.\n\n`).join('')}`
  expect(titlesIn(`# Known issues\n\n${part('on the pier', 1, 2)}${part('aboard', 3, 4)}`)).toHaveLength(4)
})

test('items with a status or level of their own are the issues, not the headings above them that sum them up', () => {
  const item = (title: string, status: string) => [
    `1. **${title}**`,
    `   - **Status:** ${status}`,
    '   - Seen at noon.',
  ]
  expect(
    titlesIn(
      '# Results of the survey',
      '## 1. Planks that creak',
      '### 1.1 FALSE POSITIVES — protected by the tar (2 decks)',
      'These decks are tarred each spring, and what the ear takes for a creak is the tar.',
      ...item('Upper deck', 'FALSE POSITIVE'),
      ...item('Stern', 'FALSE POSITIVE (to be looked at again)'),
      '### 1.2 REAL CREAKS (2 decks)',
      'These decks have never been tarred at all, so that the water gets in.',
      ...item('Lower deck', 'Open'),
      ...item('Bow', 'Open'),
      '## 2. The bell is mute',
      '**Status:** Open',
    ),
  ).toEqual(['Upper deck', 'Stern', 'Lower deck', 'Bow', 'The bell is mute'])
})

test('an entry of a log over a table of issues collects them, whatever text tells of how they were found', () => {
  const told =
    'Two mates looked at the whole mill and found what nobody had seen in all the years before. All of it is mended.'
  expect(
    titlesIn(
      '# Bogues',
      '## Défauts corrigés',
      '### 2026-05-04 — Le volet du moulin ne ferme plus depuis la tempête',
      told,
      told,
      '### 2026-05-09 — Deux défauts du moulin trouvés par la revue de mai',
      told,
      told,
      '',
      '| Défaut | Symptôme | Correction |',
      '|---|---|---|',
      '| Roue voilée | Elle frotte contre le mur au nord | Redressée |',
      '| Cloche muette | Personne ne l’entend plus à midi | Battant changé |',
    ),
  ).toEqual(['Le volet du moulin ne ferme plus depuis la tempête', 'Roue voilée', 'Cloche muette'])
})

test('numbered headings that join two topics collect the items below them', () => {
  const wheels = ['- Mend the wheel before winter comes.', '- Oil the axle of the great wheel.']
  const bells = ['- Hang up a bell that can be heard.', '- Count the strokes before they ring.']
  const items = [...wheels, ...bells].map(line => line.slice(2))
  expect(
    titlesIn('# Issue tracker', '## 1) Wheel & axle', ...wheels, '## 2) Bells and ropes', ...bells),
  ).toEqual(items)
  expect(titlesIn('# Issue tracker', '## 1) Wheel', ...wheels, '## 2) Bells', ...bells)).toEqual([
    'Wheel',
    'Bells',
  ])
})
