import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Chinese. */
export const zhLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'zh',
    words: [
      '状态, 狀態, 当前状态, 修复状态, 目前狀態, 當前狀態, 修復狀態, 处理状态, 處理狀態, 是否修复, 是否解决, 是否已修复, 是否已解决, 是否完成, 是否关闭',
    ],
  },
  {
    means: 'severity',
    language: 'zh',
    words: [
      '风险等级, 風險等級, 严重程度, 嚴重程度, 严重性, 嚴重性, 级别, 級別, 严重级别, 等级, 等級, 嚴重等級, 严重等级, 严重度, 嚴重度',
    ],
  },
  { means: 'priority', language: 'zh', words: ['优先级, 優先級, 优先度, 優先度'] },
  { means: 'impact', language: 'zh', words: ['影响, 影響, 影响范围, 影響範圍, 影響程度, 后果, 风险'] },
  { means: 'likelihood', language: 'zh', words: ['可能性, 概率'] },
  { means: 'effort', language: 'zh', words: ['工作量, 预估时间, 工时, 预计工时, 工作量估算, 预估'] },
  {
    means: 'files',
    language: 'zh',
    words: [
      '文件, 位置, 文件位置, 相关文件, 檔案, 代码位置, 涉及文件, 所在文件, 受影响文件, 文件路径, 路径, 相關檔案, 檔案位置, 程式位置, 受影響檔案, 檔案路徑, 路徑, 影响文件',
    ],
  },
  {
    means: 'changedFiles',
    language: 'zh',
    words: ['修改文件, 变更文件, 修改的文件, 改动文件, 修改檔案, 變更檔案, 异动文件, 異動檔案'],
  },
  { means: 'createdFiles', language: 'zh', words: ['新增文件, 新建文件, 新增檔案'] },
  { means: 'lines', language: 'zh', words: ['行号, 行號, 行, 行数, 行數'] },
  {
    means: 'created',
    language: 'zh',
    words: [
      '发现日期, 發現日期, 创建时间, 日期, 发现时间, 创建日期, 报告日期, 提出时间, 建立日期, 報告日期, 回報日期, 發現時間,',
      '建立時間, 創建日期, 提出日期, 登记日期, 上报时间, 提交时间, 提交日期, 通報日期',
    ],
  },
  {
    means: 'resolved',
    language: 'zh',
    words: [
      '修复日期, 解决日期, 完成日期, 修复时间, 解决时间, 完成时间, 修復日期, 解決日期, 修復時間, 解決時間, 完成時間, 關閉日期,',
      '关闭日期, 关闭时间',
    ],
  },
  {
    means: 'due',
    language: 'zh',
    words: ['截止日期, 期限, 预计完成, 计划完成, 預計完成, 計劃完成, 目标日期, 目標日期, 截止时间'],
  },
  {
    means: 'updated',
    language: 'zh',
    words: [
      '更新日期, 最后更新, 更新时间, 审查日期, 最近更新, 最後更新, 更新時間, 最近更新日期, 最后更新时间, 最後更新日期',
    ],
  },
  {
    means: 'owner',
    language: 'zh',
    words: ['负责人, 負責人, 处理人, 责任人, 處理人, 責任人, 经办人, 指派给, 指派給, 谁'],
  },
  { means: 'dependsOn', language: 'zh', words: ['依赖, 依賴, 前置条件, 前置'] },
  {
    means: 'description',
    language: 'zh',
    words: [
      '问题描述, 問題描述, 描述, 现状, 現狀, 现象, 複現步驟, 复现步骤, 预期结果, 实际结果, 详情, 背景, 症状, 证据, 核实, 问题, 問題',
    ],
  },
  { means: 'title', language: 'zh', words: ['标题, 標題, 任务, 任務, 名称, 问题项, 事项, 功能'] },
  { means: 'cause', language: 'zh', words: ['原因, 根因, 根本原因, 原因分析, 问题原因'] },
  {
    means: 'fix',
    language: 'zh',
    words: [
      '修复方案, 修復方案, 解决方案, 解決方案, 建议, 修复建议, 修復方向, 方案, 处理方案, 修复, 改进建议, 修复内容, 解决方法, 修复措施',
    ],
  },
  { means: 'workaround', language: 'zh', words: ['临时方案, 臨時方案, 规避方案, 变通方案'] },
  { means: 'acceptance', language: 'zh', words: ['验收标准, 驗收標準, 验证, 验证方法, 测试, 验收'] },
  {
    means: 'category',
    language: 'zh',
    words: ['类型, 類型, 分类, 模块, 模組, 类别, 组件, 分類, 類別, 元件, 环境, 環境, 平台'],
  },
  { means: 'note', language: 'zh', words: ['备注, 備註, 说明, 說明, 注意, 参考'] },
]
