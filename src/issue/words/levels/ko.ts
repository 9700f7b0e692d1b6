import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Korean. */
export const koLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'ko',
    words: [
      '치명적, 긴급, 심각, 매우 높음, 최상',
      '치명, 크리티컬, 매우 심각, 매우높음',
      '최우선, 매우 긴급, 심각 수준 높음, 치명적임, 블로커',
    ],
  },
  {
    means: 'high',
    language: 'ko',
    words: ['높음, 상, 중요', '높은, 상급, 심각함', '높음 우선순위, 우선순위 높음, 고위험, 중요함'],
  },
  {
    means: 'medium',
    language: 'ko',
    words: ['중간, 보통', '중간 정도', '보통임, 미디엄, 우선순위 보통, 중위험, 우선순위 중간'],
  },
  {
    means: 'low',
    language: 'ko',
    words: [
      '낮음, 경미, 하',
      '낮은, 사소',
      '낮음 우선순위, 우선순위 낮음, 매우 낮음, 경미함, 사소함, 저위험, 마이너',
    ],
  },
  { means: 'info', language: 'ko', words: ['참고, 개선, 권장', '개선사항, 제안', '참고용'] },
]
