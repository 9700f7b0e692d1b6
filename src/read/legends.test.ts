import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

/** What symbols mean in one language, and what the places are called at which a legend may stand. */
interface Terms {
  readonly legend: string
  readonly status: string
  readonly states: readonly string[]
  readonly levels: readonly string[]
}

const languages: Readonly<Record<string, Terms>> = {
  en: {
    legend: 'Legend',
    status: 'Status',
    states: ['Open', 'In progress', 'Fixed'],
    levels: ['Critical', 'Medium', 'Low'],
  },
  de: {
    legend: 'Legende',
    status: 'Zustand',
    states: ['Offen', 'In Arbeit', 'Behoben'],
    levels: ['Kritisch', 'Mittel', 'Niedrig'],
  },
  zh: {
    legend: '图例',
    status: '状态',
    states: ['待处理', '进行中', '已修复'],
    levels: ['致命', '中', '低'],
  },
}

const SYMBOLS = ['🔴', '🟡', '🟢']

/** Every form of a legend: how a term is written, and what stands around the terms. */
const forms: readonly (readonly [form: string, write: (words: readonly string[], terms: Terms) => string])[] =
  [
    ['a list', (words, { legend }) => `## ${legend}\n\n${lines(words, '- S W')}`],
    ['a list with signs', (words, { legend }) => `## ${legend}\n\n${lines(words, '- S = W')}`],
    ['a list with fullwidth signs', (words, { legend }) => `## ${legend}\n\n${lines(words, '- S：W')}`],
    ['a list with arrows', (words, { legend }) => `## ${legend}\n\n${lines(words, '- S → W')}`],
    ['a list with meanings', (words, { legend }) => `## ${legend}\n\n${lines(words, '- S **W** – as told')}`],
    ['a list, symbols last', (words, { legend }) => `## ${legend}\n\n${lines(words, '- W = S')}`],
    ['a list below a status', (words, { status }) => `## ${status}\n\n${lines(words, '- S = W')}`],
    ['a list below nothing', words => lines(words, '- S W')],
    ['a table', (words, { legend }) => `## ${legend}\n\n| | |\n|---|---|\n${lines(words, '| S | W |')}`],
    [
      'a table below a status',
      (words, { status }) => `## ${status}\n\n| | |\n|---|---|\n${lines(words, '| W | S |')}`,
    ],
    ['headings', (words, { legend }) => `## ${legend}\n\n${lines(words, '### S W\n\nAs told.\n')}`],
    ['headings below nothing', words => lines(words, '## S W\n\nAs told.\n')],
    ['a diagram', (words, { legend }) => `## ${legend}\n\n\`\`\`\n${row(words, 'S W', ' → ')}\n\`\`\``],
    ['a diagram below nothing', words => `\`\`\`\n${row(words, 'S W', ' → ')}\n\`\`\``],
    ['a fence', (words, { legend }) => `## ${legend}\n\n\`\`\`\n${lines(words, 'S W')}\n\`\`\``],
    ['arrows in a line', words => row(words, 'S W', ' → ')],
    ['a bold line', (words, { legend }) => `**${legend}:** ${row(words, 'S W', ' · ')}`],
    ['a bold line, symbols last', (words, { legend }) => `**${legend}**: ${row(words, 'W = S', ', ')}`],
    ['a bold line above', (words, { legend }) => `**${legend}**\n\n${row(words, 'S W', ' | ')}`],
    ['a sentence', (words, { legend }) => `${legend}: ${row(words, 'S W', ', ')}.`],
    ['a sentence with fullwidth signs', (words, { legend }) => `${legend}：${row(words, 'S：W', '，')}。`],
    ['a line of nothing else', words => row(words, 'S = W', ' | ')],
    ['a group in brackets', (words, { status }) => `${status} (${row(words, 'S = W', ', ')})`],
    ['lines', words => lines(words, 'S W  ')],
    ['a comment', (words, { legend }) => `<!-- ${legend}: ${row(words, 'S = W', ', ')} -->`],
    ['a comment of lines', (words, { legend }) => `<!--\n${legend}:\n${lines(words, 'S = W')}\n-->`],
    ['a quote', words => `> ${row(words, 'S W', ' · ')}`],
    ['a quoted bold line', (words, { legend }) => `> **${legend}:** ${row(words, 'S W', ' · ')}`],
    ['a quoted list', (words, { legend }) => `> **${legend}**\n>\n${lines(words, '> - S W')}`],
  ]

const pieces = (words: readonly string[], term: string): string[] =>
  words.map((word, index) => term.replace('S', SYMBOLS[index] ?? '').replace('W', word))

const lines = (words: readonly string[], term: string): string => pieces(words, term).join('\n')

const row = (words: readonly string[], term: string, between: string): string =>
  pieces(words, term).join(between)

