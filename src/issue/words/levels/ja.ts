import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Japanese. */
export const jaLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'ja',
    words: [
      '致命的, 緊急, 重大, 最高, 最優先, クリティカル',
      '最重要, ブロッカー',
      '最緊急, 重大度高, 緊急対応, 極めて高い, 非常に高い, 最高優先度, 重篤, ブロッカー級',
    ],
  },
  {
    means: 'high',
    language: 'ja',
    words: ['高い, 高優先度, 優先度高, 高リスク', '高め, 優先度:高, 優先度 高, メジャー, やや高'],
  },
  {
    means: 'medium',
    language: 'ja',
    words: [
      '中程度, 中優先度, 優先度中, 中リスク',
      '中度, ミドル',
      '中くらい, 優先度 中, ミディアム, 中優先',
    ],
  },
  {
    means: 'low',
    language: 'ja',
    words: ['低い, 軽微, 低優先度, 優先度低, 低リスク', '軽度', '低め, 優先度 低, マイナー, 些細, 低優先'],
  },
  { means: 'info', language: 'ja', words: ['改善, 情報', '軽微な改善, 見た目のみ'] },
]
