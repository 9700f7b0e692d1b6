import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Chinese. */
export const zhLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'zh',
    words: [
      '致命, 紧急, 緊急, 关键, 關鍵, 极高, 極高, 阻断',
      '阻塞性, 灾难, 災難, 极严重, 特级',
      '致命级, 极其严重, 極其嚴重, 非常严重, 非常嚴重, 最高优先级, 最高優先級, 特急, 阻断级, 严重阻塞, 危急, 紧急修复, 非常高, 非常紧急',
    ],
  },
  {
    means: 'high',
    language: 'zh',
    words: [
      '高, 严重, 嚴重, 重要, 较高, 較高, 高优先级, 高優先級, 优先级高, 高危, 高风险, 高風險',
      '较严重, 较重要, 高優先度, 高优先, 高優先, 優先級高, 高嚴重性, 偏高',
    ],
  },
  {
    means: 'medium',
    language: 'zh',
    words: [
      '中, 中等, 一般, 普通, 中优先级, 中優先級, 优先级中, 中危, 中风险, 中風險',
      '中高, 中低, 中高优先级, 中低优先级, 中高優先級, 中低優先級, 中度, 中優先度, 中优先, 中優先, 優先級中',
    ],
  },
  {
    means: 'low',
    language: 'zh',
    words: [
      '低, 轻微, 輕微, 较低, 較低, 次要, 低优先级, 低優先級, 优先级低, 低危, 低风险, 低風險',
      '轻度, 輕度, 较轻, 輕微問題, 细微, 不重要, 低優先度, 低优先級, 優先級低, 微小, 可忽略, 很低, 极低',
    ],
  },
  { means: 'info', language: 'zh', words: ['建议, 建議, 提示, 优化建议', '建议性'] },
]