/** What is read of three issues that bear the symbols, below a legend. */
const readBelow = (legend: string) =>
  read(
    sourceOf(
      'BUGS.md',
      `# Bugs\n\n${legend}\n\n## Found in spring\n\n- 🔴 Gate stays shut\n- 🟡 Lamp flickers\n- 🟢 Bell is late\n`,
    ),
  ).tracker.issues.map(({ title, state, level }) => `${title.value}: ${state}, ${level}`)

describe.each(Object.entries(languages))('in %s', (_, terms) => {
  test.each(forms)('%s of states makes no symbol a level', (_, write) => {
    expect(readBelow(write(terms.states, terms))).toEqual([
      'Gate stays shut: open, undefined',
      'Lamp flickers: in_progress, undefined',
      'Bell is late: resolved, undefined',
    ])
  })

  test.each(forms)('%s of levels makes no symbol a state', (_, write) => {
    expect(readBelow(write(terms.levels, terms))).toEqual([
      'Gate stays shut: open, critical',
      'Lamp flickers: open, medium',
      'Bell is late: open, low',
    ])
  })
})

describe('a legend of states and levels', () => {
  test.each([
    ['in a line', '🔥 Critical, 🐢 Low, 🔧 In progress, 🏁 Fixed'],
    ['in a list', '- 🔥 Critical\n- 🐢 Low\n- 🔧 In progress\n- 🏁 Fixed'],
    ['in a table', '| | |\n|---|---|\n| 🔥 | Critical |\n| 🐢 | Low |\n| 🔧 | In progress |\n| 🏁 | Fixed |'],
  ])('%s is told apart', (_, legend) => {
    const text = `# Bugs\n\n${legend}\n\n## Found in spring\n\n- 🔥 🔧 Gate stays shut\n- 🐢 🏁 Bell is late\n`
    const { issues } = read(sourceOf('BUGS.md', text)).tracker
    expect(issues.map(({ state, level }) => [state, level])).toEqual([
      ['in_progress', 'critical'],
      ['resolved', 'low'],
    ])
  })
})

describe('a word or a mark of a file of its own is learnt', () => {
  const gate = '## GATE-1: Gate stays shut\n\n'
  test.each([
    [
      'headings',
      '## Severity levels\n\n### Wreck\n\nAll stops.\n\n### Leak\n\nWet feet.\n',
      'Severity:** Leak',
      'high',
    ],
    [
      'a list below the name of the field',
      '## Severity\n\n- **Wreck**: all stops\n- **Leak**: wet feet\n',
      'Severity:** Leak',
      'high',
    ],
    [
      'headings below the name of the field',
      '## Priority\n\n### Wreck\n\nAll stops.\n\n### Leak\n\nWet feet.\n',
      'Priority:** Leak',
      'high',
    ],
    [
      'a line named for the field',
      '**Severity:** 🔴 Critical | 🟡 High | 🟢 Low\n',
      'Severity:** 🟡',
      'high',
    ],
    ['letters for words', '## Legend\n\n- H = High\n- M = Medium\n- L = Low\n', 'Severity:** M', 'medium'],
    ['letters in a line', '**Legend:** H = High, M = Medium, L = Low\n', 'Severity:** H', 'high'],
  ])('from %s', (...[, legend, field, level]) => {
    const text = `# Bugs\n\n${legend}\n${gate}- **${field}\n`
    expect(
      read(sourceOf('BUGS.md', text)).tracker.issues.map(issue => [issue.title.value, issue.level]),
    ).toEqual([['Gate stays shut', level]])
  })

  test.each([
    ['a line named for the field', '**Status:** 🟣 Open / 🔵 In progress / 🟢 Fixed', '🔵'],
    [
      'a table of signs that are no emoji',
      '## Legend\n\n| Mark | Meaning |\n|---|---|\n| ◎ | Fixed |\n| △ | In progress |\n| × | Open |',
      '△',
    ],
  ])('from %s for a state', (_, legend, mark) => {
    const text = `# Bugs\n\n${legend}\n\n${gate}**Status:** ${mark}\n`
    expect(read(sourceOf('BUGS.md', text)).tracker.issues.map(({ state }) => state)).toEqual(['in_progress'])
  })
})

describe('is no legend', () => {
  test.each([
    ['two marks of an issue', '🔴 Critical | 🚧 In progress'],
    ['the marks of an issue in a list', '- 🔴 Critical\n- 🚧 In progress'],
    ['a line of counts', '🔴 Critical: 3 · 🟡 Medium: 4 · 🟢 Low: 2'],
    ['a line of counts in brackets', '🔴 Critical (3) · 🟡 Medium (4) · 🟢 Low (2)'],
    ['a list over items', '- 🔴 Critical\n  - Gate stays shut\n- 🟡 Medium\n  - Lamp flickers'],
    ['a list of issues', '- 🔴 Gate stays shut\n- 🟡 Lamp flickers\n- 🟢 Bell is late'],
  ])('%s', (_, text) => {
    expect(read(sourceOf('BUGS.md', `# Bugs\n\n${text}\n`)).tracker.legends).toEqual([])
  })
})
