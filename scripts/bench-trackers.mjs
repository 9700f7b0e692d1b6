// Trackers of a known number of issues, in several shapes, the same at every run.

/** The shapes that `trackerOf` can write. */
export const shapes = ['headings', 'table', 'checklist']

/** A tracker of at least that many characters, and how many issues it has. */
export function trackerOf(shape, size) {
  const random = randomFrom(7)
  const parts = [openings[shape]]
  let length = parts[0].length
  let issues = 0
  while (length < size) {
    issues++
    const part = writers[shape](issues, random)
    parts.push(part)
    length += part.length
  }
  return { text: parts.join(''), issues }
}

const openings = {
  headings: '# Known issues\n\n## Open issues\n\n',
  table: '# Known issues\n\n| ID | Title | Status | Severity | File |\n| --- | --- | --- | --- | --- |\n',
  checklist: '# To do\n\n',
}

const writers = {
  headings: (number, random) => `### SHIP-${number}: ${titleOf(random)}

**Status:** ${pick(random, statuses)}
**Severity:** ${pick(random, severities)}
**File:** \`src/${pick(random, words)}.ts:${number}\`

${sentenceOf(random)}
${sentenceOf(random)}

- [x] ${titleOf(random)}
- [ ] ${titleOf(random)}

`,
  table: (number, random) =>
    `| SHIP-${number} | ${titleOf(random)} | ${pick(random, statuses)} | ${pick(random, severities)} | \`src/${pick(random, words)}.ts\` |\n`,
  checklist: (number, random) =>
    `- [${number % 3 === 0 ? 'x' : ' '}] **SHIP-${number}**: ${titleOf(random)}. ${sentenceOf(random)}\n`,
}

const statuses = ['🔴 Open', '🟡 In progress', '✅ Resolved']
const severities = ['Critical', 'High', 'Medium', 'Low']
const words =
  'export harbour ticket sailing counter printer harness waiting seat plan weather timetable refund border queue'.split(
    ' ',
  )

const titleOf = random =>
  `The ${Array.from({ length: 5 }, () => pick(random, words)).join(' ')} number ${random(900) + 100}`

const sentenceOf = random =>
  `It happens when ${titleOf(random).toLowerCase()} meets a café – “${pick(random, words)}”.`

/** One of a list. */
export const pick = (random, list) => list[random(list.length)]

/** A number below the limit, by a generator of Lehmer’s kind. */
export function randomFrom(seed) {
  let state = seed
  return limit => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
