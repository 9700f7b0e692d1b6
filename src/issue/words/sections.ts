import type { WordRow } from '../vocabulary.js'

/**
 * What a section is for, told from its heading. `issues` sections hold issues; the others speak about them, and plain
 * items below them are no issues.
 */
export type SectionRole =
  | 'issues'
  | 'legend'
  | 'contents'
  | 'summary'
  | 'plan'
  | 'gate'
  | 'process'
  | 'template'
  | 'history'
  | 'links'
  | 'notes'

/** The words of headings by the role of the section below. */
export const sectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'en',
    words: [
      'issue, issues, bug, bugs, problem, problems, limitation, limitations, debt, defect,',
      'defects, todo, todos, to do, task, tasks, fixes, gap, gaps, risks, finding, findings,',
      'vulnerability, vulnerabilities, improvement, improvements, enhancement, enhancements,',
      'backlog, caveats, errors, failures, warnings, features, feature requests, requests,',
      'work items, items, pending, quirks, gotchas, shortcomings, incompatibilities,',
      'regressions, known, ideas, risk, risk list, risk register, known issue, known bug, known limitation, wishlist, concerns, violations, weaknesses, blockers,',
      'workarounds',
    ],
  },
  {
    means: 'legend',
    language: 'en',
    words: [
      'legend, severity levels, status types, priority levels, status definitions,',
      'severity definitions, severity & status definitions, classification,',
      'classification system, issue classification, priority definitions, status legend,',
      'priority legend, severity legend, status codes, status key, key, status values,',
      'severity scale, priority scale, status lifecycle, lifecycle, definitions,',
      'conventions, symbols, notation, severity guide, priority guide,',
      'severity classification, severity criteria, levels, labels, priority system,',
      'severity level definitions, priority key, severity key, status meanings, status flow,',
      'scoring, scoring guide, rating scale',
    ],
  },
  {
    means: 'contents',
    language: 'en',
    words: ['table of contents, contents, toc, quick navigation, quick links, navigation'],
  },
  {
    means: 'summary',
    language: 'en',
    words: [
      'resolution summary, compliance assessment, assessment, audit summary, detailed status, test results, summary, statistics, stats, overview, executive summary, metrics, issue metrics,',
      'dashboard, at a glance, totals, completion status, progress, implementation progress,',
      'progress summary, status summary, issue summary, quick stats, scorecard, coverage,',
      'breakdown, status overview, bug summary, summary statistics, counts,',
      'tracking summary, results, conclusion, score, gap summary, impact analysis,',
      'success metrics, key metrics, session summary, quick summary, summary table',
    ],
  },
  {
    means: 'plan',
    language: 'en',
    words: [
      'next actions, priority actions, remaining work, future enhancements, testing recommendations, immediate next action, action plan, recommended action plan, roadmap, timeline, schedule, sprint plan, plan,',
      'next steps, next step, quick wins, milestones, recommended order, fix order,',
      'implementation order, priority order, critical path, critical path analysis,',
      'dependency map, phase execution order, suggested order,',
      'implementation plan, remediation plan, resolution plan, recommended actions,',
      'recommendations, recommended next steps, immediate actions, action items,',
      'priority matrix summary, sprint planning, release plan, testing plan,',
      'effort estimates, recommended approach, strategy, estimated timeline,',
      'recommended fix order, remediation roadmap, implementation roadmap, order of work,',
      'suggested sequence',
    ],
  },
  {
    means: 'gate',
    language: 'en',
    words: [
      'tests to add, related tests, test cases, tests needed, regression tests, definition of done, quality gate, quality gates, checklist, release checklist,',
      'acceptance criteria, success criteria, exit criteria, before production deployment,',
      'before phase completion, verification checklist, deployment checklist,',
      'test checklist, testing checklist, production readiness checklist,',
      'security checklist, go live checklist, launch checklist, pre launch checklist,',
      'verification, compliance checklist',
    ],
  },
  {
    means: 'process',
    language: 'en',
    words: [
      'contributing, how to, how to report, reporting new issues, reporting,',
      'reporting issues, reporting bugs, resolution process, process, workflow, guidelines,',
      'instructions, usage, how to use, how to use this document, weekly review, daily review, monthly review,',
      'review process, how to contribute, triage, triage process, escalation,',
      'contact, getting help, reporting a bug, reporting new bugs, rules, policy,',
      'methodology, about, purpose, introduction, how to add, update process,',
      'adding issues, issue resolution, testing strategy, bug reporting, how this works,',
      'maintenance notes, review schedule, tracking process',
    ],
  },
  {
    means: 'template',
    language: 'en',
    words: [
      'template, issue template, bug template, bug report template, example, examples,',
      'format, issue format, entry format, sample, report template, new issue template,',
      'example entry, template for new issues',
    ],
  },
  {
    means: 'history',
    language: 'en',
    words: [
      'fix log, bug fix log, fixes applied, files updated, files changed, files modified, re test, retest, converters fixed, changelog, change log, history, revision history, version history, document history,',
      'update log, updates, log, audit log, release notes, session log, update history,',
      'change history, changes log, work log, recent changes, recent updates, test results,',
      'test run',
    ],
  },
  {
    means: 'links',
    language: 'en',
    words: [
      'references, links, related documents, related documentation, related docs, see also,',
      'resources, further reading, appendix, related files, sources, related,',
      'documentation links, useful links, related links',
    ],
  },
  {
    means: 'notes',
    language: 'en',
    words: [
      'notes, note, background, context, remarks, disclaimer, architecture,',
      'lessons learned, assumptions, key learnings, observations, positive findings,',
      'strengths, what works, working features, good practices, positives, files analyzed,',
      'acknowledgments, key decisions, insights, positive observations, what works well,',
      'best practices, lessons',
    ],
  },
  {
    means: 'issues',
    language: 'de',
    words: [
      'probleme, fehler, bekannte probleme, einschränkungen, aufgaben, offene punkte,',
      'technische schulden, mängel, risiken, verbesserungen, schwachstellen',
    ],
  },
  {
    means: 'legend',
    language: 'de',
    words: ['legende, schweregrade, prioritäten, statuswerte, definitionen'],
  },
  { means: 'contents', language: 'de', words: ['inhalt, inhaltsverzeichnis'] },
  {
    means: 'summary',
    language: 'de',
    words: ['zusammenfassung, übersicht, statistik, überblick, fazit, kennzahlen'],
  },
  {
    means: 'plan',
    language: 'de',
    words: ['nächste schritte, zeitplan, maßnahmenplan, fahrplan, empfehlungen, umsetzungsplan'],
  },
  { means: 'process', language: 'de', words: ['vorgehen, ablauf, anleitung, mitwirken, melden'] },
  { means: 'template', language: 'de', words: ['vorlage, beispiel, muster'] },
  { means: 'history', language: 'de', words: ['änderungen, verlauf, änderungsprotokoll, historie'] },
  { means: 'notes', language: 'de', words: ['hinweise, anmerkungen, notizen, hintergrund'] },
  {
    means: 'issues',
    language: 'fr',
    words: [
      'problèmes, problème, bugs, limitations, limites, dette, tâches, anomalies, risques,',
      'vulnérabilités, améliorations, écarts, ecarts',
    ],
  },
  {
    means: 'legend',
    language: 'fr',
    words: ['légende, niveaux de sévérité, niveaux de priorité, définitions'],
  },
  { means: 'contents', language: 'fr', words: ['table des matières, sommaire'] },
  {
    means: 'summary',
    language: 'fr',
    words: [
      'résumé, statistiques, synthèse, vue d ensemble, bilan, resume executif,',
      'résumé exécutif, conclusion',
    ],
  },
  {
    means: 'plan',
    language: 'fr',
    words: ['prochaines étapes, plan d action, feuille de route, recommandations, planning,', 'calendrier'],
  },
  { means: 'process', language: 'fr', words: ['processus, contribuer, comment signaler, méthodologie'] },
  { means: 'template', language: 'fr', words: ['modèle, exemple, gabarit'] },
  { means: 'history', language: 'fr', words: ['historique, journal, journal des modifications'] },
  { means: 'notes', language: 'fr', words: ['remarques, contexte, notes'] },
  {
    means: 'issues',
    language: 'es',
    words: [
      'problemas, errores, limitaciones, deuda, deuda técnica, tareas, pendientes, riesgos,',
      'vulnerabilidades, mejoras, incidencias, hallazgos',
    ],
  },
  {
    means: 'legend',
    language: 'es',
    words: ['leyenda, niveles de severidad, niveles de prioridad, definiciones'],
  },
  { means: 'contents', language: 'es', words: ['índice, tabla de contenidos, contenido, indice'] },
  {
    means: 'summary',
    language: 'es',
    words: [
      'resumen, estadísticas, resumen ejecutivo, métricas, conclusión, resumen de deuda,',
      'conclusiones, resumen general',
    ],
  },
  {
    means: 'plan',
    language: 'es',
    words: [
      'próximos pasos, plan de acción, hoja de ruta, recomendaciones, cronograma, plan,',
      'orden recomendado, roadmap',
    ],
  },
  {
    means: 'process',
    language: 'es',
    words: ['proceso, cómo contribuir, cómo reportar, metodología, instrucciones'],
  },
  { means: 'template', language: 'es', words: ['plantilla, ejemplo, formato'] },
  { means: 'history', language: 'es', words: ['historial, registro de cambios, cambios'] },
  { means: 'notes', language: 'es', words: ['notas, observaciones, contexto, referencias'] },
  {
    means: 'issues',
    language: 'pt',
    words: [
      'problemas, erros, limitações, dívida, dívida técnica, tarefas, pendências, riscos,',
      'vulnerabilidades, melhorias, débitos',
    ],
  },
  {
    means: 'legend',
    language: 'pt',
    words: ['legenda, níveis de severidade, níveis de prioridade, definições'],
  },
  { means: 'contents', language: 'pt', words: ['índice, sumário, conteúdo'] },
  {
    means: 'summary',
    language: 'pt',
    words: ['resumo, estatísticas, visão geral, resumo executivo, métricas, conclusão'],
  },
  {
    means: 'plan',
    language: 'pt',
    words: ['próximos passos, plano de ação, cronograma, recomendações, ordem recomendada'],
  },
  { means: 'process', language: 'pt', words: ['processo, como contribuir, como reportar, instruções'] },
  { means: 'template', language: 'pt', words: ['modelo, exemplo, formato'] },
  { means: 'history', language: 'pt', words: ['histórico, registro de alterações, alterações'] },
  { means: 'notes', language: 'pt', words: ['notas, observações, contexto, referências'] },
  {
    means: 'issues',
    language: 'it',
    words: [
      'problemi, bug, errori, limitazioni, debito, debito tecnico, attività, rischi,',
      'vulnerabilità, miglioramenti, segnalazioni',
    ],
  },
  {
    means: 'legend',
    language: 'it',
    words: [
      'legenda, livelli di gravità, livelli di priorità, definizioni, legenda priorità,',
      'legenda stati',
    ],
  },
  { means: 'contents', language: 'it', words: ['indice, sommario'] },
  {
    means: 'summary',
    language: 'it',
    words: ['riepilogo, statistiche, panoramica, riassunto, metriche, conclusione, sintesi'],
  },
  {
    means: 'plan',
    language: 'it',
    words: [
      'prossima azione, prossima azione immediata, prossime azioni, prossimi passi, piano d azione, raccomandazioni, tabella di marcia, cronoprogramma,',
      'piano di fix',
    ],
  },
  {
    means: 'process',
    language: 'it',
    words: ['processo, come segnalare, istruzioni, come usare, procedura, workflow'],
  },
  { means: 'template', language: 'it', words: ['modello, esempio, formato'] },
  { means: 'history', language: 'it', words: ['cronologia, storico, registro modifiche, changelog'] },
  {
    means: 'notes',
    language: 'it',
    words: ['note metodologia, metodologia, note, osservazioni, contesto, riferimenti'],
  },
  {
    means: 'issues',
    language: 'pl',
    words: ['problemy, błędy, ograniczenia, zadania, dług, ryzyka, usterki, ulepszenia'],
  },
  { means: 'legend', language: 'pl', words: ['legenda, definicje, poziomy'] },
  { means: 'contents', language: 'pl', words: ['spis treści'] },
  { means: 'summary', language: 'pl', words: ['podsumowanie, statystyki, przegląd, zestawienie'] },
  {
    means: 'plan',
    language: 'pl',
    words: ['następne kroki, plan, kolejność, rekomendacje, harmonogram, kolejność napraw'],
  },
  { means: 'gate', language: 'pl', words: ['lista kontrolna, checklista, checklist'] },
  { means: 'process', language: 'pl', words: ['proces, jak zgłaszać, instrukcja, metodologia'] },
  { means: 'template', language: 'pl', words: ['szablon, przykład'] },
  { means: 'history', language: 'pl', words: ['historia, historia zmian, dziennik'] },
  { means: 'notes', language: 'pl', words: ['uwagi, notatki, kontekst'] },
  {
    means: 'issues',
    language: 'ru',
    words: [
      'проблемы, ошибки, баги, ограничения, задачи, долг, технический долг, риски,',
      'уязвимости, улучшения, дефекты',
    ],
  },
  {
    means: 'legend',
    language: 'ru',
    words: ['легенда, обозначения, условные обозначения, определения, уровни'],
  },
  { means: 'contents', language: 'ru', words: ['содержание, оглавление'] },
  {
    means: 'summary',
    language: 'ru',
    words: ['сводка, статистика, обзор, итоги, резюме, итог, сводная таблица, заключение'],
  },
  {
    means: 'plan',
    language: 'ru',
    words: ['план, следующие шаги, дорожная карта, рекомендации, порядок исправления'],
  },
  {
    means: 'process',
    language: 'ru',
    words: ['процесс, как сообщить, инструкция, методология, порядок работы'],
  },
  { means: 'template', language: 'ru', words: ['шаблон, пример, формат'] },
  { means: 'history', language: 'ru', words: ['история, история изменений, журнал'] },
  { means: 'notes', language: 'ru', words: ['примечания, заметки, контекст, окружение'] },
  {
    means: 'issues',
    language: 'zh',
    words: [
      '问题, 問題, 缺陷, 待办, 任务, 任務, 限制, 技术债, 技術債, 漏洞, 风险, 改进, bug, 事项, 待修复, 隐患',
    ],
  },
  {
    means: 'legend',
    language: 'zh',
    words: [
      '图例, 圖例, 优先级说明, 優先級說明, 状态说明, 狀態說明, 级别定义, 优先级定义, 严重程度定义, 说明',
    ],
  },
  { means: 'contents', language: 'zh', words: ['目录, 目錄'] },
  {
    means: 'summary',
    language: 'zh',
    words: ['总结, 總結, 统计, 統計, 概览, 概覽, 概述, 汇总, 匯總, 摘要, 进度, 總覽, 总览'],
  },
  {
    means: 'plan',
    language: 'zh',
    words: ['计划, 計劃, 下一步, 路线图, 路線圖, 建议, 行动计划, 修复顺序, 实施计划, 里程碑, 优先级建议'],
  },
  { means: 'gate', language: 'zh', words: ['测试, 检查清单, 檢查清單, 验收标准, 验收, 完成定义'] },
  { means: 'process', language: 'zh', words: ['流程, 规范, 規範, 如何, 指南, 使用说明, 维护说明, 方法'] },
  { means: 'template', language: 'zh', words: ['模板, 模版, 示例, 范例, 格式'] },
  {
    means: 'history',
    language: 'zh',
    words: ['变更记录, 變更記錄, 更新日志, 历史, 歷史, 更新记录, 修订记录, 变更日志'],
  },
  { means: 'links', language: 'zh', words: ['参考, 參考, 相关文档, 相關文件, 链接'] },
  {
    means: 'notes',
    language: 'zh',
    words: ['局限性, 根因确认, 需要用户确认的问题, 审计脚本局限性, 备注, 備註, 注意事项, 背景'],
  },
  {
    means: 'issues',
    language: 'ja',
    words: ['問題, 課題, バグ, 不具合, 制限, 制限事項, タスク, 技術的負債, 改善, 脆弱性, リスク, イシュー'],
  },
  { means: 'legend', language: 'ja', words: ['凡例, 優先度の定義, 定義, ステータス定義'] },
  { means: 'contents', language: 'ja', words: ['目次'] },
  { means: 'summary', language: 'ja', words: ['概要, まとめ, 統計, サマリー, サマリ, 集計, 進捗, 一覧'] },
  {
    means: 'plan',
    language: 'ja',
    words: ['計画, 次のステップ, ロードマップ, 対応方針, スケジュール, 対応順, 推奨対応順序'],
  },
  { means: 'process', language: 'ja', words: ['運用, 運用ルール, 手順, 使い方, ルール, プロセス, 報告方法'] },
  { means: 'template', language: 'ja', words: ['テンプレート, 例, フォーマット, 記載例'] },
  { means: 'history', language: 'ja', words: ['変更履歴, 履歴, 更新履歴, 修正履歴'] },
  { means: 'notes', language: 'ja', words: ['備考, 補足, 背景, 参考'] },
  {
    means: 'issues',
    language: 'ko',
    words: ['문제, 이슈, 버그, 제한, 작업, 할 일, 기술 부채, 개선, 취약점, 위험, 과제'],
  },
  { means: 'legend', language: 'ko', words: ['범례, 정의, 우선순위 정의, 상태 정의'] },
  { means: 'contents', language: 'ko', words: ['목차'] },
  { means: 'summary', language: 'ko', words: ['요약, 통계, 개요, 현황, 종합'] },
  { means: 'plan', language: 'ko', words: ['테스트, 계획, 다음 단계, 로드맵, 일정, 권장 사항, 권장 순서'] },
  { means: 'process', language: 'ko', words: ['프로세스, 절차, 사용법, 규칙, 방법'] },
  { means: 'template', language: 'ko', words: ['템플릿, 예시, 형식'] },
  { means: 'history', language: 'ko', words: ['변경 이력, 이력, 변경 기록, 업데이트 기록'] },
  { means: 'notes', language: 'ko', words: ['비고, 참고, 메모, 배경'] },
  { means: 'issues', language: 'he', words: ['בעיות, באגים, מגבלות, משימות, חוב טכני, סיכונים'] },
  { means: 'legend', language: 'he', words: ['מקרא, הגדרות'] },
  { means: 'contents', language: 'he', words: ['תוכן עניינים, תוכן'] },
  { means: 'summary', language: 'he', words: ['סיכום, סטטיסטיקה, סקירה'] },
  { means: 'plan', language: 'he', words: ['צעדים הבאים, תוכנית, המלצות'] },
  { means: 'template', language: 'he', words: ['תבנית, דוגמה'] },
  { means: 'history', language: 'he', words: ['היסטוריה, יומן שינויים'] },
  { means: 'notes', language: 'he', words: ['הערות, רקע'] },
]
