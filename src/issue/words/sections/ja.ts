import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Japanese. */
export const jaSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'ja',
    words: [
      '問題, 課題, 論点, バグ, 不具合, 制限, 制限事項, タスク, 技術的負債, 改善, 脆弱性, リスク, イシュー, 既知の問題, 既知の不具合, 既知のバグ, 未解決の問題, 障害, 欠陥, エラー, 未対応, 技術負債, 残課題, やること, 問題点, 課題一覧, 不具合一覧, バグ一覧, 改善点, 要対応, 懸念事項, 懸念点',
      'タスク一覧, タスクリスト, やることリスト, todoリスト, todo一覧, 未解決課題, 未解決事項, 未解決, 未完了タスク, 残タスク, 残作業, 残件, 保留事項, 積み残し, 要望,',
      '改善要望, 改善案, 改善事項, 改善項目, 既知の制限, 既知の制限事項, 既知の課題, 既知のエラー, 修正事項, 修正が必要, 未対応事項, 未対応課題, 課題リスト, 課題管理,',
      '課題管理表, 検討事項, 要検討事項, 要修正, バックログ, 技術課題, 弱点, ボトルネック, インシデント, 不備, 欠点, 制約事項, 対応が必要な項目, 問題一覧, 問題リスト,',
      '積み残し課題, リスク一覧',
    ],
  },
  { means: 'legend', language: 'ja', words: ['凡例, 優先度の定義, 定義, ステータス定義'] },
  { means: 'contents', language: 'ja', words: ['目次'] },
  { means: 'summary', language: 'ja', words: ['概要, まとめ, 統計, サマリー, サマリ, 集計, 進捗, 一覧'] },
  {
    means: 'plan',
    language: 'ja',
    words: ['計画, マイルストーン, 次のステップ, ロードマップ, 対応方針, スケジュール, 対応順, 推奨対応順序'],
  },
  {
    means: 'process',
    language: 'ja',
    words: [
      '運用, 運用ルール, 手順, 使い方, ルール, プロセス, 報告方法, ヘルプ, サポート, お問い合わせ, 報告方法, 使い方',
      'はじめに, 本書について, このファイルについて',
    ],
  },
  { means: 'template', language: 'ja', words: ['テンプレート, 例, の例, フォーマット, 記載例'] },
  { means: 'history', language: 'ja', words: ['変更ファイル, 変更履歴, 履歴, 更新履歴, 修正履歴'] },
  { means: 'notes', language: 'ja', words: ['ベストプラクティス, 備考, 補足, 背景, 参考'] },
  { means: 'product', language: 'ja', words: ['機能, 特徴, 機能一覧'] },
  { means: 'gate', language: 'ja', words: ['チェックリスト, 対応時チェックリスト'] },
]
