import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of German. */
export const deLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'de',
    words: [
      'kritisch, kritische, dringend, sehr hoch, muss',
      'kritischer, kritisches, blockierend, dringende, höchste',
      'kritischen, kritische fehler, dringender, dringendes, dringenden, blocker, sehr hohe, höchst,',
      'fatal, fatale, sehr kritisch, muss haben',
    ],
  },
  {
    means: 'high',
    language: 'de',
    words: [
      'hoch, hohe, hoher, wichtig, schwerwiegend',
      'hohes, wichtige, schwer, schwere, erheblich',
      'hohen, wichtiger, wichtiges, wichtigen, erhebliche, schwerwiegende, schwerwiegender, ernst,',
      'ernste, bedeutend',
    ],
  },
  {
    means: 'medium',
    language: 'de',
    words: [
      'mittel, mittlere, mittlerer, mäßig',
      'mittleres, mittelschwer, moderat',
      'mittleren, mäßige, moderate, normale, normaler, durchschnittlich',
    ],
  },
  {
    means: 'low',
    language: 'de',
    words: [
      'niedrig, niedrige, gering, klein',
      'niedriger, niedriges, geringe, geringfügig, kleine, leicht',
      'kleiner, niedrigen, geringer, geringes, geringen, geringfügige, kleinere, unwichtig, unbedeutend,',
      'unkritisch, trivial, nebensächlich, sehr niedrig, sehr gering',
    ],
  },
  {
    means: 'info',
    language: 'de',
    words: [
      'kosmetisch, verbesserung, verbesserungen, wünschenswert',
      'kosmetische, kosmetischer, kosmetisches, hinweis nur, wunsch, vorschlag, nice to have',
    ],
  },
]
