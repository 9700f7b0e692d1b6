import type { WordRow } from '../vocabulary.js'

/** What a value says that is no value of its own: `Fixed? | Yes`, `Owner: n/a`. */
export type Answer = 'yes' | 'no' | 'nothing'

/** The words that stand where a value was asked for, or in a list that is empty. */
export const answerWords: readonly WordRow<Answer>[] = [
  { means: 'yes', language: 'en', words: ['yes, y, true'] },
  { means: 'yes', language: 'de', words: ['ja'] },
  { means: 'yes', language: 'fr', words: ['oui'] },
  { means: 'yes', language: 'es', words: ['sí'] },
  { means: 'yes', language: 'pt', words: ['sim'] },
  { means: 'yes', language: 'it', words: ['sì'] },
  { means: 'yes', language: 'pl', words: ['tak'] },
  { means: 'yes', language: 'ru', words: ['да'] },
  { means: 'yes', language: 'zh', words: ['是'] },
  { means: 'yes', language: 'ja', words: ['はい'] },
  { means: 'yes', language: 'ko', words: ['예, 네'] },
  { means: 'yes', language: 'he', words: ['כן'] },
  { means: 'no', language: 'en', words: ['no, n, false, not yet'] },
  { means: 'no', language: 'de', words: ['nein, noch nicht'] },
  { means: 'no', language: 'fr', words: ['non, pas encore'] },
  { means: 'no', language: 'es', words: ['todavía no'] },
  { means: 'no', language: 'pt', words: ['não, ainda não'] },
  { means: 'no', language: 'it', words: ['non ancora'] },
  { means: 'no', language: 'pl', words: ['nie, jeszcze nie'] },
  { means: 'no', language: 'ru', words: ['нет, ещё нет'] },
  { means: 'no', language: 'zh', words: ['否'] },
  { means: 'no', language: 'ja', words: ['いいえ'] },
  { means: 'no', language: 'ko', words: ['아니오, 아니요'] },
  { means: 'no', language: 'he', words: ['לא'] },
  { means: 'nothing', language: 'any', words: ['n/a, tbd, tba'] },
  {
    means: 'nothing',
    language: 'en',
    words: [
      'none, nothing, nobody, unassigned, not assigned, empty, waiting for bug reports, awaiting bug reports, waiting for reports',
    ],
  },
  { means: 'nothing', language: 'de', words: ['kein, keine, keiner, niemand, nichts'] },
  { means: 'nothing', language: 'fr', words: ['aucun, aucune, personne, rien, néant'] },
  { means: 'nothing', language: 'es', words: ['ninguno, ninguna, nadie, nada'] },
  { means: 'nothing', language: 'pt', words: ['nenhum, nenhuma, ninguém, nada'] },
  { means: 'nothing', language: 'it', words: ['nessuno, nessuna, niente, nulla'] },
  { means: 'nothing', language: 'pl', words: ['brak, nikt, nic'] },
  {
    means: 'nothing',
    language: 'ru',
    words: ['нет данных, пусто, пока пусто, никто, ничего, ничего нет, отсутствует, отсутствуют'],
  },
  {
    means: 'nothing',
    language: 'zh',
    words: ['无, 無, 暂无, 暫無, 没有, 沒有, 目前没有, 目前沒有, 目前无, 目前無'],
  },
  {
    means: 'nothing',
    language: 'ja',
    words: ['なし, 無し, 未定, 特になし, 特に無し, 現在なし, 該当なし, ありません'],
  },
  { means: 'nothing', language: 'ko', words: ['없음, 미정, 현재 없음, 해당 없음, 없습니다'] },
  { means: 'nothing', language: 'he', words: ['אין, כלום, אין כרגע'] },
]
