import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'
import { readRole, readTitleRole } from './roles.js'
import { buildWords } from './words.js'

const words = buildWords()

/** What lists of issues are called; `|` parts one title from the next. */
const titles = [
  'Nitpicks | Ce qui reste | Что осталось | 남은 것',
  'Known issues | Technical debt | To do | FIXME | Punch list | Next up | Errata | Loose ends | Task list',
  'Bekannte Fehler | Offene Punkte | Aufgabenliste | Technische Schulden | Noch zu tun | Pendenzen',
  'Problèmes connus | À faire | Liste des tâches | Dette technique | Points en suspens',
  'Problemas conocidos | Por hacer | Lista de tareas | Deuda técnica | Temas pendientes',
  'Problemas conhecidos | A fazer | Lista de tarefas | Dívida técnica | Pendências',
  'Problemi noti | Da fare | Elenco attività | Debito tecnico | Cose da fare',
  'Znane problemy | Do zrobienia | Lista zadań | Dług techniczny | Otwarte sprawy',
  'Известные проблемы | Сделать | Список задач | Технический долг | Недочёты',
  '已知问题 | 待办 | 任务清单 | 技术债务 | 已知問題 | 待辦清單 | 技術債務',
  '既知の問題 | やること | タスク一覧 | 技術的負債 | 残課題',
  '알려진 문제 | 할 일 | 작업 목록 | 기술 부채 | 남은 과제',
  'בעיות ידועות | לביצוע | רשימת משימות | חוב טכני | נקודות פתוחות',
].flatMap(row => row.split(' | '))

test.each(titles)('“%s” is the title of a list of issues', title => {
  expect(readTitleRole(title, words).role).toBe('issues')
})

describe('an ordinal is no part of a heading', () => {
  test.each(['2. Known issues', 'IV. Known issues', '二、已知问题', '3、已知问题'])('%s', heading => {
    expect(readRole(heading, words)).toMatchObject({ role: 'issues', isWhole: true })
  })
})

test('a title that is a state is one only where nothing else stands in it', () => {
  expect(readTitleRole('To fix', words).role).toBe('issues')
  expect(readTitleRole('Fixed costs', words).role).toBeUndefined()
})

/** Headings of sections that only speak about issues; `|` parts one from the next. */
const about = [
  [
    'plan',
    'Suggested steps | Required actions | Empfohlene Maßnahmen | Actions à mener | Pasos a seguir | 时间表',
  ],
  [
    'plan',
    'Soluções propostas | Milestone | Zalecane działania | Рекомендуемые действия | 解決策 | 해결 방안',
  ],
  [
    'summary',
    'Severity distribution | Verteilung | Évaluation globale | Distribución | 总体评估 | 総評 | 결론',
  ],
  [
    'process',
    'Prerequisites | Testumgebung | Prérequis | Escopo | Domande frequenti | 前提条件 | 소개 | מתודולוגיה',
  ],
  ['history', 'Audit trail | Letzte Änderungen | Dernières modifications | Dziennik zmian | 변경 로그'],
  [
    'notes',
    'Implementation notes | Bemerkungen | Commentaires | Notas técnicas | Commenti | 备忘 | 注意事項',
  ],
  ['history', 'Verification results | File changes needed | Prüfergebnisse | 验证结果 | Змінені файли'],
  ['process', '已知问题反馈 | 問題回報 | Ways of working | Using this file | Schnellstart | Primeros pasos'],
  ['notes', 'Achievements | Tested platforms | Vorwort | Motivation | Основные достижения | 動機'],
  ['summary', 'Build status | Test report | Testbericht | Rapport de test | 测试报告 | 테스트 보고서'],
  [
    'legend',
    'Meaning of priorities | Symbols used | Significado de los estados | 状态含义 | Status system | 问题状态定义',
  ],
  ['summary', 'Code quality assessment | Technical assessment'],
  [
    'gate',
    'Smoke tests | Server status check | Erfolgskriterien | Тест-кейсы | 수락 기준 | קריטריוני קבלה | 测试覆盖',
  ],
  ['summary', 'Riepilogo Stato | Resumen final | Récapitulatif des bugs | Resumo final | Итоговая таблица'],
  ['summary', 'Podsumowanie błędów | Fehlerübersicht | Phase 8 状态总览 — CLOSED | 進捗状況 | 진행 상황'],
  [
    'plan',
    'Piano di Risoluzione | Plan de corrección | Plan de résolution | Plano de correção | План исправления',
  ],
  ['plan', 'Empfohlene Reihenfolge | 修复计划 | 対応計画 | 수정 계획 | Roadmap suggerita'],
  ['gate', 'Checklist Risoluzione | Lista de verificación | Liste de contrôle | Checkliste'],
  ['history', 'File Creati/Modificati | Fichiers créés | Archivos creados | Neue Dateien | 新增文件'],
].flatMap(([role = '', row = '']) => row.split(' | ').map(heading => [heading, role] as const))

test.each(about)('“%s” is the heading of a %s', (heading, role) => {
  expect(readRole(heading, words).role).toBe(role)
})

test.each([
  'No test plan',
  'Missing statistics',
  'Falta resumen',
  'Status overview is empty',
  'Piano with a cracked key',
  'Duplicate tabs from history',
  'Doppelte Reiter durch die Historie',
  'LLM assessment',
])('“%s” says what is wrong with it', heading => {
  expect(['issues', undefined]).toContain(readRole(heading, words).role)
})

test('a heading of brackets that never close is read at once', () => {
  expect(readRole(`${'('.repeat(300_000)} notes`, words).role).toBeUndefined()
})

test.each([
  ['the kinds of debt', '## Types of technical debt'],
  ['what is done against bugs', '## Bug prevention'],
  ['what works', "## What's already working"],
  ['how issues are sorted', '## Triage rules'],
  ['what was tried', '## Testing report'],
])('a list of %s holds no issue', (_, heading) => {
  const text = `# Technical debt\n\n## Open\n- The wheel stops\n\n${heading}\n- **Wheel**: turns in the stream\n`
  const { tracker } = read(sourceOf('TECHNICAL_DEBT.md', text))
  expect(tracker.issues.map(({ title }) => title.value)).toEqual(['The wheel stops'])
})

test('what is said in brackets tells the state where nothing but “known” or “open” stands ahead of them', () => {
  const stateBelow = (heading: string) =>
    read(sourceOf('BUGS.md', `# Bugs\n\n${heading}\n- The gate is closed on Sundays.\n`)).tracker.issues[0]
      ?.state
  expect(stateBelow('## Known limitations (not bugs)')).toBe('wontfix')
  expect(stateBelow('## Known limitations (not bugs — chosen on purpose)')).toBe('wontfix')
  expect(stateBelow('## Known limitations (of the gate)')).toBe('open')
})
