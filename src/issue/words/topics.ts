import type { WordRow } from '../vocabulary.js'

/** `alone` tells the state of a section of which it is the whole name: “Invalid” does, “Invalid dates” speaks of dates. */
export type Topic = 'topic' | 'alone'

/**
 * Words that tell the state or the level of an issue but not that of a section: “Testing” is a topic, “Known issues” are open;
 * and names of summaries that a page of a product may bear as well.
 */
export const topicWords: readonly WordRow<Topic>[] = [
  {
    means: 'topic',
    language: 'en',
    words: [
      'roadmap, future, future work, testing, review, good, secure, monitoring, removed, missing, verified, active, new, started, known, known issue,',
      'known issues, assigned, ready, later, identified, reported, failed, failing, n/a,',
      'confirmed, broken, unsolved, submitted, unfinished, regressed, standard, must, should, could, small, dashboard, media',
    ],
  },
  {
    means: 'alone',
    language: 'en',
    words: [
      'accepted, invalid, duplicate, duplicates, integrated, released, deployed, implemented, expected behavior, expected behaviour,',
      'deprecated, outdated, out of scope, moot, upcoming, works as expected',
    ],
  },
  {
    means: 'topic',
    language: 'de',
    words: ['neu, neue, fehlt, fehlend, getestet, geprüft, später'],
  },
  { means: 'alone', language: 'de', words: ['veraltet, doppelt, ungültig'] },
  {
    means: 'topic',
    language: 'fr',
    words: ['nouveau, nouvelle, nouveaux, manquant, manquante, validé, plus tard'],
  },
  { means: 'alone', language: 'fr', words: ['obsolète, dupliqué, invalide'] },
  {
    means: 'topic',
    language: 'es',
    words: ['nuevo, nueva, nuevos, nuevas, falta, faltante, activo, activa'],
  },
  { means: 'alone', language: 'es', words: ['obsoleto, obsoleta, duplicado, duplicada, inválido'] },
  {
    means: 'topic',
    language: 'pt',
    words: ['novo, nova, novos, faltando, ativo, ativa'],
  },
  { means: 'alone', language: 'pt', words: ['obsoleto, obsoleta, duplicado, duplicada, inválido'] },
  {
    means: 'topic',
    language: 'it',
    words: ['nuovo, nuova, nuovi, nuove, mancante, mancanti, attivo, attiva'],
  },
  { means: 'alone', language: 'it', words: ['obsoleto, obsoleta, duplicato, duplicata'] },
  { means: 'topic', language: 'pl', words: ['nowe, nowy, nowa, aktywne, aktywny'] },
  { means: 'alone', language: 'pl', words: ['przestarzałe, duplikat'] },
  {
    means: 'topic',
    language: 'ru',
    words: ['новый, новая, новое, новые, активен, активна'],
  },
  { means: 'alone', language: 'ru', words: ['устарело, дубликат, дубль'] },
  {
    means: 'topic',
    language: 'zh',
    words: ['方法, 计划, 新建'],
  },
  {
    means: 'alone',
    language: 'zh',
    words: [
      '重复, 重複, 拒绝, 拒絕, 取消, 忽略, 无效, 無效, 废弃, 廢棄, 已废弃, 已廢棄, 已过时, 已過時, 过时, 作废, 作廢, 可接受, 暂停, 暫停, 正常行为, 正常行為',
    ],
  },
  {
    means: 'topic',
    language: 'ja',
    words: ['改善, 方法, 停止, 待機, 再発'],
  },
  {
    means: 'alone',
    language: 'ja',
    words: [
      '仕様, 予定, 中断, 無視, 中止, 終了, 正常動作, 廃止, 廃止予定, 重複, 無効, 許容, 受容, キャンセル',
    ],
  },
  {
    means: 'topic',
    language: 'ko',
    words: ['개선, 개선사항, 권장, 모니터링 중, 대기, 정지, 누락, 재발'],
  },
  {
    means: 'alone',
    language: 'ko',
    words: ['중복, 무시, 취소, 무효, 폐기, 거절, 중단, 정상 동작, 일시 중지'],
  },
  { means: 'topic', language: 'he', words: ['חדש, חדשה, חדשים, ידוע, חסר'] },
  { means: 'alone', language: 'he', words: ['כפול, כפולה, מיושן'] },
]
