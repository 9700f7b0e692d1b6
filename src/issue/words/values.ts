import type { Level, State } from '../model.js'
import type { WordRow } from '../vocabulary.js'

/**
 * Words that tell a state or a level only as all of the value of such a field: “Status: Fixing” says something, “Fixing
 * order” does not.
 */
export const stateValueWords: readonly WordRow<State>[] = [
  { means: 'in_progress', language: 'en', words: ['fixing, implementing'] },
  { means: 'resolved', language: 'zh', words: ['修复, 修復, 修正, 解決'] },
  { means: 'resolved', language: 'ja', words: ['解決, 修正'] },
  { means: 'wontfix', language: 'ko', words: ['의도적'] },
]

export const levelValueWords: readonly WordRow<Level>[] = [
  { means: 'info', language: 'en', words: ['information, note'] },
  { means: 'info', language: 'de', words: ['information, hinweis'] },
  { means: 'info', language: 'fr', words: ['information'] },
  { means: 'info', language: 'es', words: ['información'] },
  { means: 'info', language: 'pt', words: ['informação'] },
  { means: 'info', language: 'it', words: ['informazione'] },
  { means: 'info', language: 'pl', words: ['informacja'] },
  { means: 'low', language: 'pl', words: ['mały, mała, małe'] },
  { means: 'high', language: 'ru', words: ['высоко'] },
  { means: 'medium', language: 'ru', words: ['средне'] },
  { means: 'low', language: 'ru', words: ['низко'] },
  { means: 'info', language: 'ru', words: ['инфо, информация'] },
  { means: 'high', language: 'zh', words: ['主要'] },
  { means: 'info', language: 'zh', words: ['信息, 資訊, 资讯, 优化, 優化, 改进, 改進'] },
  { means: 'high', language: 'ja', words: ['大'] },
  { means: 'medium', language: 'ja', words: ['通常'] },
  { means: 'low', language: 'ja', words: ['小'] },
  { means: 'info', language: 'ja', words: ['提案, 参考'] },
  { means: 'medium', language: 'ko', words: ['중'] },
  { means: 'info', language: 'ko', words: ['정보'] },
  { means: 'info', language: 'he', words: ['מידע'] },
]
