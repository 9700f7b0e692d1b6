import type { State } from '../model.js'
import type { WordRow } from '../vocabulary.js'

/**
 * The words by which trackers tell the state of an issue. Half-states and negations are terms of their own, since the
 * longest term wins: “not fixed” is never “fixed”. Collected from public trackers; meanings after `reading rules`.
 */
export const stateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'en',
    words: [
      'resolved, fixed, done, complete, completed, closed, solved, implemented, shipped,',
      'merged, deployed, released, delivered, finished, verified, verified fixed, addressed,',
      'patched, remediated, corrected, repaired, passed, all resolved, all fixed,',
      'fully implemented, fully resolved, fully fixed, already complete, already fixed,',
      'already resolved, no longer an issue, fix applied, fix deployed, fix verified,',
      'fix merged, landed, integrated, accomplished, removed',
    ],
  },
  {
    means: 'wontfix',
    language: 'en',
    words: [
      "wontfix, cantfix, superseded, obsolete, no longer relevant, no longer applicable, won't fix, won't do, wont't fix, will not fix, will not be fixed, not planned,",
      'no fix planned, by design, as designed, works as designed, works as intended,',
      'working as intended, as intended, intentional, intended, false positive, not a bug,',
      'not an issue, not a problem, not a defect, invalid, rejected, declined, duplicate,',
      "cannot reproduce, can not reproduce, can't reproduce, not reproducible, user error,",
      'accepted risk, risk accepted, accepted limitation, accepted, acknowledged risk,',
      'verified correct, non issue, not applicable, n/a, design choice, abandoned,',
      'cancelled, canceled, dropped, discarded, no action needed, no action required,',
      'harmless, expected behavior, expected behaviour, good, secure, not needed, skipped,',
      'ignored',
    ],
  },
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'in progress, in work, wip, work in progress, started, ongoing, underway, active,',
      'doing, being fixed, being worked on, working on it, in development, in review,',
      'under review, review, in testing, testing, awaiting verification, awaiting review,',
      'awaiting deploy, awaiting deployment, pending verification, pending review,',
      'needs verification, needs testing, ready for review, partial, partially, partly,',
      'partially complete, partially completed, partially done, partially fixed,',
      'partially resolved, partially implemented, partially addressed, partial fix,',
      'partly fixed, partly done, mostly fixed, mostly done, mostly complete,',
      'mostly resolved, mostly implemented, nearly done, almost done, mitigated,',
      'partially mitigated, investigating, under investigation, being investigated,',
      'in analysis, fix in progress, monitoring, assigned',
    ],
  },
  {
    means: 'blocked',
    language: 'en',
    words: ['blocked, on hold, stalled, waiting, awaiting upstream, waiting on upstream, paused,', 'stuck'],
  },
  {
    means: 'planned',
    language: 'en',
    words: ['planned, scheduled, fix planned, roadmap, on the roadmap, accepted for fix, queued'],
  },
  {
    means: 'deferred',
    language: 'en',
    words: ['deferred, postponed, later, parked, backlogged, future work, delayed'],
  },
  {
    means: 'open',
    language: 'en',
    words: [
      'open, opened, reopened, re opened, new, todo, to do, to fix, not started, not fixed,',
      'unfixed, unresolved, not resolved, not done, not complete, not completed, incomplete,',
      'pending, not implemented, unimplemented, not yet implemented, not closed, missing,',
      'broken, failing, fail, failed, identified, reported, confirmed, reproduced, known,',
      'known issue, triage, needs triage, triaged, backlog, unverified, not verified,',
      'needs fix, needs work, needs attention, fix needed, fix required,',
      'needs investigation, to be fixed, to be done, tbd, tbc, outstanding, remaining,',
      'still open, still broken, still present, not working, workaround,',
      'workaround available, active bug, ready, ready to start, unassigned, not addressed,',
      'not configured, critically broken',
    ],
  },
  {
    means: 'resolved',
    language: 'de',
    words: [
      'behoben, erledigt, gelöst, fertig, abgeschlossen, geschlossen, umgesetzt, beendet,',
      'korrigiert',
    ],
  },
  {
    means: 'open',
    language: 'de',
    words: [
      'offen, neu, nicht behoben, ausstehend, fehlt, nicht begonnen, nicht erledigt,',
      'ungelöst, unerledigt, gemeldet',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'in arbeit, in bearbeitung, teilweise, teilweise behoben, begonnen, läuft, in prüfung,',
      'gemildert',
    ],
  },
  { means: 'blocked', language: 'de', words: ['blockiert, wartet, wartend'] },
  { means: 'planned', language: 'de', words: ['geplant, vorgesehen'] },
  { means: 'deferred', language: 'de', words: ['zurückgestellt, verschoben, aufgeschoben, vertagt'] },
  {
    means: 'wontfix',
    language: 'de',
    words: ['wird nicht behoben, kein fehler, gewollt, abgelehnt, akzeptiert, hinfällig,', 'verworfen'],
  },
  {
    means: 'resolved',
    language: 'fr',
    words: [
      'résolu, résolue, résolus, résolues, corrigé, corrigée, corrigés, corrigées, terminé,',
      'terminée, fait, fermé, conforme, implémenté',
    ],
  },
  {
    means: 'open',
    language: 'fr',
    words: [
      'ouvert, ouverte, non résolu, non corrigé, à faire, à corriger, en attente,',
      'non conforme, nouveau, manquant, à patcher, a patcher, non implémenté',
    ],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: ['en cours, partiel, partielle, partiellement, partiellement résolu, mitigé, mitige,', 'atténué'],
  },
  { means: 'blocked', language: 'fr', words: ['bloqué, bloquée'] },
  { means: 'planned', language: 'fr', words: ['prévu, planifié, planifiée'] },
  { means: 'deferred', language: 'fr', words: ['reporté, reportée, différé'] },
  {
    means: 'wontfix',
    language: 'fr',
    words: ['rejeté, faux positif, non applicable, abandonné, ne sera pas corrigé, voulu'],
  },
  {
    means: 'resolved',
    language: 'es',
    words: [
      'resueltos, completados, resuelto, resuelta, resueltos, resueltas, corregido, corregida, solucionado,',
      'solucionada, completado, completada, hecho, cerrado, cerrada, terminado,',
      'implementado, arreglado',
    ],
  },
  {
    means: 'open',
    language: 'es',
    words: [
      'abierto, abierta, pendiente, pendientes, no resuelto, sin resolver, por hacer, nuevo,',
      'no implementado, faltante, no iniciado, sin corregir',
    ],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: [
      'en progreso, en curso, en proceso, parcial, parcialmente, parcialmente resuelto,',
      'mitigado, mitigada, en revisión',
    ],
  },
  { means: 'blocked', language: 'es', words: ['bloqueado, bloqueada'] },
  { means: 'planned', language: 'es', words: ['planificado, planificada, planeado, previsto'] },
  { means: 'deferred', language: 'es', words: ['aplazado, pospuesto, diferido, postergado'] },
  {
    means: 'wontfix',
    language: 'es',
    words: [
      'descartados, descartadas, rechazados, descartado, descartada, rechazado, falso positivo, no aplica, no se corregirá,',
      'por diseño, aceptado',
    ],
  },
  {
    means: 'resolved',
    language: 'pt',
    words: [
      'resolvido, resolvida, resolvidos, corrigido, corrigida, concluído, concluída, feito,',
      'fechado, implementado, finalizado, solucionado, completo',
    ],
  },
  {
    means: 'open',
    language: 'pt',
    words: [
      'aberto, aberta, pendente, não resolvido, por fazer, novo, não implementado, a fazer,',
      'não iniciado, não corrigido',
    ],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: [
      'em andamento, em progresso, em curso, parcial, parcialmente, parcialmente resolvido,',
      'mitigado, em análise',
    ],
  },
  { means: 'blocked', language: 'pt', words: ['bloqueado, bloqueada'] },
  { means: 'planned', language: 'pt', words: ['planejado, planeado, previsto'] },
  { means: 'deferred', language: 'pt', words: ['adiado, adiada, postergado'] },
  {
    means: 'wontfix',
    language: 'pt',
    words: ['rejeitado, falso positivo, não será corrigido, não aplicável, descartado, aceito'],
  },
  {
    means: 'resolved',
    language: 'it',
    words: [
      'risolto, risolta, risolti, corretto, corretta, completato, completata, fatto, chiuso,',
      'chiusa, implementato, sistemato',
    ],
  },
  {
    means: 'open',
    language: 'it',
    words: [
      'aperto, aperta, da fare, non risolto, in attesa, nuovo, da risolvere, da correggere,',
      'mancante, da verificare, non implementato',
    ],
  },
  {
    means: 'in_progress',
    language: 'it',
    words: [
      'in corso, in lavorazione, parziale, parzialmente, parzialmente risolto, mitigato,',
      'in verifica',
    ],
  },
  { means: 'blocked', language: 'it', words: ['bloccato, bloccata'] },
  { means: 'planned', language: 'it', words: ['pianificato, pianificata, previsto'] },
  { means: 'deferred', language: 'it', words: ['rimandato, rinviato, posticipato'] },
  {
    means: 'wontfix',
    language: 'it',
    words: [
      'revocato, revocati, revocata, scartati, scartato, rifiutato, falso positivo, non verrà corretto, voluto, accettato,',
      'annullato',
    ],
  },
  {
    means: 'resolved',
    language: 'pl',
    words: [
      'naprawione, naprawiony, naprawiona, rozwiązane, rozwiązany, zrobione, zakończone,',
      'gotowe, zamknięte, wdrożone, ukończone',
    ],
  },
  {
    means: 'open',
    language: 'pl',
    words: [
      'otwarte, otwarty, nowe, nierozwiązane, do zrobienia, nienaprawione, oczekuje,',
      'do naprawy, potwierdzone, niezrobione',
    ],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: ['w toku, w trakcie, częściowo, częściowo naprawione, częściowo rozwiązane'],
  },
  { means: 'blocked', language: 'pl', words: ['zablokowane, wstrzymane'] },
  { means: 'planned', language: 'pl', words: ['zaplanowane, planowane'] },
  { means: 'deferred', language: 'pl', words: ['odłożone, przełożone'] },
  { means: 'wontfix', language: 'pl', words: ['odrzucone, nie będzie naprawione, zamierzone, anulowane'] },
  {
    means: 'resolved',
    language: 'ru',
    words: [
      'исправлено, исправлен, исправлена, решено, решён, решен, завершено, завершен,',
      'завершён, выполнено, готово, закрыто, закрыт, реализовано, сделано, устранено,',
      'устранён',
    ],
  },
  {
    means: 'open',
    language: 'ru',
    words: [
      'открыт, открыто, открыта, новый, новая, не исправлено, не решено, не реализовано,',
      'не выполнено, не готово, ожидает, к исправлению, подтверждён, подтвержден, не начато,',
      'не завершено',
    ],
  },
  {
    means: 'in_progress',
    language: 'ru',
    words: [
      'в работе, в процессе, частично, частично исправлено, частично реализовано,',
      'частично решено, на проверке',
    ],
  },
  { means: 'blocked', language: 'ru', words: ['заблокировано, заблокирован'] },
  { means: 'planned', language: 'ru', words: ['запланировано, запланирован, планируется'] },
  { means: 'deferred', language: 'ru', words: ['отложено, отложен'] },
  {
    means: 'wontfix',
    language: 'ru',
    words: ['отклонено, отклонён, не баг, не будет исправлено, отменено, так задумано'],
  },
  {
    means: 'resolved',
    language: 'zh',
    words: [
      '已修复, 已修復, 已解决, 已解決, 已完成, 完成, 已修, 已关闭, 已關閉, 已实现, 已實現, 修复完成, 修復完成, 已处理, 已處理, 解决',
    ],
  },
  {
    means: 'open',
    language: 'zh',
    words: [
      '未修复, 未修復, 未解决, 未解決, 待修复, 待修復, 待解决, 待解決, 待处理, 待處理, 待办, 待辦, 未完成, 未开始, 未開始, 未实现, 未實現,',
      '开放, 新建, 未使用, 待确认, 待優化, 待优化',
    ],
  },
  {
    means: 'in_progress',
    language: 'zh',
    words: [
      '进行中, 進行中, 处理中, 處理中, 修复中, 修復中, 部分完成, 部分修复, 部分修復, 部分解决, 部分解決, 部分实现, 已缓解, 已緩解, 开发中',
    ],
  },
  { means: 'blocked', language: 'zh', words: ['阻塞, 受阻, 已阻塞'] },
  { means: 'planned', language: 'zh', words: ['计划中, 計劃中, 已计划, 已計劃, 规划中, 規劃中'] },
  { means: 'deferred', language: 'zh', words: ['推迟, 推遲, 延期, 已延期, 暂缓, 暫緩, 搁置, 擱置'] },
  {
    means: 'wontfix',
    language: 'zh',
    words: [
      '不修复, 不修復, 不予修复, 误报, 誤報, 设计如此, 設計如此, 非问题, 非問題, 已拒绝, 已拒絕, 无需修复, 無需修復, 不处理',
    ],
  },
  {
    means: 'resolved',
    language: 'ja',
    words: ['解決済み, 解決済, 修正済み, 修正済, 対応済み, 対応済, 完了, 実装済み, 実装済, 解消'],
  },
  {
    means: 'open',
    language: 'ja',
    words: ['未対応, 未解決, 未修正, 未着手, 未実装, オープン, 要対応, 未完了, 新規'],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: ['対応中, 進行中, 作業中, 調査中, 一部対応, 部分対応, 一部完了, 修正中, 一部解決'],
  },
  { means: 'blocked', language: 'ja', words: ['ブロック中, ブロック, 保留中'] },
  { means: 'planned', language: 'ja', words: ['計画中, 予定, 対応予定'] },
  { means: 'deferred', language: 'ja', words: ['延期, 保留, 見送り'] },
  { means: 'wontfix', language: 'ja', words: ['対応しない, 仕様, 却下, 誤検知, 対応不要, 修正不要'] },
  {
    means: 'resolved',
    language: 'ko',
    words: ['닫힘, 해결됨, 해결 완료, 해결, 완료, 수정됨, 수정 완료, 패치 완료, 조치 완료, 종료, 반영 완료'],
  },
  {
    means: 'open',
    language: 'ko',
    words: ['미해결, 미완료, 미조치, 미수정, 열림, 대기, 미구현, 미착수, 신규, 미반영'],
  },
  {
    means: 'in_progress',
    language: 'ko',
    words: [
      '완화, 모니터링 중, 교체 검토 중, 진행 중, 진행중, 작업 중, 작업중, 부분 해결, 부분 완료, 조사 중, 일부 해결',
    ],
  },
  { means: 'blocked', language: 'ko', words: ['차단, 차단됨'] },
  { means: 'planned', language: 'ko', words: ['예정, 계획, 계획됨'] },
  { means: 'deferred', language: 'ko', words: ['보류, 연기, 연기됨'] },
  { means: 'wontfix', language: 'ko', words: ['무해, 수정 안 함, 의도된 동작, 오탐, 거부, 해당 없음'] },
  { means: 'resolved', language: 'he', words: ['הושלם, תוקן, טופל, נפתר, סגור, בוצע, נקי'] },
  { means: 'open', language: 'he', words: ['פתוח, לא תוקן, לא טופל, ממתין, חדש, לא הושלם'] },
  { means: 'in_progress', language: 'he', words: ['בתהליך, בעבודה, חלקי, טופל חלקית, בטיפול'] },
  { means: 'blocked', language: 'he', words: ['חסום'] },
  { means: 'planned', language: 'he', words: ['מתוכנן'] },
  { means: 'deferred', language: 'he', words: ['נדחה'] },
  { means: 'wontfix', language: 'he', words: ['לא יתוקן, לא רלוונטי, התנהגות מכוונת'] },
]
