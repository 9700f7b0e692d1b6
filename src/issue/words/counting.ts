import type { WordRow } from '../vocabulary.js'

/**
 * What a word adds where issues are counted: `all` of them (“total”), that they are a `thing` (“bugs”, 件), how far they are
 * (`progress`), `of` between a part and its whole, `among` where the whole comes first (3件中2件), `and` between two
 * counts, or nothing (`filler`: “number”, “priority”).
 */
export type CountWord = 'all' | 'thing' | 'progress' | 'of' | 'among' | 'and' | 'filler'

/** The words beside numbers that count issues. */
export const countWords: readonly WordRow<CountWord>[] = [
  {
    means: 'all',
    language: 'en',
    words: ['total, totals, in total, all, overall, altogether, grand total, sum'],
  },
  { means: 'all', language: 'de', words: ['gesamt, insgesamt, summe, gesamtzahl, alle, gesamtanzahl'] },
  { means: 'all', language: 'fr', words: ['total, totaux, au total, en tout, ensemble, tous, toutes'] },
  { means: 'all', language: 'es', words: ['total, totales, en total, todos, todas'] },
  { means: 'all', language: 'pt', words: ['total, totais, no total, ao todo, todos, todas'] },
  {
    means: 'all',
    language: 'it',
    words: ['totale, totali, in totale, complessivo, complessivi, tutti, tutte'],
  },
  { means: 'all', language: 'pl', words: ['razem, łącznie, ogółem, suma, wszystkie, wszystkich'] },
  { means: 'all', language: 'ru', words: ['всего, итого, общее, все, всех, в сумме'] },
  {
    means: 'all',
    language: 'zh',
    words: ['总数, 總數, 总计, 總計, 合计, 合計, 总共, 總共, 共, 共计, 共計, 总, 總, 全部, 共有'],
  },
  { means: 'all', language: 'ja', words: ['合計, 総数, 全, 計, 全体, 総計, 総'] },
  { means: 'all', language: 'ko', words: ['총, 전체, 합계, 총계, 총합, 모두'] },
  { means: 'all', language: 'he', words: ['סך הכל, סה״כ, סה"כ, הכל, כולם, סך'] },

  {
    means: 'thing',
    language: 'en',
    words: [
      'issue, issues, bug, bugs, item, items, task, tasks, entries, entry, ticket, tickets, problem, problems, fault, faults, defect, defects',
    ],
  },
  {
    means: 'thing',
    language: 'de',
    words: [
      'problem, probleme, problemen, fehler, fehlern, punkt, punkte, punkten, eintrag, einträge, einträgen, aufgabe,',
      'aufgaben, ticket, tickets, bugs',
    ],
  },
  {
    means: 'thing',
    language: 'fr',
    words: [
      'problème, problèmes, bogue, bogues, anomalie, anomalies, tâche, tâches, élément, éléments, entrée, entrées,',
      'tickets',
    ],
  },
  {
    means: 'thing',
    language: 'es',
    words: [
      'problema, problemas, error, errores, incidencia, incidencias, fallo, fallos, tarea, tareas, elemento, elementos,',
      'entradas',
    ],
  },
  {
    means: 'thing',
    language: 'pt',
    words: [
      'problema, problemas, erro, erros, defeito, defeitos, tarefa, tarefas, item, itens, falha, falhas',
    ],
  },
  {
    means: 'thing',
    language: 'it',
    words: [
      'problema, problemi, bug, errore, errori, difetto, difetti, attività, voce, voci, segnalazione, segnalazioni,',
      'anomalie',
    ],
  },
  {
    means: 'thing',
    language: 'pl',
    words: [
      'problem, problemy, problemów, błąd, błędy, błędów, zgłoszenie, zgłoszenia, zgłoszeń, zadanie, zadania, zadań,',
      'pozycji',
    ],
  },
  {
    means: 'thing',
    language: 'ru',
    words: [
      'проблема, проблемы, проблем, ошибка, ошибки, ошибок, задача, задачи, задач, баг, баги, багов, дефект, дефекты,',
      'дефектов, записей',
    ],
  },
  {
    means: 'thing',
    language: 'zh',
    words: [
      '个, 個, 项, 項, 条, 條, 问题, 問題, 个问题, 個問題, 项问题, 項問題, 缺陷, 缺陷数, 件, 任务, 任務',
    ],
  },
  { means: 'thing', language: 'ja', words: ['件, 個, 課題, バグ, 問題, 項目, 不具合, 件の課題, 件の問題'] },
  { means: 'thing', language: 'ko', words: ['건, 개, 이슈, 버그, 문제, 항목, 결함, 개의, 건의'] },
  { means: 'thing', language: 'he', words: ['בעיה, בעיות, באג, באגים, תקלה, תקלות, משימה, משימות, פריטים'] },

  {
    means: 'progress',
    language: 'en',
    words: ['progress, completion, done, complete, completed, completion rate, resolution rate, fix rate'],
  },
  {
    means: 'progress',
    language: 'de',
    words: ['fortschritt, erledigt, fertig, abgeschlossen, erledigungsgrad'],
  },
  { means: 'progress', language: 'fr', words: ['progression, avancement, progrès, taux de résolution'] },
  { means: 'progress', language: 'es', words: ['progreso, avance, tasa de resolución'] },
  { means: 'progress', language: 'pt', words: ['progresso, andamento, taxa de resolução, avanço'] },
  { means: 'progress', language: 'it', words: ['progresso, avanzamento, completamento'] },
  { means: 'progress', language: 'pl', words: ['postęp, ukończono, ukończenie'] },
  { means: 'progress', language: 'ru', words: ['прогресс, готово, выполнение, ход'] },
  {
    means: 'progress',
    language: 'zh',
    words: ['进度, 進度, 完成度, 完成率, 修复率, 修復率, 解决率, 解決率'],
  },
  { means: 'progress', language: 'ja', words: ['進捗, 進捗率, 完成度, 完了率, 完成率, 解決率'] },
  { means: 'progress', language: 'ko', words: ['진행률, 진척률, 완료율, 진행도, 해결률'] },
  { means: 'progress', language: 'he', words: ['התקדמות, אחוז השלמה'] },

  { means: 'of', language: 'en', words: ['of, out of'] },
  { means: 'of', language: 'de', words: ['von'] },
  { means: 'of', language: 'fr', words: ['sur, des, du, de'] },
  { means: 'of', language: 'es', words: ['de, del'] },
  { means: 'of', language: 'pt', words: ['de, do, dos'] },
  { means: 'of', language: 'it', words: ['di, su, del'] },
  { means: 'of', language: 'pl', words: ['z, ze'] },
  { means: 'of', language: 'ru', words: ['из'] },
  { means: 'of', language: 'he', words: ['מתוך, מ'] },
  { means: 'among', language: 'zh', words: ['中, 个中, 個中, 项中'] },
  { means: 'among', language: 'ja', words: ['件中, 個中'] },
  { means: 'among', language: 'ko', words: ['건 중, 개 중, 중'] },

  { means: 'and', language: 'en', words: ['and'] },
  { means: 'and', language: 'de', words: ['und, davon'] },
  { means: 'and', language: 'fr', words: ['et, dont'] },
  { means: 'and', language: 'es', words: ['y'] },
  { means: 'and', language: 'pt', words: ['e'] },
  { means: 'and', language: 'it', words: ['e, di cui'] },
  { means: 'and', language: 'pl', words: ['i, oraz'] },
  { means: 'and', language: 'ru', words: ['и'] },
  { means: 'and', language: 'zh', words: ['和, 其中'] },
  { means: 'and', language: 'ja', words: ['うち'] },
  { means: 'and', language: 'ko', words: ['및'] },
  { means: 'and', language: 'he', words: ['ו'] },

  {
    means: 'filler',
    language: 'en',
    words: [
      'number, count, counts, the, priority, severity, level, status, summary, currently, now, still, are, is, by',
    ],
  },
  {
    means: 'filler',
    language: 'de',
    words: ['anzahl, priorität, schweregrad, stand, aktuell, noch, der, die, sind, status'],
  },
  { means: 'filler', language: 'fr', words: ['nombre, priorité, gravité, sévérité, les, statut, encore'] },
  {
    means: 'filler',
    language: 'es',
    words: ['número, cantidad, prioridad, gravedad, severidad, los, las, estado'],
  },
  {
    means: 'filler',
    language: 'pt',
    words: ['número, quantidade, prioridade, gravidade, severidade, os, as, estado'],
  },
  { means: 'filler', language: 'it', words: ['numero, quantità, priorità, gravità, severità, i, stato'] },
  { means: 'filler', language: 'pl', words: ['liczba, ilość, priorytet, status, ważność'] },
  {
    means: 'filler',
    language: 'ru',
    words: ['количество, число, приоритет, серьёзность, серьезность, статус'],
  },
  { means: 'filler', language: 'zh', words: ['数量, 數量, 优先级, 優先級, 状态, 狀態, 的'] },
  { means: 'filler', language: 'ja', words: ['件数, 数, 優先度, 重要度, 状態, の'] },
  { means: 'filler', language: 'ko', words: ['개수, 수, 우선순위, 심각도, 상태'] },
  { means: 'filler', language: 'he', words: ['מספר, כמות, עדיפות, חומרה, סטטוס'] },
]
