import type { WordRow } from '../vocabulary.js'

/** Words that tell the state of an issue but not that of a section: “Testing” is a topic, “Known issues” are open. */
export const topicWords: readonly WordRow<'topic'>[] = [
  {
    means: 'topic',
    language: 'en',
    words: [
      'testing, review, good, secure, monitoring, removed, missing, verified, active, new, started, known, known issue,',
      'known issues, assigned, ready, accepted, later, identified, reported, failed, failing, invalid, n/a, duplicate,',
      'confirmed, integrated, released, deployed, implemented, broken, expected behavior, expected behaviour',
    ],
  },
  { means: 'topic', language: 'zh', words: ['方法, 计划'] },
  { means: 'topic', language: 'ja', words: ['仕様, 方法, 予定'] },
  { means: 'topic', language: 'ko', words: ['모니터링 중, 대기'] },
]
