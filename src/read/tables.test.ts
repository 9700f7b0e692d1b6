import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (text: string) => read(sourceOf('KNOWN_ISSUES.md', text)).tracker.issues

const titlesIn = (text: string): string[] => issuesIn(text).map(({ title }) => title.value)

/** A table of a header and rows, each written as cells between pipes. */
const table = (header: string, ...rows: readonly string[]): string =>
  [`| ${header} |`, `|${header.replace(/[^|]+/gu, '---')}|`, ...rows.map(row => `| ${row} |`)].join('\n')

describe('the column that names the issues is found', () => {
  test.each([
    [
      'by the word for a description with a remark behind it',
      `# Ferry survey\n\n${table('ID | Page | Rule | Issue Description (spring) | Status in June', '1 | Deck | Light | **Lamp too dim**: nobody sees the step. | ✅ Fixed', '2 | Pier | Words | **Two names for one berth** | ❌ Open')}`,
      ['Lamp too dim', 'Two names for one berth'],
    ],
    [
      'though the label of the level lacks its accent, in Italian',
      `# Registro rischi\n\n${table('ID | Rischio | Severita | Stato', 'R-1 | Il molo cede sotto il peso | Alta | Aperto', 'R-2 | La nebbia ferma il traghetto | Media | Mitigato')}`,
      ['Il molo cede sotto il peso', 'La nebbia ferma il traghetto'],
    ],
    [
      'ahead of a column that is called so and holds links alone',
      `# Issue tracker\n\n${table('Area | Status | Issue', 'Wheel at night | in progress | [#1](https://mill.example/1)', 'Gate hinge | open | [#2](https://mill.example/2)')}`,
      ['Wheel at night', 'Gate hinge'],
    ],
    [
      'in a list of what was done, in Japanese',
      `# 水車の監査\n\n## 修正完了項目一覧\n\n${table('# | 重要度 | 課題概要 | ステータス', '1 | 高 | **夜に水車が止まる** | ✅ 完了', '2 | 低 | **門が下がっている** | ✅ 完了')}`,
      ['夜に水車が止まる', '門が下がっている'],
    ],
    [
      'by the word for one problem, in Portuguese',
      `# Problemas\n\n${table('Problema | Causa raiz | Como testar', 'O sino toca duas vezes | O relé fica preso depois da chuva | Esperar a hora cheia', 'A corda arrebenta sempre | O nó corre sobre a quina do cais | Puxar a corda com força')}`,
      ['O sino toca duas vezes', 'A corda arrebenta sempre'],
    ],
    [
      'by the word for one fault, in Polish',
      `# Znane problemy\n\n${table('Usterka | Objaśnienie', 'Dzwon bije dwa razy | Przekaźnik zacina się po deszczu', 'Lina pęka przy cumowaniu | Węzeł trze o krawędź nabrzeża')}`,
      ['Dzwon bije dwa razy', 'Lina pęka przy cumowaniu'],
    ],
    [
      'by the word for a mistake, in Russian',
      `# Известные проблемы\n\n${table('Модуль | Ошибка | Комментарий', 'Колокол | звонит дважды в полдень каждый день | реле залипает после дождя', 'Причал | трап не достаёт до палубы | ждём новый трап')}`,
      ['звонит дважды в полдень каждый день', 'трап не достаёт до палубы'],
    ],
    [
      'in back-ticks behind columns of code, in Chinese',
      `# 已知警告\n\n${table('模块 | 序号 | A 版 | B 版 | `警告`', '`bell` | 1 | `a.ring` | `b.ring` | 正点敲钟时偶尔会多响一次', '`rope` | 1 | `a.pull` | `b.pull` | 雨后缆绳会变长，长度不再准确')}`,
      ['正点敲钟时偶尔会多响一次', '雨后缆绳会变长，长度不再准确'],
    ],
    [
      'by the word for the content, numbered, in Japanese',
      `# 既知の問題\n\n## 桟橋まわりの残課題\n\n${table('# | 内容 | 詳細 | 対応時期', '1 | 鐘が二度鳴る | 雨のあとに継電器が固着する | 次の版', '2 | 縄がすぐに切れる | 岸壁の角でこすれている | 次の版')}\n\n1と2は、構造を大きく直す必要があります。`,
      ['鐘が二度鳴る', '縄がすぐに切れる'],
    ],
    [
      'by the word for a problem, in Korean',
      `# 알려진 이슈\n\n${table('위치 | 문제 | 비고', '종탑 | 정오에 종이 두 번 울린다 | 비 온 뒤에 계전기가 붙는다', '부두 | 밧줄이 자주 끊어진다 | 모서리에 쓸린다')}`,
      ['정오에 종이 두 번 울린다', '밧줄이 자주 끊어진다'],
    ],
    [
      'as that of the risks, which leads the table, in Spanish',
      `# Riesgos\n\n${table('Riesgo | Probabilidad | Mitigación', 'El muelle cede bajo el peso | Baja | Reforzar los pilotes', 'La niebla detiene el transbordador | Alta | Comprar un radar')}`,
      ['El muelle cede bajo el peso', 'La niebla detiene el transbordador'],
    ],
    [
      'as that of the texts below a level, in Spanish',
      `# Deuda técnica\n\n## 🔴 Crítico (bloquea la operación)\n\n${table('# | Módulo | Descripción | Archivos', '1 | Muelle | La pasarela no llega a la cubierta | `src/ramp.ts`', '2 | Campana | El relé se atasca después de la lluvia | `src/bell.ts`')}`,
      ['La pasarela no llega a la cubierta', 'El relé se atasca después de la lluvia'],
    ],
    [
      'as that of the causes below a state, in Polish',
      `# Lista błędów\n\n## Naprawione\n\n${table('Data | Miejsce | Przyczyna | Commit', '2026-05-01 | `dzwon` | test sprawdzał dawny czas bicia dzwonu | a1b2c3d', '2026-05-02 | `lina` | lina była liczona bez węzła na końcu | b2c3d4e')}`,
      ['test sprawdzał dawny czas bicia dzwonu', 'lina była liczona bez węzła na końcu'],
    ],
    [
      'as the first of names below a state, in German',
      `# Bekannte Fehler\n\n## Behoben\n\n${table('Versuch | Zweck | Stand', 'Glocke am Mittag | zeigt den doppelten Schlag | ✅', 'Tau bei Regen | zeigt die falsche Länge | ✅')}`,
      ['Glocke am Mittag', 'Tau bei Regen'],
    ],
    [
      'before a column of the ids of other things',
      `# Backlog\n\n${table('Requirement | Session | Status', 'The bell shall not ring at night | S7 | waits', 'The rope shall be checked each week | S8 | waits')}`,
      ['The bell shall not ring at night', 'The rope shall be checked each week'],
    ],
  ])('%s', (_, text, titles) => {
    expect(titlesIn(text)).toEqual(titles)
  })
})

