import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Japanese. */
export const jaStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'ja',
    words: [
      '解決済み, 解決済, 修正済み, 修正済, 対応済み, 対応済, 完了, 実装済み, 実装済, 解消',
      '修正完了, 対応完了, クローズ, クローズ済み, リリース済み, 完了済み, 改善済み, 検証済み, 済, 済み',
    ],
  },
  {
    means: 'open',
    language: 'ja',
    words: [
      '未対応, 未解決, 未修正, 未着手, 未実装, オープン, 要対応, 未完了, 新規',
      '未処理, 要修正, 要調査, 未検証, 未定, 修正待ち, 対応待ち',
    ],
  },
  {
    means: 'in_progress',
    language: 'ja',
    words: [
      '対応中, 進行中, 作業中, 調査中, 一部対応, 部分対応, 一部完了, 修正中, 一部解決',
      '着手中, 実装中, 検証中, レビュー中, 確認中, テスト中, 一部修正済み, 一部修正',
    ],
  },
  { means: 'blocked', language: 'ja', words: ['ブロック中, ブロック, 保留中'] },
  { means: 'planned', language: 'ja', words: ['計画中, 予定, 対応予定'] },
  { means: 'deferred', language: 'ja', words: ['延期, 保留, 見送り', '後回し, 将来対応, 次期対応, 先送り'] },
  {
    means: 'wontfix',
    language: 'ja',
    words: [
      '対応しない, 仕様, 却下, 誤検知, 対応不要, 修正不要',
      '対応予定なし, 仕様通り, 仕様どおり, 再現せず, 再現不可, 対象外, 修正しない, 不具合ではない',
    ],
  },
]
