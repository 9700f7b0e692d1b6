import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Japanese. */
export const jaLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'ja', words: ['ステータス, 状態, 状況, 対応状況'] },
  { means: 'severity', language: 'ja', words: ['重大度, 深刻度, 重要度, レベル'] },
  { means: 'priority', language: 'ja', words: ['優先度, 優先順位'] },
  { means: 'impact', language: 'ja', words: ['影響, 影響範囲'] },
  { means: 'likelihood', language: 'ja', words: ['発生確率'] },
  { means: 'frequency', language: 'ja', words: ['発生頻度, 頻度'] },
  { means: 'effort', language: 'ja', words: ['工数, 見積もり, 見積'] },
  {
    means: 'files',
    language: 'ja',
    words: ['ファイル, 場所, 該当箇所, 対象ファイル, 該当ファイル, 箇所, 関連ファイル, 影響ファイル'],
  },
  { means: 'changedFiles', language: 'ja', words: ['変更ファイル, 修正ファイル'] },
  { means: 'lines', language: 'ja', words: ['行番号, 行, 行数'] },
  {
    means: 'created',
    language: 'ja',
    words: ['発見日, 報告日, 作成日, 登録日, 発生日, 起票日, 日付, 検出日, 確認日, 記載日'],
  },
  {
    means: 'resolved',
    language: 'ja',
    words: ['解決日, 修正日, 完了日, 対応日, 解消日, クローズ日, 対応完了日'],
  },
  { means: 'due', language: 'ja', words: ['期日, 締切, 期限, 対応期限, 完了予定日, 予定日, 目標日'] },
  { means: 'updated', language: 'ja', words: ['最終更新, 更新日, 最終更新日, 更新日時, 最終確認日'] },
  { means: 'owner', language: 'ja', words: ['担当, 担当者, 責任者, アサイン'] },
  { means: 'dependsOn', language: 'ja', words: ['依存, 依存関係, 前提条件'] },
  {
    means: 'description',
    language: 'ja',
    words: ['説明, 内容, 概要, 現象, 再現手順, 症状, 詳細, 期待動作, 背景'],
  },
  {
    means: 'title',
    language: 'ja',
    words: ['タイトル, 課題, 件名, 項目, タスク, イシュー, 課題名, バグ, 不具合, 名称, 題名'],
  },
  { means: 'cause', language: 'ja', words: ['理由, 保留理由, 原因, 根本原因'] },
  {
    means: 'fix',
    language: 'ja',
    words: ['修正, 対応, 対応案, 対策, 修正内容, 解決策, 修正方針, 対応方針, 修正案, 提案, 対応内容'],
  },
  { means: 'workaround', language: 'ja', words: ['回避策, 暫定対応, 暫定対策'] },
  { means: 'acceptance', language: 'ja', words: ['完了条件, 受け入れ条件, 検証, 確認方法'] },
  {
    means: 'category',
    language: 'ja',
    words: ['カテゴリ, 種別, 分類, モジュール, 種類, 環境, プラットフォーム'],
  },
  { means: 'note', language: 'ja', words: ['備考, 補足, メモ, 注意, 参考'] },
]
