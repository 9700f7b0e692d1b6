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
      'fix merged, landed, integrated, accomplished, removed, hotfixed, live in production',
    ],
  },
  {
    means: 'wontfix',
    language: 'en',
    words: [
      "wontfix, cantfix, superseded, obsolete, no longer relevant, no longer applicable, won't fix, won't do, wont't fix, will not fix, will not be fixed, won't be fixed, wont be fixed, no longer reproducible, not planned,",
      'no fix planned, by design, as designed, works as designed, works as intended,',
      'working as intended, as intended, intentional, intended, false positive, not a bug,',
      'not an issue, not a problem, not a defect, invalid, rejected, declined, duplicate,',
      "cannot reproduce, can not reproduce, can't reproduce, not reproducible, user error,",
      'accepted risk, risk accepted, accepted limitation, accepted, acknowledged risk,',
      'verified correct, non issue, not applicable, n/a, design choice, abandoned,',
      'cancelled, canceled, dropped, discarded, no action needed, no action required,',
      'harmless, expected behavior, expected behaviour, good, secure, not needed, skipped,',
      'ignored, retired',
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
      'in analysis, fix in progress, monitoring, assigned, in qa, in staging, temporary fix,',
      'temporarily fixed',
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
    words: [
      'planned, scheduled, fix planned, roadmap, on the roadmap, accepted for fix, queued, approved,',
      'proposed, up next',
    ],
  },
  {
    means: 'deferred',
    language: 'en',
    words: ['deferred, postponed, later, parked, backlogged, future work, delayed, icebox, someday'],
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
      'not configured, critically broken, acknowledged, unconfirmed, not confirmed, needs info,',
      'needs information, needs more info, needs design, needs decision, escalated, logged, tracked',
    ],
  },
  {
    means: 'resolved',
    language: 'de',
    words: [
      'behoben, erledigt, gelöst, fertig, abgeschlossen, geschlossen, umgesetzt, beendet,',
      'korrigiert',
      'behobene, erledigte, gelöste, gelöstes, geschlossene, umgesetzte, abgeschlossene, gefixt,',
      'bereinigt, wurde behoben',
    ],
  },
  {
    means: 'open',
    language: 'de',
    words: [
      'offen, neu, nicht behoben, ausstehend, fehlt, nicht begonnen, nicht erledigt,',
      'ungelöst, unerledigt, gemeldet',
      'offene, offener, offenes, unbehoben, nicht gelöst, nicht umgesetzt, zu erledigen,',
      'zu beheben, noch offen, neue',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'in arbeit, in bearbeitung, teilweise, teilweise behoben, begonnen, läuft, in prüfung,',
      'gemildert',
      'in entwicklung, wird bearbeitet, in umsetzung, teilweise gelöst, teilweise erledigt,',
      'teilweise umgesetzt, in analyse, in klärung, im test',
    ],
  },
  { means: 'blocked', language: 'de', words: ['blockiert, wartet, wartend', 'blockierte, pausiert'] },
  { means: 'planned', language: 'de', words: ['geplant, vorgesehen', 'eingeplant, geplante'] },
  {
    means: 'deferred',
    language: 'de',
    words: ['zurückgestellt, verschoben, aufgeschoben, vertagt', 'später, zurückgestellte, aufgeschobene'],
  },
  {
    means: 'wontfix',
    language: 'de',
    words: [
      'wird nicht behoben, kein fehler, gewollt, abgelehnt, akzeptiert, hinfällig,',
      'verworfen',
      'nicht geplant, wird nicht umgesetzt, kein bug, so gewollt, beabsichtigt, abgebrochen,',
      'duplikat, nicht reproduzierbar, obsolet, entfällt',
    ],
  },
  {
    means: 'resolved',
    language: 'fr',
    words: [
      'résolu, résolue, résolus, résolues, corrigé, corrigée, corrigés, corrigées, terminé,',
      'terminée, fait, fermé, conforme, implémenté',
      'implémentée, fermée, fermés, fermées, faite, terminés, terminées, livré, livrée, déployé,',
      'déployée, clos, clôturé, clôturée, réglé, réglée',
    ],
  },
  {
    means: 'open',
    language: 'fr',
    words: [
      'ouvert, ouverte, non résolu, non corrigé, à faire, à corriger, en attente,',
      'non conforme, nouveau, manquant, à patcher, a patcher, non implémenté',
      'ouverts, ouvertes, non résolue, non résolus, non résolues, non corrigée, non corrigés,',
      'non traité, à résoudre, à traiter, à implémenter, nouvelle, pas commencé, non commencé,',
      'manquante, toujours ouvert',
    ],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: [
      'en cours, partiel, partielle, partiellement, partiellement résolu, mitigé, mitige,',
      'atténué',
      'en cours de correction, en cours de résolution, partiellement corrigé,',
      'partiellement corrigée, partiellement résolue, en revue, en test',
    ],
  },
  { means: 'blocked', language: 'fr', words: ['bloqué, bloquée', 'bloqués, bloquées'] },
  {
    means: 'planned',
    language: 'fr',
    words: ['prévu, planifié, planifiée', 'prévue, prévus, prévues, planifiés, planifiées'],
  },
  {
    means: 'deferred',
    language: 'fr',
    words: [
      'reporté, reportée, différé',
      'plus tard, à faire plus tard, différée, différés, reportés, reportées, ajourné',
    ],
  },
  {
    means: 'wontfix',
    language: 'fr',
    words: [
      'rejeté, faux positif, non applicable, abandonné, ne sera pas corrigé, voulu',
      'rejetée, ne pas corriger, comportement voulu, pas un bug, par conception,',
      'non reproductible, doublon, obsolète, annulé',
    ],
  },
  {
    means: 'resolved',
    language: 'es',
    words: [
      'resueltos, completados, resuelto, resuelta, resueltos, resueltas, corregido, corregida, solucionado,',
      'solucionada, completado, completada, hecho, cerrado, cerrada, terminado,',
      'implementado, arreglado',
      'corregidos, corregidas, solucionados, solucionadas, completadas, cerrados, cerradas,',
      'implementada, implementados, finalizada, arreglada, arreglados, terminada',
    ],
  },
  {
    means: 'open',
    language: 'es',
    words: [
      'abierto, abierta, pendiente, pendientes, no resuelto, sin resolver, por hacer, nuevo,',
      'no implementado, faltante, no iniciado, sin corregir',
      'abiertos, abiertas, no resuelta, no resueltos, no corregido, no corregida, no solucionado,',
      'sin solucionar, sin empezar, nueva, por resolver, por corregir, no completado',
    ],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: [
      'en progreso, en curso, en proceso, parcial, parcialmente, parcialmente resuelto,',
      'mitigado, mitigada, en revisión',
      'en desarrollo, en marcha, parcialmente corregido, parcialmente solucionado, en pruebas,',
      'investigando',
    ],
  },
  { means: 'blocked', language: 'es', words: ['bloqueado, bloqueada', 'bloqueados, bloqueadas, en espera'] },
  {
    means: 'planned',
    language: 'es',
    words: ['planificado, planificada, planeado, previsto', 'planificados, programado, programada'],
  },
  {
    means: 'deferred',
    language: 'es',
    words: [
      'aplazado, pospuesto, diferido, postergado',
      'aplazada, aplazados, pospuesta, pospuestos, diferida, más adelante, más tarde',
    ],
  },
  {
    means: 'wontfix',
    language: 'es',
    words: [
      'descartados, descartadas, rechazados, descartado, descartada, rechazado, falso positivo, no aplica, no se corregirá,',
      'por diseño, aceptado',
      'no es un error, no es un bug, no se arreglará, intencional, intencionado, duplicado,',
      'obsoleto, no reproducible, cancelado, no corregir',
    ],
  },
  {
    means: 'resolved',
    language: 'pt',
    words: [
      'resolvido, resolvida, resolvidos, corrigido, corrigida, concluído, concluída, feito,',
      'fechado, implementado, finalizado, solucionado, completo',
      'resolvidas, corrigidos, corrigidas, concluídos, concluídas, fechada, fechados',
    ],
  },
  {
    means: 'open',
    language: 'pt',
    words: [
      'aberto, aberta, pendente, não resolvido, por fazer, novo, não implementado, a fazer,',
      'não iniciado, não corrigido',
      'abertos, abertas, pendentes, não resolvida, não resolvidos, não corrigida, sem correção,',
      'nova, a corrigir, a resolver, não concluído',
    ],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: [
      'em andamento, em progresso, em curso, parcial, parcialmente, parcialmente resolvido,',
      'mitigado, em análise',
      'em desenvolvimento, parcialmente corrigido, em teste, em revisão, em correção',
    ],
  },
  { means: 'blocked', language: 'pt', words: ['bloqueado, bloqueada'] },
  {
    means: 'planned',
    language: 'pt',
    words: ['planejado, planeado, previsto', 'planejada, planejados, prevista, agendado'],
  },
  {
    means: 'deferred',
    language: 'pt',
    words: ['adiado, adiada, postergado', 'adiados, adiadas, para depois, mais tarde'],
  },
  {
    means: 'wontfix',
    language: 'pt',
    words: [
      'rejeitado, falso positivo, não será corrigido, não aplicável, descartado, aceito',
      'rejeitada, não é um bug, não reproduzível, não corrigir',
    ],
  },
  {
    means: 'resolved',
    language: 'it',
    words: [
      'risolto, risolta, risolti, corretto, corretta, completato, completata, fatto, chiuso,',
      'chiusa, implementato, sistemato',
      'risolte, corretti, corrette, completati, completate, fatta, chiusi, chiuse, implementata,',
      'implementati, sistemata, sistemati',
    ],
  },
  {
    means: 'open',
    language: 'it',
    words: [
      'aperto, aperta, da fare, non risolto, in attesa, nuovo, da risolvere, da correggere,',
      'mancante, da verificare, non implementato',
      'aperti, aperte, non risolta, non risolti, non risolte, non corretto, da sistemare,',
      'da completare, nuova, non iniziato, non completato',
    ],
  },
  {
    means: 'in_progress',
    language: 'it',
    words: [
      'in corso, in lavorazione, parziale, parzialmente, parzialmente risolto, mitigato,',
      'in verifica',
      'in sviluppo, in test, parzialmente corretto, parzialmente completato, in analisi,',
      'in revisione',
    ],
  },
  { means: 'blocked', language: 'it', words: ['bloccato, bloccata', 'bloccati, in sospeso'] },
  {
    means: 'planned',
    language: 'it',
    words: ['pianificato, pianificata, previsto', 'pianificati, programmato'],
  },
  {
    means: 'deferred',
    language: 'it',
    words: [
      'rimandato, rinviato, posticipato',
      'rimandata, rimandati, rinviata, rinviati, posticipata, più avanti',
    ],
  },
  {
    means: 'wontfix',
    language: 'it',
    words: [
      'revocato, revocati, revocata, scartati, scartato, rifiutato, falso positivo, non verrà corretto, voluto, accettato,',
      'annullato',
      'non è un bug, intenzionale, non riproducibile, non applicabile',
    ],
  },
  {
    means: 'resolved',
    language: 'pl',
    words: [
      'naprawione, naprawiony, naprawiona, rozwiązane, rozwiązany, zrobione, zakończone,',
      'gotowe, zamknięte, wdrożone, ukończone',
      'rozwiązana, zamknięty, zamknięta, zakończony, zakończona, ukończony, ukończona, wdrożony,',
      'wdrożona, gotowy, gotowa, wykonane, wykonany, zrobiony, poprawione, poprawiony, naprawiono,',
      'rozwiązano',
    ],
  },
  {
    means: 'open',
    language: 'pl',
    words: [
      'otwarte, otwarty, nowe, nierozwiązane, do zrobienia, nienaprawione, oczekuje,',
      'do naprawy, potwierdzone, niezrobione',
      'nierozwiązany, nierozwiązana, nienaprawiony, nienaprawiona, otwarta, nowy, nowa,',
      'nie naprawiono, nie rozwiązano, do poprawy, nierozpoczęte, nierozpoczęty, potwierdzony,',
      'zgłoszony, zgłoszone, nie rozpoczęto',
    ],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: [
      'w toku, w trakcie, częściowo, częściowo naprawione, częściowo rozwiązane',
      'częściowo naprawiony, częściowo rozwiązany, w realizacji, w trakcie naprawy, w testach',
    ],
  },
  {
    means: 'blocked',
    language: 'pl',
    words: ['zablokowane, wstrzymane', 'zablokowany, zablokowana, wstrzymany'],
  },
  {
    means: 'planned',
    language: 'pl',
    words: ['zaplanowane, planowane', 'zaplanowany, zaplanowana, planowany'],
  },
  {
    means: 'deferred',
    language: 'pl',
    words: ['odłożone, przełożone', 'odłożony, odłożona, przełożony, na później'],
  },
  {
    means: 'wontfix',
    language: 'pl',
    words: [
      'odrzucone, nie będzie naprawione, zamierzone, anulowane',
      'odrzucony, odrzucona, zamierzony, nie dotyczy, anulowany, nie będzie naprawiony, celowe',
    ],
  },
  {
    means: 'resolved',
    language: 'ru',
    words: [
      'исправлено, исправлен, исправлена, решено, решён, решен, завершено, завершен,',
      'завершён, выполнено, готово, закрыто, закрыт, реализовано, сделано, устранено,',
      'устранён',
      'исправлены, исправленные, решена, решены, решённые, решенные, закрыта, закрыты, закрытые,',
      'выполнен, выполнена, готов, сделан, сделана, реализован, реализована, завершена,',
      'завершённые, устранена, пофикшено',
    ],
  },
  {
    means: 'open',
    language: 'ru',
    words: [
      'открыт, открыто, открыта, новый, новая, не исправлено, не решено, не реализовано,',
      'не выполнено, не готово, ожидает, к исправлению, подтверждён, подтвержден, не начато,',
      'не завершено',
      'не исправлен, не исправлена, не решён, не решена, не закрыто, открыты, открытые, не начат,',
      'не начата, нужно исправить, не реализован, не реализована, нерешённые, нерешенные',
    ],
  },
  {
    means: 'in_progress',
    language: 'ru',
    words: [
      'в работе, в процессе, частично, частично исправлено, частично реализовано,',
      'частично решено, на проверке',
      'в разработке, исправляется, на тестировании, на ревью, частично исправлен,',
      'частично исправлена, частично решён, выполняется, расследуется',
    ],
  },
  {
    means: 'blocked',
    language: 'ru',
    words: ['заблокировано, заблокирован', 'заблокирована, приостановлено, приостановлен'],
  },
  {
    means: 'planned',
    language: 'ru',
    words: ['запланировано, запланирован, планируется', 'запланирована, запланированные, в планах'],
  },
  {
    means: 'deferred',
    language: 'ru',
    words: ['отложено, отложен', 'отложена, отложены, отложенные, на потом'],
  },
  {
    means: 'wontfix',
    language: 'ru',
    words: [
      'отклонено, отклонён, не баг, не будет исправлено, отменено, так задумано',
      'отклонена, отклонен, не ошибка, дубликат, не воспроизводится, неактуально, отменён,',
      'отменена, по задумке',
    ],
  },
  {
    means: 'resolved',
    language: 'zh',
    words: [
      '已修复, 已修復, 已解决, 已解決, 已完成, 完成, 已修, 已关闭, 已關閉, 已实现, 已實現, 修复完成, 修復完成, 已处理, 已處理, 解决',
      '已修正, 已验证, 已驗證, 已上线, 已上線, 已合并, 已合併, 已结案, 已結案, 已排除',
    ],
  },
  {
    means: 'open',
    language: 'zh',
    words: [
      '未修复, 未修復, 未解决, 未解決, 待修复, 待修復, 待解决, 待解決, 待处理, 待處理, 待办, 待辦, 未完成, 未开始, 未開始, 未实现, 未實現,',
      '开放, 新建, 未使用, 待确认, 待優化, 待优化',
      '尚未修复, 尚未修復, 尚未解决, 尚未解決, 需修复, 需要修复, 未处理, 未處理, 未关闭, 未關閉, 待开发, 待排查, 待跟进, 待定, 仍存在, 待修正, 尚未處理,',
      '尚未处理',
    ],
  },
  {
    means: 'in_progress',
    language: 'zh',
    words: [
      '进行中, 進行中, 处理中, 處理中, 修复中, 修復中, 部分完成, 部分修复, 部分修復, 部分解决, 部分解決, 部分实现, 已缓解, 已緩解, 开发中',
      '部分修正, 部分处理, 部分處理, 测试中, 測試中, 排查中, 调查中, 調查中, 验证中, 待验证, 待驗證, 開發中',
    ],
  },
  { means: 'blocked', language: 'zh', words: ['阻塞, 受阻, 已阻塞'] },
  {
    means: 'planned',
    language: 'zh',
    words: ['计划中, 計劃中, 已计划, 已計劃, 规划中, 規劃中', '已排期, 已规划, 已規劃'],
  },
  {
    means: 'deferred',
    language: 'zh',
    words: [
      '推迟, 推遲, 延期, 已延期, 暂缓, 暫緩, 搁置, 擱置',
      '暂不处理, 暫不處理, 延后, 延後, 后续处理, 暂不修复, 暫不修復',
    ],
  },
  {
    means: 'wontfix',
    language: 'zh',
    words: [
      '不修复, 不修復, 不予修复, 误报, 誤報, 设计如此, 設計如此, 非问题, 非問題, 已拒绝, 已拒絕, 无需修复, 無需修復, 不处理',
      '无法复现, 無法重現, 无法重现, 不是问题, 不予处理, 已忽略, 已取消, 已作废, 接受风险, 非缺陷',
    ],
  },
  {
    means: 'resolved',
    language: 'ja',
    words: [
      '解決済み, 解決済, 修正済み, 修正済, 対応済み, 対応済, 完了, 実装済み, 実装済, 解消',
      '修正完了, 対応完了, クローズ, クローズ済み, リリース済み, 完了済み, 改善済み, 検証済み, 済, 済み',
    ],
  },
  {
    means: 'open',
    language: 'ja',
    words: [
      '未対応, 未解決, 未修正, 未着手, 未実装, オープン, 要対応, 未完了, 新規',
      '未処理, 要修正, 要調査, 未検証, 未定, 修正待ち, 対応待ち',
    ],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: [
      '対応中, 進行中, 作業中, 調査中, 一部対応, 部分対応, 一部完了, 修正中, 一部解決',
      '着手中, 実装中, 検証中, レビュー中, 確認中, テスト中, 一部修正済み, 一部修正',
    ],
  },
  { means: 'blocked', language: 'ja', words: ['ブロック中, ブロック, 保留中'] },
  { means: 'planned', language: 'ja', words: ['計画中, 予定, 対応予定'] },
  { means: 'deferred', language: 'ja', words: ['延期, 保留, 見送り', '後回し, 将来対応, 次期対応, 先送り'] },
  {
    means: 'wontfix',
    language: 'ja',
    words: [
      '対応しない, 仕様, 却下, 誤検知, 対応不要, 修正不要',
      '対応予定なし, 仕様通り, 仕様どおり, 再現せず, 再現不可, 対象外, 修正しない, 不具合ではない',
    ],
  },
  {
    means: 'resolved',
    language: 'ko',
    words: [
      '닫힘, 해결됨, 해결 완료, 해결, 완료, 수정됨, 수정 완료, 패치 완료, 조치 완료, 종료, 반영 완료',
      '완료됨, 수정완료, 처리 완료, 조치됨, 배포 완료, 구현 완료, 구현됨, 종료됨, 검증 완료, 해결완료',
    ],
  },
  {
    means: 'open',
    language: 'ko',
    words: [
      '해결되지 않음, 수정되지 않음, 완료되지 않음, 미해결, 미완료, 미조치, 미수정, 열림, 대기, 미구현, 미착수, 신규, 미반영',
      '미처리, 열려 있음, 오픈, 시작 전, 대기 중, 대기중, 해결 안 됨, 수정 필요, 조치 필요, 미정, 수정 안 됨',
    ],
  },
  {
    means: 'in_progress',
    language: 'ko',
    words: [
      '완화, 모니터링 중, 교체 검토 중, 진행 중, 진행중, 작업 중, 작업중, 부분 해결, 부분 완료, 조사 중, 일부 해결',
      '수정 중, 수정중, 처리 중, 처리중, 테스트 중, 검토 중, 검토중, 개발 중, 확인 중, 부분 수정, 부분 완화, 부분 조치',
    ],
  },
  { means: 'blocked', language: 'ko', words: ['차단, 차단됨'] },
  { means: 'planned', language: 'ko', words: ['예정, 계획, 계획됨'] },
  { means: 'deferred', language: 'ko', words: ['보류, 연기, 연기됨', '보류 중, 추후, 추후 처리, 나중에'] },
  {
    means: 'wontfix',
    language: 'ko',
    words: [
      '무해, 수정 안 함, 의도된 동작, 오탐, 거부, 해당 없음',
      '수정하지 않음, 버그 아님, 재현 불가, 취소됨, 의도됨, 문제 아님',
    ],
  },
  {
    means: 'resolved',
    language: 'he',
    words: [
      'הושלם, תוקן, טופל, נפתר, סגור, בוצע, נקי',
      'הושלמה, הושלמו, תוקנה, תוקנו, טופלה, טופלו, נפתרה, נפתרו, נסגר, נסגרה, סגורה, סגורות,',
      'סגורים, בוצעה, פתור',
    ],
  },
  {
    means: 'open',
    language: 'he',
    words: [
      'פתוח, לא תוקן, לא טופל, ממתין, חדש, לא הושלם',
      'פתוחה, פתוחים, פתוחות, לא נפתר, לא נפתרה, לא תוקנה, לא טופלה, ממתינה, טרם טופל, טרם תוקן,',
      'טרם החל, לביצוע',
    ],
  },
  {
    means: 'in_progress',
    language: 'he',
    words: ['בתהליך, בעבודה, חלקי, טופל חלקית, בטיפול', 'בתיקון, בבדיקה, בפיתוח, תוקן חלקית, חלקית'],
  },
  { means: 'blocked', language: 'he', words: ['חסום', 'חסומה, תקוע'] },
  { means: 'planned', language: 'he', words: ['מתוכנן', 'מתוכננת, בתכנון'] },
  { means: 'deferred', language: 'he', words: ['נדחה', 'נדחתה, נדחו, בהמשך'] },
  {
    means: 'wontfix',
    language: 'he',
    words: ['לא יתוקן, לא רלוונטי, התנהגות מכוונת', 'לא באג, לא ניתן לשחזור, בוטל, בוטלה'],
  },
]
