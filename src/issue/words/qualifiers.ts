import type { WordRow } from '../vocabulary.js'

/** What a word beside a state makes of it: it is not so, not yet so but promised, or only begun. */
export type Qualifier = 'open' | 'planned' | 'in_progress'

/** Words right in front of a state that take it back: “never fixed”, “will be fixed”, “fast fertig”. */
export const qualifierWords: readonly WordRow<Qualifier>[] = [
  {
    means: 'open',
    language: 'en',
    words: [
      'not, not yet, not really, not fully yet, never, should be, must be, has to be, have to be, needs to be, to be, yet to be,',
      "isn't, hasn't been, haven't been, wasn't, aren't, has not been, is not, was not, cannot be, can't be, still not, not actually",
    ],
  },
  { means: 'planned', language: 'en', words: ['will be'] },
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'almost, nearly, half, not fully, not completely, not entirely, not all, some, being, is being, currently being',
    ],
  },
  {
    means: 'open',
    language: 'de',
    words: ['nicht, noch nicht, nie, niemals, soll, muss noch, kann nicht, un'],
  },
  { means: 'planned', language: 'de', words: ['wird, werden'] },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'fast, beinahe, nahezu, halb, nicht ganz, nicht vollständig, noch nicht ganz, wird gerade, gerade',
    ],
  },
  {
    means: 'open',
    language: 'fr',
    words: ['pas, pas encore, non, jamais, à être, doit être, toujours pas, encore non'],
  },
  { means: 'planned', language: 'fr', words: ['sera, seront'] },
  {
    means: 'in_progress',
    language: 'fr',
    words: ['presque, quasi, quasiment, pas complètement, pas entièrement, pas totalement, à moitié'],
  },
  {
    means: 'open',
    language: 'es',
    words: ['no, aún no, todavía no, sin, nunca, debe ser, no está, no ha sido'],
  },
  { means: 'planned', language: 'es', words: ['será, serán'] },
  {
    means: 'in_progress',
    language: 'es',
    words: ['casi, no completamente, no del todo, no totalmente, medio, a medias'],
  },
  { means: 'open', language: 'pt', words: ['não, ainda não, nunca, deve ser, não foi, não está'] },
  { means: 'planned', language: 'pt', words: ['será, serão'] },
  {
    means: 'in_progress',
    language: 'pt',
    words: ['quase, não totalmente, não completamente, meio'],
  },
  {
    means: 'open',
    language: 'it',
    words: ['non, non ancora, mai, da, non è, deve essere, non ancora stato'],
  },
  { means: 'planned', language: 'it', words: ['sarà, saranno, verrà, verranno'] },
  {
    means: 'in_progress',
    language: 'it',
    words: ['quasi, non completamente, non del tutto, a metà'],
  },
  {
    means: 'open',
    language: 'pl',
    words: ['nie, jeszcze nie, nigdy nie, nie jest, nie zostało, nie został'],
  },
  { means: 'planned', language: 'pl', words: ['będzie, zostanie, zostaną'] },
  {
    means: 'in_progress',
    language: 'pl',
    words: ['prawie, niemal, nie w pełni, nie do końca, nie całkiem, w połowie'],
  },
  { means: 'open', language: 'ru', words: ['не, ещё не, еще не, пока не, никогда не, так и не, не было'] },
  { means: 'planned', language: 'ru', words: ['будет, будут'] },
  {
    means: 'in_progress',
    language: 'ru',
    words: ['почти, не полностью, не до конца, не совсем, наполовину'],
  },
  {
    means: 'open',
    language: 'zh',
    words: ['未, 尚未, 还没, 還沒, 还未, 還未, 没有, 沒有, 不, 仍未, 并未, 並未'],
  },
  { means: 'planned', language: 'zh', words: ['将, 將, 将会, 將會'] },
  {
    means: 'in_progress',
    language: 'zh',
    words: ['几乎, 幾乎, 接近, 基本, 未完全, 尚未完全, 没有完全, 沒有完全, 快'],
  },
  { means: 'open', language: 'ja', words: ['未, まだ'] },
  { means: 'in_progress', language: 'ja', words: ['ほぼ, ほとんど'] },
  { means: 'open', language: 'ko', words: ['미, 아직, 안, 못'] },
  { means: 'in_progress', language: 'ko', words: ['거의'] },
  { means: 'open', language: 'he', words: ['לא, עדיין לא, טרם, אף פעם לא'] },
  { means: 'planned', language: 'he', words: ['יהיה, תהיה, יהיו'] },
  { means: 'in_progress', language: 'he', words: ['כמעט, לא לגמרי, לא במלואו'] },
]

/** Words that leave only part of a state, in front of it or right behind it: “partly fixed”, “Risolto parzialmente”. */
export const portionWords: readonly WordRow<Qualifier>[] = [
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'partially, partly, in part, in parts, mostly, largely, partial, for the most part, to some extent, incompletely,',
      'temporarily, halfway, almost completely',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'teilweise, größtenteils, teils, zum teil, zum großen teil, weitgehend, vorläufig, nur teilweise, bedingt',
    ],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: ['partiellement, en partie, en grande partie, partiel, partielle, provisoirement, temporairement'],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: ['parcialmente, en parte, en gran parte, mayormente, parcial, temporalmente, provisionalmente'],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: ['parcialmente, em parte, em grande parte, parcial, temporariamente, provisoriamente'],
  },
  {
    means: 'in_progress',
    language: 'it',
    words: ['parzialmente, in parte, in gran parte, parziale, temporaneamente, provvisoriamente'],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: ['częściowo, po części, w większości, w dużej mierze, tymczasowo, w części'],
  },
  {
    means: 'in_progress',
    language: 'ru',
    words: ['частично, отчасти, в основном, по большей части, временно, большей частью'],
  },
  {
    means: 'in_progress',
    language: 'zh',
    words: ['部分, 部份, 大部分, 大部份, 一部分, 临时, 臨時, 暂时, 暫時'],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: ['一部, 部分的に, 部分的, 大部分, 暫定, 一時的に, 暫定的に'],
  },
  { means: 'in_progress', language: 'ko', words: ['일부, 부분, 부분적으로, 부분적, 대부분, 임시, 임시로'] },
  { means: 'in_progress', language: 'he', words: ['חלקית, חלקי, באופן חלקי, ברובו, זמנית, באופן זמני'] },
]

