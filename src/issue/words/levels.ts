import type { Level } from '../model.js'
import type { WordRow } from '../vocabulary.js'

/** The words by which trackers tell how grave or urgent an issue is. */
export const levelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'en',
    words: [
      'critical, blocker, blocking, severe, must, must have, show stopper, showstopper,',
      'urgent, emergency, catastrophic, highest, very high, fatal',
    ],
  },
  {
    means: 'high',
    language: 'en',
    words: ['high, major, important, significant, should, should have, serious, elevated'],
  },
  { means: 'medium', language: 'en', words: ['medium, moderate, normal, mid, med, average, standard'] },
  {
    means: 'low',
    language: 'en',
    words: ['low, minor, trivial, could, could have, small, very low, lowest, negligible'],
  },
  {
    means: 'info',
    language: 'en',
    words: [
      'info, informational, enhancement, enhancements, nice to have, cosmetic, suggestion,',
      "suggestions, nitpick, nit, optional, polish, wishlist, won't have",
    ],
  },
  {
    means: 'critical',
    language: 'de',
    words: [
      'kritisch, kritische, dringend, sehr hoch, muss',
      'kritischer, kritisches, blockierend, dringende, höchste',
    ],
  },
  {
    means: 'high',
    language: 'de',
    words: ['hoch, hohe, hoher, wichtig, schwerwiegend', 'hohes, wichtige, schwer, schwere, erheblich'],
  },
  {
    means: 'medium',
    language: 'de',
    words: ['mittel, mittlere, mittlerer, mäßig', 'mittleres, mittelschwer, moderat'],
  },
  {
    means: 'low',
    language: 'de',
    words: ['niedrig, niedrige, gering, klein', 'niedriger, niedriges, geringe, geringfügig, kleine, leicht'],
  },
  {
    means: 'info',
    language: 'de',
    words: ['kosmetisch, verbesserung, verbesserungen, wünschenswert'],
  },
  {
    means: 'critical',
    language: 'fr',
    words: [
      'critique, critiques, bloquant, bloquante, urgent, urgente',
      'bloquants, bloquantes, urgents, très élevée, très haute',
    ],
  },
  {
    means: 'high',
    language: 'fr',
    words: [
      'élevé, élevée, haute, haut, majeur, majeure, importante',
      'élevés, élevées, hautes, hauts, majeurs, majeures, importants',
    ],
  },
  {
    means: 'medium',
    language: 'fr',
    words: ['moyen, moyenne, modéré, modérée', 'moyens, moyennes, modérés, modérées, normale'],
  },
  {
    means: 'low',
    language: 'fr',
    words: ['faible, basse, bas, mineur, mineure', 'faibles, basses, mineurs, mineures, bénin'],
  },
  { means: 'info', language: 'fr', words: ['cosmétique, amélioration', 'cosmétiques, améliorations'] },
  {
    means: 'critical',
    language: 'es',
    words: [
      'crítica, crítico, críticas, críticos, critica, critico, bloqueante, urgente,',
      'muy alta, muy alto',
      'bloqueantes, urgentes',
    ],
  },
  {
    means: 'high',
    language: 'es',
    words: ['alta, alto, altas, altos, grave, importante, importantes, mayor', 'graves, mayores'],
  },
  {
    means: 'medium',
    language: 'es',
    words: ['media, medio, medias, medios, moderada, moderado', 'moderados, moderadas'],
  },
  { means: 'low', language: 'es', words: ['baja, bajo, bajas, bajos, menor, menores', 'leve, leves'] },
  {
    means: 'info',
    language: 'es',
    words: ['cosmético, mejora, mejoras', 'cosmética, cosméticos, sugerencia'],
  },
  { means: 'medium', language: 'pt', words: ['média, médio, médias, médios'] },
  { means: 'low', language: 'pt', words: ['baixa, baixo, baixas, baixos'] },
  { means: 'info', language: 'pt', words: ['melhoria, melhorias', 'sugestão'] },
  { means: 'critical', language: 'pt', words: ['bloqueador, impeditivo'] },
  { means: 'high', language: 'pt', words: ['maior, maiores'] },
  {
    means: 'critical',
    language: 'it',
    words: ['critica, critico, critiche, critici, bloccante', 'bloccanti, urgenti'],
  },
  {
    means: 'high',
    language: 'it',
    words: ['alti, alte, elevata, elevato, maggiore', 'elevati, elevate, maggiori, importanti'],
  },
  { means: 'medium', language: 'it', words: ['medi, medie, moderato', 'moderati, moderata'] },
  { means: 'low', language: 'it', words: ['bassa, basso, basse, bassi, minore, minori', 'lieve, lievi'] },
  {
    means: 'info',
    language: 'it',
    words: ['miglioramento, miglioramenti, cosmetico', 'cosmetici, suggerimento'],
  },
  {
    means: 'critical',
    language: 'pl',
    words: [
      'krytyczny, krytyczna, krytyczne, krytycznie, pilne',
      'pilny, pilna, blokujący, blokujące, najwyższy',
    ],
  },
  {
    means: 'high',
    language: 'pl',
    words: [
      'wysoki, wysoka, wysokie, ważny, ważne, ważna, poważny, poważne',
      'wysokim, istotny, istotne, poważna',
    ],
  },
  {
    means: 'medium',
    language: 'pl',
    words: ['średni, średnia, średnie, umiarkowany', 'umiarkowane, normalny'],
  },
  {
    means: 'low',
    language: 'pl',
    words: ['niski, niska, niskie, drobne, drobny, mało ważne', 'drobna, nieistotny'],
  },
  {
    means: 'info',
    language: 'pl',
    words: ['kosmetyczne, kosmetyczny, sugestia, ulepszenie', 'kosmetyczna, ulepszenia, sugestie'],
  },
  {
    means: 'critical',
    language: 'ru',
    words: [
      'критический, критическая, критические, критично, критичный, критическое, блокер,',
      'блокирующий, срочно',
      'критичные, критичная, критичное, блокирующая, блокирующие, срочный, срочные',
    ],
  },
  {
    means: 'high',
    language: 'ru',
    words: [
      'высокий, высокая, высокие, высокое, важно, важный, важные, серьёзный, серьезный,',
      'значительный, major',
      'серьёзная, серьёзные, серьезные, важное, значительные',
    ],
  },
  {
    means: 'medium',
    language: 'ru',
    words: ['средний, средняя, средние, среднее, умеренный, обычный', 'умеренная, умеренные, обычные'],
  },
  {
    means: 'low',
    language: 'ru',
    words: [
      'низкий, низкая, низкие, низкое, незначительный, минорный, мелкий',
      'незначительные, незначительная, мелкие, минорные',
    ],
  },
  {
    means: 'info',
    language: 'ru',
    words: [
      'косметический, улучшение, улучшения, желательно',
      'косметические, косметическая, желательные, пожелания',
    ],
  },
  {
    means: 'critical',
    language: 'zh',
    words: ['致命, 紧急, 緊急, 关键, 關鍵, 极高, 極高, 阻断', '阻塞性, 灾难, 災難, 极严重, 特级'],
  },
  {
    means: 'high',
    language: 'zh',
    words: ['严重, 嚴重, 高, 重要, 较高, 較高, 高优先级, 高優先級, 优先级高, 高危, 高风险, 高風險'],
  },
  {
    means: 'medium',
    language: 'zh',
    words: ['中, 中等, 一般, 普通, 中优先级, 中優先級, 优先级中, 中危, 中风险, 中風險'],
  },
  {
    means: 'low',
    language: 'zh',
    words: ['低, 轻微, 輕微, 较低, 較低, 次要, 低优先级, 低優先級, 优先级低, 低危, 低风险, 低風險'],
  },
  { means: 'info', language: 'zh', words: ['建议, 建議, 提示, 优化建议'] },
  {
    means: 'critical',
    language: 'ja',
    words: ['致命的, 緊急, 重大, 最高, 最優先, クリティカル', '最重要, ブロッカー'],
  },
  { means: 'high', language: 'ja', words: ['高い, 高優先度, 優先度高, 高リスク'] },
  { means: 'medium', language: 'ja', words: ['中程度, 中優先度, 優先度中, 中リスク', '中度, ミドル'] },
  {
    means: 'low',
    language: 'ja',
    words: ['低い, 軽微, 低優先度, 優先度低, 低リスク', '軽度'],
  },
  { means: 'info', language: 'ja', words: ['改善, 情報'] },
  {
    means: 'critical',
    language: 'ko',
    words: ['치명적, 긴급, 심각, 매우 높음, 최상', '치명, 크리티컬, 매우 심각, 매우높음'],
  },
  { means: 'high', language: 'ko', words: ['높음, 상, 중요', '높은, 상급, 심각함'] },
  { means: 'medium', language: 'ko', words: ['중간, 보통', '중간 정도'] },
  { means: 'low', language: 'ko', words: ['낮음, 경미, 하', '낮은, 사소'] },
  { means: 'info', language: 'ko', words: ['참고, 개선, 권장', '개선사항, 제안'] },
  {
    means: 'critical',
    language: 'he',
    words: ['קריטי, קריטית, חמור, דחוף', 'קריטיים, קריטיות, חמורה, חמורות, דחופה, דחופות, דחופים'],
  },
  { means: 'high', language: 'he', words: ['גבוה, גבוהה, חשוב', 'גבוהים, גבוהות, חשובה, חשובים'] },
  { means: 'medium', language: 'he', words: ['בינוני, בינונית', 'בינוניים, בינוניות, רגיל, רגילה'] },
  { means: 'low', language: 'he', words: ['נמוך, נמוכה, קל', 'נמוכים, נמוכות, קלה, קלים, זניח'] },
  { means: 'info', language: 'he', words: ['קוסמטי, שיפור, שיפורים, הצעה'] },
]

/** Codes of level: `P0`, `S1`. A word beats a code, a code beats a symbol. */
export const levelCodes: readonly WordRow<Level>[] = [
  { means: 'critical', language: 'any', words: ['p0, s0, sev0, sev 0'] },
  { means: 'high', language: 'any', words: ['p1, s1, sev1, sev 1'] },
  { means: 'medium', language: 'any', words: ['p2, s2, sev2, sev 2'] },
  { means: 'low', language: 'any', words: ['p3, s3, sev3, sev 3'] },
  { means: 'info', language: 'any', words: ['p4, s4, p5, sev4, sev 4'] },
]