test('the column that names the issues is found beside cells of endless words', () => {
  const endless = `${'a'.repeat(20_000)} ${'b'.repeat(20_000)}`
  const rows = [`Bell | ${endless}`, 'Rope | breaks when it is wet', 'Lamp | goes out when it is dark']
  expect(titlesIn(`# Bugs\n\n${table('Bug | Trace', ...rows)}\n`)).toEqual(['Bell', 'Rope', 'Lamp'])
})

describe('a table is no list of issues', () => {
  test.each([
    ['that counts', `${table('Severity | Open | Closed', 'High | 2 | 3', 'Low | 0 | 1')}`],
    [
      'that counts by rule',
      `${table('Count | Rule | Real?', '53 | `no-bell` | mostly no', '12 | `no-rope` | yes')}`,
    ],
    ['that compares', `${table('Feature | Port A | Port B', 'Bell | ✅ | ❌', 'Rope | ✅ | ✅')}`],
    [
      'that maps names',
      `${table('Old name | New name', '`ring_bell` | `bell.ring`', '`pull_rope` | `rope.pull`')}`,
    ],
    ['of key and value', `${table('Field | Value', 'Version | 2.4', 'Owner | the harbour master')}`],
    [
      'of problems and their solutions',
      `## Ropes\n\n${table('Problem | File', 'Two Bells | [bells.cc](bells.cc)', 'Longest Rope | [rope.cc](rope.cc)')}`,
    ],
    [
      'of symbols',
      `## Legend\n\n${table('Symbol | Meaning', '🔴 | Nothing works at all here', '🟡 | Something works for some of us')}`,
    ],
    [
      'that logs changes',
      `## Change log\n\n${table('Date | Issue | Action', '2026-01-02 | the bell rings twice at noon | wrote a test for it')}`,
    ],
  ])('%s', (_, text) => {
    expect(titlesIn(`# Known issues\n\n${text}\n`)).toEqual([])
  })
})