/** What stands behind “fixed” and says that something of it is still to come: “fixed, awaiting deploy”. */
export const remainderWords: readonly WordRow<Qualifier>[] = [
  {
    means: 'in_progress',
    language: 'en',
    words: [
      'awaiting, pending, waiting for, waiting on, needs verification, needs testing, needs review, needs deploy,',
      'to be verified, to be deployed, to be tested, to be confirmed, to be released, to be merged,',
      'not yet, not in, not on, not deployed, not released, not merged, not verified, not tested, untested, unverified,',
      'but not, only in, only on, not fully, not completely, not confirmed, unconfirmed, needs a review, i think, hopefully,',
      'almost, nearly',
      'open for, open on, open in, still broken, still open, still fails, still failing, still affected',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'wartet auf, noch nicht, nicht in, aber nicht, nur in, ungetestet, zu testen, zu prüfen, ungeprüft, nicht getestet,',
      'nicht verifiziert, nicht ausgeliefert, muss noch, test ausstehend, prüfung ausstehend, fast, hoffentlich',
      'offen für, offen auf, noch offen, weiter offen, noch defekt, noch kaputt, noch betroffen',
    ],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: [
      'en attente, pas encore, pas en, mais pas, non testé, non déployé, à vérifier, à tester, à déployer, à valider,',
      'non vérifié, pas testé, pas déployé, presque, uniquement en',
      'ouvert pour, ouvert sur, encore ouvert, toujours ouvert, toujours cassé, encore cassé',
    ],
  },
  {
    means: 'in_progress',
    language: 'es',
    words: [
      'pendiente, pendiente de, en espera, aún no, todavía no, no en, pero no, falta, por verificar, por probar,',
      'por desplegar, sin probar, sin verificar, sin desplegar, a la espera, casi, solo en',
      'abierto para, abierto en, sigue abierto, sigue roto, sigue fallando',
    ],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: [
      'aguardando, pendente, pendente de, ainda não, não em, mas não, falta, a verificar, a testar, por testar,',
      'não testado, não verificado, sem testar, quase, apenas em',
      'aberto para, aberto em, aberto no, ainda aberto, ainda quebrado, ainda falha',
    ],
  },
  {
    means: 'in_progress',
    language: 'it',
    words: [
      'in attesa, non ancora, non in, ma non, da verificare, da testare, da rilasciare, da provare, non testato,',
      'non verificato, quasi, solo in',
      'aperto per, aperto su, ancora aperto, ancora rotto',
    ],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: [
      'czeka na, oczekuje na, jeszcze nie, ale nie, do weryfikacji, do sprawdzenia, do przetestowania, do wdrożenia,',
      'nieprzetestowane, niesprawdzone, niewdrożone, prawie, tylko na',
      'otwarte dla, otwarte na, nadal otwarte, nadal zepsute',
    ],
  },
  {
    means: 'in_progress',
    language: 'ru',
    words: [
      'ожидает, ожидается, ещё не, еще не, но не, не на, не проверено, не протестировано, не развёрнуто, требует проверки,',
      'нужно проверить, на проверке, ждёт, ждет, почти, только на',
      'открыто для, открыто на, всё ещё открыто, все еще открыто, всё ещё сломано, не работает в, не работает на',
    ],
  },
  {
    means: 'in_progress',
    language: 'zh',
    words: [
      '待验证, 待驗證, 待测试, 待測試, 待测, 待部署, 待发布, 待發布, 待上线, 待上線, 待确认, 待確認, 待合并, 待合併, 等待,',
      '尚未, 但未, 未部署, 未发布, 未發布, 未上线, 未上線, 未验证, 未驗證, 未测试, 未測試, 需验证, 需要验证',
      '仍有问题, 仍有問題, 仍未修复, 仍未修復, 仍存在',
    ],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: [
      'リリース待ち, 確認待ち, デプロイ待ち, 検証待ち, 未リリース, 未確認, 未デプロイ, 未検証, 未テスト, 要確認, 要検証,',
      'テスト待ち, レビュー待ち, マージ待ち',
      '未修正, 未対応, 未解決',
    ],
  },
  {
    means: 'in_progress',
    language: 'ko',
    words: [
      '배포 대기, 검증 대기, 확인 대기, 미배포, 아직, 배포 예정, 검증 필요, 확인 필요, 테스트 필요, 미검증, 리뷰 대기',
      '미해결, 미수정',
    ],
  },
  {
    means: 'in_progress',
    language: 'he',
    words: [
      'ממתין ל, ממתין, ממתינה, עדיין לא, אך לא, אבל לא, לבדיקה, טרם נבדק, לא נבדק, לא נפרס, דורש בדיקה',
      'עדיין פתוח, פתוח עבור',
    ],
  },
]
