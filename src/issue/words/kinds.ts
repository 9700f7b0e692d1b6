import type { WordRow } from '../vocabulary.js'

/** What one issue is called: `one` in the title of a file about it (“Bug: …”) and before a number, `any` only before one. */
export type Kind = 'one' | 'any'

/** The words by which an issue is called in front of its name or number: `Issue 4`, `BUG #1`, `问题 1`. */
export const kindWords: readonly WordRow<Kind>[] = [
  {
    means: 'one',
    language: 'en',
    words: [
      'issue, bug, problem, defect, error, incident, regression, known issue, known bug, bug report, issue report,',
      'defect report, incident report, vulnerability, limitation, finding, security issue, weakness, warning',
    ],
  },
  {
    means: 'any',
    language: 'en',
    words: [
      'issues, bugs, problems, fix, task, tasks, defects, item, items, todo, todos, findings, gap, gaps, debt, risk, risks, fixes,',
      'prompt, gotcha, pitfall, quirk, caveat, concern, blocker, violation, observation, inconsistency, mismatch, flaw,',
      'edge case, ticket, story, improvement, enhancement, omission, oversight, shortcoming, deficiency, suggestion, request, change request, requirement, open question',
    ],
  },
  {
    means: 'one',
    language: 'de',
    words: [
      'fehler, problem, fehlerbericht, bekannter fehler, störung, mangel, schwachstelle, sicherheitslücke, einschränkung, befund, warnung',
    ],
  },
  {
    means: 'any',
    language: 'de',
    words: ['aufgabe, punkt, risiko, korrektur, verbesserung, lücke, versäumnis, schwäche'],
  },
  {
    means: 'one',
    language: 'fr',
    words: [
      'problème, erreur, bogue, anomalie, défaut, dysfonctionnement, rapport de bug, incident, vulnérabilité, faille, limitation, constat, avertissement',
    ],
  },
  {
    means: 'any',
    language: 'fr',
    words: ['tâche, risque, correction, correctif, amélioration, lacune, omission, oubli'],
  },
  {
    means: 'one',
    language: 'es',
    words: [
      'problema, error, fallo, incidencia, defecto, informe de error, vulnerabilidad, limitación, hallazgo, advertencia',
    ],
  },
  {
    means: 'any',
    language: 'es',
    words: ['tarea, riesgo, corrección, mejora, omisión, carencia, deficiencia'],
  },
  {
    means: 'one',
    language: 'pt',
    words: ['problema, erro, falha, defeito, relatório de bug, vulnerabilidade, limitação, achado, aviso'],
  },
  {
    means: 'any',
    language: 'pt',
    words: ['tarefa, risco, correção, melhoria, omissão, lacuna, deficiência'],
  },
  {
    means: 'one',
    language: 'it',
    words: ['problema, errore, difetto, anomalia, segnalazione, vulnerabilità, limitazione, rilievo, avviso'],
  },
  {
    means: 'any',
    language: 'it',
    words: ['rischio, correzione, attività, miglioramento, omissione, lacuna, carenza'],
  },
  {
    means: 'one',
    language: 'pl',
    words: ['problem, błąd, usterka, zgłoszenie błędu, podatność, luka, ograniczenie, ostrzeżenie'],
  },
  {
    means: 'any',
    language: 'pl',
    words: ['zadanie, ryzyko, poprawka, ulepszenie, pominięcie, niedociągnięcie'],
  },
  {
    means: 'one',
    language: 'ru',
    words: [
      'ошибка, проблема, баг, дефект, отчёт об ошибке, уязвимость, ограничение, находка, предупреждение',
    ],
  },
  {
    means: 'any',
    language: 'ru',
    words: ['задача, риск, исправление, улучшение, доработка, упущение, пробел, недочёт'],
  },
  {
    means: 'one',
    language: 'zh',
    words: ['问题, 問題, 缺陷, 错误, 錯誤, 故障, bug报告, 缺陷报告, 问题报告, 漏洞, 限制, 警告'],
  },
  {
    means: 'any',
    language: 'zh',
    words: [
      '任务, 任務, 风险, 風險, 修复, 修復, 修正, 陷阱, 隐患, 隱患, 改进, 改進, 功能改进, 功能改進, 优化, 優化, 需求, 遗漏, 遺漏, 疏漏, 缺失',
    ],
  },
  {
    means: 'one',
    language: 'ja',
    words: ['問題, 不具合, バグ, 障害, エラー, 不具合報告, バグ報告, 脆弱性, 制限, 制約, 警告'],
  },
  { means: 'any', language: 'ja', words: ['課題, リスク, 修正, 改善, 要望, 漏れ, 抜け漏れ, 欠落'] },
  { means: 'one', language: 'ko', words: ['문제, 이슈, 버그, 오류, 결함, 버그 리포트, 취약점, 제한, 경고'] },
  { means: 'any', language: 'ko', words: ['작업, 과제, 위험, 리스크, 수정, 개선, 요청, 누락'] },
  { means: 'one', language: 'he', words: ['בעיה, באג, תקלה, פגיעות, מגבלה, אזהרה'] },
  { means: 'any', language: 'he', words: ['סיכון, תיקון, שיפור, בקשה, השמטה, חוסר'] },
  {
    means: 'one',
    language: 'any',
    words: ['chyba, problém, fout, probleem, masalah, kendala, fel, hata, sorun, помилка, lỗi, vấn đề'],
  },
]
