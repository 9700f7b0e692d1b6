import type { WordRow } from '../vocabulary.js'

/**
 * Words that tell the state or the level of an issue but not that of a section: “Testing” is a topic, “Known issues” are open;
 * and names of summaries that a page of a product may bear as well.
 */
export const topicWords: readonly WordRow<'topic'>[] = [
  {
    means: 'topic',
    language: 'en',
    words: [
      'roadmap, future, future work, testing, review, good, secure, monitoring, removed, missing, verified, active, new, started, known, known issue,',
      'known issues, assigned, ready, accepted, later, identified, reported, failed, failing, invalid, n/a, duplicate,',
      'confirmed, integrated, released, deployed, implemented, broken, expected behavior, expected behaviour,',
      'deprecated, outdated, out of scope, moot, unsolved, upcoming, submitted, unfinished, regressed, works as expected, standard, must, should, could, small, dashboard',
    ],
  },
  {
    means: 'topic',
    language: 'de',
    words: ['neu, neue, veraltet, fehlt, fehlend, doppelt, getestet, geprüft, ungültig, später'],
  },
  {
    means: 'topic',
    language: 'fr',
    words: [
      'nouveau, nouvelle, nouveaux, manquant, manquante, obsolète, dupliqué, invalide, validé, plus tard',
    ],
  },
  {
    means: 'topic',
    language: 'es',
    words: [
      'nuevo, nueva, nuevos, nuevas, falta, faltante, obsoleto, obsoleta, duplicado, duplicada, inválido, activo, activa',
    ],
  },
  {
    means: 'topic',
    language: 'pt',
    words: ['novo, nova, novos, faltando, obsoleto, obsoleta, duplicado, duplicada, inválido, ativo, ativa'],
  },
  {
    means: 'topic',
    language: 'it',
    words: [
      'nuovo, nuova, nuovi, nuove, mancante, mancanti, obsoleto, obsoleta, duplicato, duplicata, attivo, attiva',
    ],
  },
  { means: 'topic', language: 'pl', words: ['nowe, nowy, nowa, przestarzałe, duplikat, aktywne, aktywny'] },
  {
    means: 'topic',
    language: 'ru',
    words: ['новый, новая, новое, новые, устарело, дубликат, дубль, активен, активна'],
  },
  {
    means: 'topic',
    language: 'zh',
    words: [
      '方法, 计划, 重复, 重複, 拒绝, 拒絕, 取消, 忽略, 无效, 無效, 废弃, 廢棄, 已废弃, 已廢棄, 已过时, 已過時, 过时, 作废, 作廢, 可接受, 暂停, 暫停, 正常行为, 正常行為, 新建',
    ],
  },
  {
    means: 'topic',
    language: 'ja',
    words: [
      '改善, 仕様, 方法, 予定, 停止, 中断, 無視, 中止, 終了, 正常動作, 廃止, 廃止予定, 重複, 無効, 許容, 受容, 待機, キャンセル, 再発',
    ],
  },
  {
    means: 'topic',
    language: 'ko',
    words: [
      '개선, 개선사항, 권장, 모니터링 중, 대기, 중복, 무시, 취소, 무효, 폐기, 거절, 정지, 중단, 누락, 재발, 정상 동작, 일시 중지',
    ],
  },
  { means: 'topic', language: 'he', words: ['חדש, חדשה, חדשים, כפול, כפולה, ידוע, חסר, מיושן'] },
]
