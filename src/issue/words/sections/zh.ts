import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Chinese. */
export const zhSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'zh',
    words: [
      '问题, 問題, 缺陷, 待办, 任务, 任務, 限制, 技术债, 技術債, 漏洞, 风险, 改进, bug, 事项, 待修复, 隐患, 技术债务, 技術債務, 已知问题, 已知問題, 已知缺陷, 已知限制, 待办事项, 待辦, 待辦事項, 待解决, 未解决问题, 遗留问题, 遺留問題, 不足, 瓶颈, 错误, 錯誤, 故障, 局限, 弱点, 债务, 风险点, 改进点, 优化项, 待优化, 問題清單, 问题清单, 问题列表, 缺陷列表',
    ],
  },
  {
    means: 'legend',
    language: 'zh',
    words: [
      '图例, 圖例, 优先级说明, 優先級說明, 状态说明, 狀態說明, 级别定义, 优先级定义, 严重程度定义, 说明',
    ],
  },
  { means: 'contents', language: 'zh', words: ['目录, 目錄'] },
  {
    means: 'summary',
    language: 'zh',
    words: ['总结, 總結, 统计, 統計, 概览, 概覽, 概述, 汇总, 匯總, 摘要, 进度, 總覽, 总览'],
  },
  {
    means: 'plan',
    language: 'zh',
    words: ['计划, 計劃, 下一步, 路线图, 路線圖, 建议, 行动计划, 修复顺序, 实施计划, 里程碑, 优先级建议'],
  },
  { means: 'gate', language: 'zh', words: ['测试, 检查清单, 檢查清單, 验收标准, 验收, 完成定义'] },
  {
    means: 'process',
    language: 'zh',
    words: [
      '风险识别, 风险评估, 风险应对, 风险监控, 风险管理, 风险管理流程, 风险报告, 风险评审, 風險識別, 風險評估, 風險應對, 風險監控, 風險管理, 流程, 规范, 規範, 如何, 指南, 使用说明, 维护说明, 方法, 帮助, 获取帮助, 联系我们, 反馈, 如何反馈, 如何贡献, 使用说明',
    ],
  },
  { means: 'template', language: 'zh', words: ['模板, 模版, 示例, 范例, 格式'] },
  {
    means: 'history',
    language: 'zh',
    words: ['变更记录, 變更記錄, 更新日志, 历史, 歷史, 更新记录, 修订记录, 变更日志'],
  },
  { means: 'links', language: 'zh', words: ['参考, 參考, 相关文档, 相關文件, 链接'] },
  {
    means: 'notes',
    language: 'zh',
    words: ['局限性, 根因确认, 需要用户确认的问题, 审计脚本局限性, 备注, 備註, 注意事项, 背景'],
  },
  { means: 'product', language: 'zh', words: ['功能, 特性, 功能列表, 功能特性'] },
]