describe('what the cells say beats what their column is called', () => {
  test.each([
    ['words of state below an unknown label', 'Bug | Esito finale', ['open', '✅ Fixed']],
    ['a version below “fixed in” of another language', 'Problema | Versão corrigida', ['—', '2.4 (hotfix)']],
    ['a state in place of a likelihood', 'Risk | Likelihood', ['High', 'Resolved']],
  ])('%s', (_, header, [first, second]) => {
    const text = `# Bugs\n\n${table(header, `The bell rings twice at noon | ${first}`, `The rope breaks when it is wet | ${second}`)}\n`
    expect(issuesIn(text).map(issue => issue.state)).toEqual(['open', 'resolved'])
  })
})

test.each(['Severity', 'Likelihood', 'Impact'])('“N/A” in the place of a %s is no state', label => {
  const text = `# Bugs\n\n${table(`Bug | ${label}`, 'The bell rings twice at noon | High', 'The rope breaks when it is wet | N/A (by its nature)')}\n`
  expect(issuesIn(text).map(issue => issue.state)).toEqual(['open', 'open'])
})

test('rows that have nothing but a number tell the state of the issues with these numbers, and are none', () => {
  const rows = table(
    '# | Sev | Status | Notes',
    '1 | HIGH | ✅ fixed | greased',
    '2 | LOW | ⏳ deferred | in May',
  )
  const headings = (one: string, two: string) =>
    `## ${one} The wheel creaks\n\nAt noon.\n\n## ${two} The bell is gone\n\nSince May.\n`
  for (const [one, two] of [
    ['#1 —', '#2 —'],
    ['1.', '2.'],
  ] as const)
    expect(
      issuesIn(`# Known issues\n\n${rows}\n\n${headings(one, two)}`).map(({ title, state, level }) => [
        title.value,
        state,
        level,
      ]),
    ).toEqual([
      ['The wheel creaks', 'resolved', 'high'],
      ['The bell is gone', 'deferred', 'low'],
    ])
  expect(issuesIn(`# Known issues\n\n${rows}\n`)).toEqual([])
})

test('a title that calls all of a file a backlog makes no issues of rows that say what there is', () => {
  const settings = table('Variable | Default | Description', '`LAMP` | off | Whether the lamp burns by day')
  expect(
    titlesIn(`# Ferry backlog\n\n## Tasks\n\n- Oil the axle\n\n## Settings\n\n### New ones\n\n${settings}\n`),
  ).toEqual(['Oil the axle'])
})

test('a column for open issues names them, though another one tells more', () => {
  const rows = table(
    'Priority | Open issue | Why it matters',
    'High | No lamp at the pier | Whoever comes by night cannot see where the last step of the stairs is',
    'High | No roof at the pier | Whoever waits in the rain gets wet, since no other house is near',
  )
  expect(titlesIn(`# Open issues\n\n${rows}\n`)).toEqual(['No lamp at the pier', 'No roof at the pier'])
})

