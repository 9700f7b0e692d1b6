import type { WordRow } from '../vocabulary.js'

/** What a word in front of “fixed” makes of it: nothing is fixed yet, or nearly. */
export type Qualifier = 'open' | 'in_progress'

/** Words that take back part of the state that follows them: “never fixed”, “fast fertig”. */
export const qualifierWords: readonly WordRow<Qualifier>[] = [
  {
    means: 'open',
    language: 'en',
    words: [
      'not, not yet, not really, not fully yet, never, should be, will be, must be, has to be, needs to be, to be, yet to be,',
      "isn't, hasn't been, wasn't, cannot be, can't be",
    ],
  },
  {
    means: 'in_progress',
    language: 'en',
    words: ['almost, nearly, mostly, partly, partially, half, not fully, not completely, not entirely'],
  },
  {
    means: 'open',
    language: 'de',
    words: ['nicht, noch nicht, nie, wird, soll, muss noch, kann nicht'],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: ['fast, beinahe, nahezu, teilweise, größtenteils, halb, teils'],
  },
  { means: 'open', language: 'fr', words: ['pas, pas encore, non, jamais, sera, à être, doit être'] },
  { means: 'in_progress', language: 'fr', words: ['presque, partiellement, en partie, quasi, quasiment'] },
  { means: 'open', language: 'es', words: ['no, aún no, todavía no, sin, nunca, será, debe ser'] },
  { means: 'in_progress', language: 'es', words: ['casi, parcialmente, en parte'] },
  { means: 'open', language: 'pt', words: ['não, ainda não, nunca, será, deve ser'] },
  { means: 'in_progress', language: 'pt', words: ['quase, parcialmente, em parte'] },
  { means: 'open', language: 'it', words: ['non, non ancora, mai, sarà, da'] },
  { means: 'in_progress', language: 'it', words: ['quasi, parzialmente, in parte'] },
  { means: 'open', language: 'pl', words: ['nie, jeszcze nie, nigdy nie, będzie'] },
  { means: 'in_progress', language: 'pl', words: ['prawie, częściowo'] },
  { means: 'open', language: 'ru', words: ['не, ещё не, еще не, пока не, будет'] },
  { means: 'in_progress', language: 'ru', words: ['почти, частично'] },
  { means: 'open', language: 'zh', words: ['未, 尚未, 还没, 還沒, 还未, 還未, 没有, 沒有, 不'] },
  { means: 'in_progress', language: 'zh', words: ['部分, 几乎, 幾乎'] },
  { means: 'open', language: 'ja', words: ['未'] },
  { means: 'in_progress', language: 'ja', words: ['ほぼ, 一部, 部分的に'] },
  { means: 'open', language: 'ko', words: ['미, 아직'] },
  { means: 'in_progress', language: 'ko', words: ['거의, 일부, 부분'] },
  { means: 'open', language: 'he', words: ['לא, עדיין לא, טרם'] },
  { means: 'in_progress', language: 'he', words: ['כמעט, חלקית'] },
]

/** What stands behind “fixed” and says that something of it is still to come: “fixed, awaiting deploy”. */
export const remainderWords: readonly WordRow<Qualifier>[] = [
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'awaiting, pending, waiting for, needs verification, needs testing, needs review, to be verified, to be deployed,',
      'not yet, not in, not on, not deployed, not released, not merged, not verified, not tested, untested, unverified,',
      'but not, only in, only on',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: ['wartet auf, noch nicht, nicht in, aber nicht, nur in, ungetestet'],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: ['en attente, pas encore, pas en, mais pas, non testé, non déployé'],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: ['pendiente de, en espera, aún no, todavía no, no en, pero no, falta'],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: ['aguardando, pendente de, ainda não, não em, mas não, falta'],
  },
  { means: 'in_progress', language: 'it', words: ['in attesa, non ancora, non in, ma non, da verificare'] },
  { means: 'in_progress', language: 'pl', words: ['czeka na, jeszcze nie, ale nie, do weryfikacji'] },
  { means: 'in_progress', language: 'ru', words: ['ожидает, ещё не, еще не, но не, не на'] },
  {
    means: 'in_progress',
    language: 'zh',
    words: [
      '待验证, 待驗證, 待测试, 待测, 待部署, 待发布, 待上线, 等待, 尚未, 但未, 未部署, 未发布, 未上线, 未验证',
    ],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: ['リリース待ち, 確認待ち, デプロイ待ち, 検証待ち, 未リリース, 未確認, 未デプロイ'],
  },
  { means: 'in_progress', language: 'ko', words: ['배포 대기, 검증 대기, 확인 대기, 미배포, 아직'] },
  { means: 'in_progress', language: 'he', words: ['ממתין ל, עדיין לא, אך לא'] },
]
