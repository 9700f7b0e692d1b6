import type { WordRow } from '../vocabulary.js'

/**
 * What a word does in a sentence: a `predicate` says something of what stands before it (“The summary is empty”), a
 * `condition` opens advice for a case (“If errors occur”), a `denial` says that there is nothing of what follows (“Keine
 * Fehler”), `yet` for which time that is so (“No bugs found yet”), `every` that something is so of all that follows (“All
 * bugs are fixed”), a `definition` says what a thing is (“Technical debt means …”), an `offer` what a
 * program does (“The debt scanner provides …”), and `entire` that nothing is left out of what follows (“Complete list of findings”).
 */
export type Grammar =
  | 'predicate'
  | 'condition'
  | 'denial'
  | 'yet'
  | 'every'
  | 'definition'
  | 'offer'
  | 'entire'

/** The words that build a sentence. */
export const grammarWords: readonly WordRow<Grammar>[] = [
  {
    means: 'predicate',
    language: 'en',
    words: [
      "is, are, was, were, has, have, does, do, can, cannot, can't, must, should, will, isn't, aren't, doesn't, don't,",
      'not, never, no longer, fail, fails, break, breaks, crash, crashes',
    ],
  },
  { means: 'predicate', language: 'de', words: ['ist, sind'] },
  { means: 'predicate', language: 'fr', words: ['est, sont, ne'] },
  { means: 'predicate', language: 'es', words: ['es, está, no'] },
  { means: 'predicate', language: 'pt', words: ['são, não'] },
  { means: 'predicate', language: 'it', words: ['sono, non'] },
  { means: 'predicate', language: 'pl', words: ['jest, nie'] },
  { means: 'predicate', language: 'ru', words: ['не'] },
  { means: 'condition', language: 'en', words: ['for, if, when, whenever, in case of'] },
  { means: 'condition', language: 'de', words: ['bei, falls, wenn'] },
  { means: 'condition', language: 'fr', words: ['pour, si, en cas de'] },
  { means: 'condition', language: 'es', words: ['para, si'] },
  { means: 'condition', language: 'pt', words: ['para, se'] },
  { means: 'condition', language: 'it', words: ['per, se, in caso di'] },
  { means: 'condition', language: 'pl', words: ['w razie, jeśli'] },
  { means: 'condition', language: 'ru', words: ['для, если, при'] },
  { means: 'denial', language: 'de', words: ['kein, keine'] },
  { means: 'denial', language: 'fr', words: ['aucun, aucune'] },
  { means: 'denial', language: 'es', words: ['ningún, ningun, ninguna, sin'] },
  { means: 'denial', language: 'pt', words: ['nenhum, nenhuma, sem'] },
  { means: 'denial', language: 'it', words: ['nessun, nessuno, nessuna'] },
  { means: 'denial', language: 'pl', words: ['brak'] },
  { means: 'denial', language: 'ru', words: ['нет'] },
  {
    means: 'denial',
    language: 'zh',
    words: [
      '没有, 目前没有, 暂时没有, 目前无, 目前無, 暂无, 暂無, 暫无, 暫無, 当前无, 当前無, 當前无, 當前無, 尚无, 尚無',
    ],
  },
  { means: 'denial', language: 'ja', words: ['現在なし'] },
  { means: 'denial', language: 'he', words: ['אין'] },
  {
    means: 'yet',
    language: 'en',
    words: [
      'at this time, at the moment, for now, right now, so far, currently, known, found, reported, yet',
    ],
  },
  {
    means: 'yet',
    language: 'de',
    words: ['derzeit, zurzeit, aktuell, momentan, bisher, bislang, bekannt, bekannte, bekannten'],
  },
  {
    means: 'yet',
    language: 'fr',
    words: ["pour le moment, pour l'instant, actuellement, connu, connue, connus, connues"],
  },
  {
    means: 'yet',
    language: 'es',
    words: ['por ahora, de momento, por el momento, actualmente, conocido, conocida, conocidos, conocidas'],
  },
  {
    means: 'yet',
    language: 'pt',
    words: ['por enquanto, no momento, por agora, atualmente, conhecido, conhecida, conhecidos, conhecidas'],
  },
  { means: 'yet', language: 'it', words: ['al momento, per ora, attualmente, noto, nota, noti, note'] },
  { means: 'yet', language: 'pl', words: ['na razie, obecnie, jak dotąd, znany, znane, znanych'] },
  { means: 'yet', language: 'ru', words: ['пока, на данный момент, сейчас, известных, известные, известно'] },
  { means: 'every', language: 'en', words: ['all'] },
  { means: 'every', language: 'de', words: ['alle, sämtliche'] },
  { means: 'every', language: 'fr', words: ['tous, toutes'] },
  { means: 'every', language: 'es', words: ['todos, todas'] },
  { means: 'every', language: 'pt', words: ['todos, todas'] },
  { means: 'every', language: 'it', words: ['tutti, tutte'] },
  { means: 'every', language: 'pl', words: ['wszystkie'] },
  { means: 'every', language: 'ru', words: ['все'] },
  { means: 'every', language: 'zh', words: ['所有, 全部'] },
  { means: 'every', language: 'ja', words: ['すべて, 全て'] },
  { means: 'every', language: 'ko', words: ['모든'] },
  { means: 'definition', language: 'en', words: ['is, are, refers, means, describes, occurs, arises'] },
  { means: 'offer', language: 'en', words: ['provides, offers'] },
  { means: 'offer', language: 'de', words: ['bietet, bieten'] },
  { means: 'offer', language: 'fr', words: ['fournit, offre, propose'] },
  { means: 'offer', language: 'es', words: ['proporciona, ofrece'] },
  { means: 'offer', language: 'pt', words: ['fornece, oferece'] },
  { means: 'offer', language: 'it', words: ['fornisce, offre'] },
  { means: 'offer', language: 'pl', words: ['zapewnia, oferuje'] },
  { means: 'offer', language: 'ru', words: ['предоставляет, обеспечивает'] },
  { means: 'offer', language: 'zh', words: ['提供'] },
  { means: 'definition', language: 'de', words: ['ist, sind, bezeichnet'] },
  { means: 'definition', language: 'fr', words: ['est, sont, désigne'] },
  { means: 'definition', language: 'es', words: ['es, son'] },
  { means: 'definition', language: 'pt', words: ['é, são'] },
  { means: 'definition', language: 'it', words: ['è, sono'] },
  { means: 'definition', language: 'pl', words: ['to, jest'] },
  { means: 'definition', language: 'ru', words: ['это, означает'] },
  { means: 'definition', language: 'zh', words: ['是, 指'] },
  { means: 'definition', language: 'ja', words: ['とは'] },
  { means: 'definition', language: 'ko', words: ['란, 이란, 은, 는'] },
  { means: 'definition', language: 'he', words: ['הוא, היא, הם'] },
  { means: 'entire', language: 'en', words: ['complete'] },
]