describe('rows are issues', () => {
  const faults = ['No lamp', 'No roof']
  test.each([
    [
      'below a topic, where their column is called so',
      '# Known issues\n\n## Pier',
      '# | Issue | File | Effort',
      (fault: string, at: number) => `${at} | ${fault} | \`pier.ts\` | 2h`,
    ],
    [
      'below a level, however short their titles are',
      '# Known issues\n\n## Critical',
      '# | Title | File',
      (fault: string, at: number) => `${at} | ${fault} | \`pier.ts\``,
    ],
    [
      'that have each another priority',
      '# Known issues',
      'Priority | Issue | Status',
      (fault: string, at: number) => `P${at} | ${fault} at the end of the pier | Open`,
    ],
    [
      'that are to be done',
      '# Backlog',
      'Todo | Priority',
      (fault: string) => `${fault} at the end of the pier | High`,
    ],
    [
      'of a plan that is all there is',
      '# Roadmap\n\n## Spring',
      'Feature | Status',
      (fault: string) => `${fault} | Planned`,
    ],
    [
      'of such a plan that are described',
      '# Roadmap',
      'Feature | Description',
      (fault: string) => `${fault} | What to build at the pier`,
    ],
  ])('%s', (...[, above, header, row]) => {
    const rows = table(header, ...faults.map(row))
    expect(issuesIn(`${above}\n\n${rows}\n`)).toHaveLength(2)
  })
})

test('rows of a plan are none where the file keeps issues', () => {
  const rows = table('Feature | Status', 'Lamp | Planned', 'Roof | Done')
  expect(titlesIn(`# Roadmap\n\n${rows}\n\n## PIER-1: Rail is loose\n\n**Status:** Open\n`)).toEqual([
    'Rail is loose',
  ])
})

describe('a table tells of the issue above it', () => {
  test.each([
    ['in one row', table('Status | Severity | Owner', 'Fixed | High | Ada')],
    ['in two lines', table('Status | Fixed', 'Severity | High')],
    ['under labels that are words for states, too', table('Severity | Resolved', 'High | 2024-05-02')],
  ])('%s', (_, rows) => {
    const [issue] = issuesIn(`# Known issues\n\n## Lamp at the pier is dark\n\n${rows}\n\nAt night.\n`)
    expect([issue?.state, issue?.level]).toEqual(['resolved', 'high'])
  })
})

test('rows of a summary that numbers the issues are issues where they stand nowhere else', () => {
  const summary = table(
    '# | Problem | Status',
    '1 | The wheel stops | ✅ Solved',
    '2 | The gate hangs | ✅ Solved',
    '3 | The bell rings twice | ❌ Open',
  )
  const details = '## Details\n\n### #3 — Bell rings twice at noon\n\n**Cause**\nThe relay sticks.\n'
  const issues = issuesIn(`# Issue tracker\n\n## Summary table\n\n${summary}\n\n${details}`)
  expect(issues.map(({ title, state }) => [title.value, state])).toEqual([
    ['The wheel stops', 'resolved'],
    ['The gate hangs', 'resolved'],
    ['Bell rings twice at noon', 'open'],
  ])
  const others = '## Details\n\n### #7 — The sign is faded\n\n**Cause**\nThe sun.\n'
  expect(titlesIn(`# Issue tracker\n\n## Summary table\n\n${summary}\n\n${others}`)).toEqual([
    'The sign is faded',
  ])
})

test('rows without an id beside headings with ids are issues only where a heading says so', () => {
  const headings = ['MILL-1: The wheel stops', 'MILL-2: The gate hangs', 'MILL-3: The bell is mute']
    .map(heading => `### ${heading}\n\nSince May.\n`)
    .join('\n')
  const rows = table('Requirement | Status | Action', 'No sack without a name | FAIL | Sew on labels')
  const titles = ['The wheel stops', 'The gate hangs', 'The bell is mute']
  const under = (heading: string) => titlesIn(`# Mill issues\n\n${headings}\n## ${heading}\n\n${rows}\n`)
  expect(under('Before the fair')).toEqual(titles)
  expect(under('Open issues')).toEqual([...titles, 'No sack without a name'])
})

test.each(['Regression risk', '回归风险'])(
  'what a column “%s” holds is the risk of the fix, and no level of the issue',
  label => {
    const text = `# Bugs\n\n${table(`Bug | Status | ${label}`, 'The bell rings twice at noon | Fixed | High', 'The gate hangs | Open | Low')}\n`
    expect(issuesIn(text).map(issue => issue.level)).toEqual([undefined, undefined])
  },
)
