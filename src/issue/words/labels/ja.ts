import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Japanese. */
export const jaLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'ja',
    words: [
      'ステータス, 状態, 状況, 対応状況',
      '対応状態, 進捗, 進捗状況, 現状ステータス, 処理状況, 現在の状態, 対応ステータス',
    ],
  },
  {
    means: 'severity',
    language: 'ja',
    words: ['重大度, 深刻度, 重要度, レベル', '重要度レベル, 深刻さ, 緊急度, ランク, 影響度レベル, 重篤度'],
  },
  { means: 'priority', language: 'ja', words: ['優先度, 優先順位', '対応優先度, 優先レベル, 修正優先度'] },
  { means: 'impact', language: 'ja', words: ['影響, 影響範囲', '影響度, 影響内容, 影響箇所, ユーザー影響'] },
  { means: 'likelihood', language: 'ja', words: ['発生確率'] },
  { means: 'frequency', language: 'ja', words: ['発生頻度, 頻度', '再現性, 再現率'] },
  {
    means: 'effort',
    language: 'ja',
    words: ['工数, 見積もり, 見積', '工数見積, 想定工数, 見積もり工数, 所要時間, 作業量, 難易度, 予想工数'],
  },
  {
    means: 'files',
    language: 'ja',
    words: [
      'ファイル, 場所, 該当箇所, 対象ファイル, 該当ファイル, 箇所, 関連ファイル, 影響ファイル',
      'ファイル名, ファイルパス, 対象箇所, 発生箇所, 該当コード, ソースファイル, 所在, 関連コード, 参照ファイル, 影響するファイル, 修正対象ファイル, 変更対象',
    ],
  },
  {
    means: 'changedFiles',
    language: 'ja',
    words: ['変更ファイル, 修正ファイル', '変更したファイル, 変更箇所, 変更内容, 修正箇所'],
  },
  { means: 'lines', language: 'ja', words: ['行番号, 行, 行数', '該当行, ライン'] },
  {
    means: 'created',
    language: 'ja',
    words: [
      '発見日, 報告日, 作成日, 登録日, 発生日, 起票日, 日付, 検出日, 確認日, 記載日',
      '発見日時, 報告日時, 登録日時, 作成日時, 追加日, 発生日時, 記録日, 発見, 提起日, 指摘日',
    ],
  },
  {
    means: 'resolved',
    language: 'ja',
    words: [
      '解決日, 修正日, 完了日, 対応日, 解消日, クローズ日, 対応完了日',
      '解決日時, 修正日時, 完了日時, 対応日時, 対応済日, 修正完了日, 終了日, 解決済み日',
    ],
  },
  {
    means: 'due',
    language: 'ja',
    words: [
      '期日, 締切, 期限, 対応期限, 完了予定日, 予定日, 目標日',
      '対応予定日, 修正予定, 対応予定, 締め切り, リリース予定',
      '納期',
    ],
  },
  {
    means: 'updated',
    language: 'ja',
    words: ['最終更新, 更新日, 最終更新日, 更新日時, 最終確認日', '最終更新日時, 改訂日, 更新日付'],
  },
  {
    means: 'owner',
    language: 'ja',
    words: ['担当, 担当者, 責任者, アサイン', '担当チーム, 対応者, 作業者, オーナー, 起票者担当'],
  },
  {
    means: 'dependsOn',
    language: 'ja',
    words: ['依存, 依存関係, 前提条件', '依存先, 前提, ブロッカー, ブロック要因, 依存タスク'],
  },
  {
    means: 'description',
    language: 'ja',
    words: [
      '説明, 内容, 概要, 現象, 再現手順, 症状, 詳細, 期待動作, 背景',
      '詳細説明, 問題, 問題点, 問題内容, 不具合内容, 発生条件, 再現方法, 再現条件, 再現手順詳細, 期待結果, 期待される動作, 期待する動作, 実際の動作, 実際の結果, 現状,',
      '現在の動作, エラー内容, エラーメッセージ, 状況説明, 事象, 課題内容, 経緯',
    ],
  },
  {
    means: 'title',
    language: 'ja',
    words: [
      'タイトル, 課題, 件名, 項目, タスク, イシュー, 課題名, バグ, 不具合, 名称, 題名',
      'アイデア, 問題名, 内容概要, 不具合名',
    ],
  },
  {
    means: 'cause',
    language: 'ja',
    words: [
      '理由, 保留理由, 原因, 根本原因',
      '原因分析, 推定原因, 考えられる原因, 根本原因分析, 調査結果, 要因',
    ],
  },
  {
    means: 'fix',
    language: 'ja',
    words: [
      '修正, 対応, 対応案, 対策, 修正内容, 解決策, 修正方針, 対応方針, 修正案, 提案, 対応内容',
      '解決方法, 解決案, 解決, 修正方法, 対処, 対処法, 対処方法, 対応方法, 対策案, 改善案, 改善策, 推奨対応, 推奨, 次のステップ, 今後の対応, 今後の対策, 対応予定内容,',
      '処置, 是正処置, 実装方針, 実装内容, アクション, 修正の方向性',
    ],
  },
  {
    means: 'workaround',
    language: 'ja',
    words: [
      '回避策, 暫定対応, 暫定対策',
      '暫定対処, 暫定回避策, 回避方法, 一時的な対応, 一時対応, 暫定策, ワークアラウンド, 代替案, 代替手段',
    ],
  },
  {
    means: 'acceptance',
    language: 'ja',
    words: [
      '完了条件, 受け入れ条件, 検証, 確認方法',
      '受入条件, 受入基準, 検証方法, 完了基準, テスト方法, 確認事項, 確認項目',
    ],
  },
  {
    means: 'category',
    language: 'ja',
    words: [
      'カテゴリ, 種別, 分類, モジュール, 種類, 環境, プラットフォーム',
      'カテゴリー, タイプ, 区分, 領域, コンポーネント, 機能名, タグ, ラベル, 対象機能',
    ],
  },
  {
    means: 'note',
    language: 'ja',
    words: [
      '備考, 補足, メモ, 注意, 参考',
      '注記, 注釈, コメント, 関連, 関連課題, 参照, 報告者, 発見者, 起票者, 参考資料, 特記事項',
    ],
  },
  { means: 'risk', language: 'ja', words: ['リスク'] },
  { means: 'createdFiles', language: 'ja', words: ['新規ファイル, 追加ファイル, 作成ファイル'] },
  { means: 'tasks', language: 'ja', words: ['タスク一覧, サブタスク, 残タスク, 残作業, 作業項目'] },
]
