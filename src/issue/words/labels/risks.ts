import type { FieldName } from '../../fields.js'
import type { WordRow } from '../../vocabulary.js'
import { latinRiskLabelWords } from './risks-latin.js'

/** The labels of risk registers, beside those that all trackers have. */
export const riskLabelWords: readonly WordRow<FieldName>[] = [
  ...latinRiskLabelWords,
  {
    means: 'title',
    language: 'ru',
    words: [
      'описание риска, название риска, рисковое событие, угроза, наименование риска, формулировка риска',
    ],
  },
  {
    means: 'likelihood',
    language: 'ru',
    words: ['вероятность наступления, вероятность возникновения, вер., вер-ть, шанс'],
  },
  {
    means: 'severity',
    language: 'ru',
    words: ['уровень риска, степень риска, оценка риска, класс риска, рейтинг риска, категория риска'],
  },
  { means: 'risk', language: 'ru', words: ['риск, величина риска, балл, баллы, рейтинг, индекс риска'] },
  {
    means: 'note',
    language: 'ru',
    words: [
      'остаточный риск, триггер, триггеры, индикатор, индикаторы, признаки, ранние признаки, признак наступления',
    ],
  },
  {
    means: 'fix',
    language: 'ru',
    words: [
      'меры по снижению, меры снижения, мера снижения, снижение, снижение риска, меры по снижению риска, меры по минимизации, минимизация,',
      'план снижения, план митигации, меры митигации, смягчение, меры смягчения, план реагирования, реагирование, реакция, стратегия, стратегия реагирования, меры реагирования,',
      'план действий, контрмеры, контрмера, меры предотвращения, предотвращение, профилактика, план б, резервный план, запасной план,',
      'план на случай наступления, мероприятия, способ снижения, как снижаем, меры противодействия',
    ],
  },
  {
    means: 'title',
    language: 'zh',
    words: [
      '风险描述, 风险项, 风险点, 风险名称, 风险事项, 风险内容, 风险事件, 风险说明, 主要风险, 潜在风险, 風險描述, 風險項目, 風險項, 風險名稱, 風險事項, 風險內容, 風險事件, 風險說明, 主要風險, 潛在風險, 威胁, 威脅',
    ],
  },
  {
    means: 'likelihood',
    language: 'zh',
    words: ['发生概率, 發生機率, 发生可能性, 發生可能性, 機率, 几率, 發生率, 可能性等级, 风险概率, 發生概率'],
  },
  {
    means: 'impact',
    language: 'zh',
    words: ['冲击, 衝擊, 影响等级, 影響等級, 潜在影响, 潛在影響, 衝擊程度, 影響度, 影响度, 损失'],
  },
  {
    means: 'severity',
    language: 'zh',
    words: ['風險級別, 风险程度, 風險程度, 风险评级, 風險評級, 风险等級, 综合评级, 风险水平, 固有风险'],
  },
  {
    means: 'risk',
    language: 'zh',
    words: ['风险, 風險, 风险值, 風險值, 风险系数, 風險係數, 风险评分, 風險評分'],
  },
  {
    means: 'note',
    language: 'zh',
    words: [
      '剩余风险, 剩餘風險, 残余风险, 殘餘風險, 残留风险, 触发条件, 觸發條件, 预警信号, 預警訊號, 预警指标, 触发信号, 预警条件, 风险来源',
    ],
  },
  {
    means: 'fix',
    language: 'zh',
    words: [
      '缓解措施, 緩解措施, 缓解方案, 緩解方案, 缓解策略, 緩解策略, 缓解, 緩解, 应对策略, 應對策略, 應對措施, 應對方案, 因應對策, 因應措施, 因應, 因應方式,',
      '应急预案, 应急方案, 应急措施, 應急預案, 應變計畫, 應變措施, 备案, 備案, 预案, 預案, 预防措施, 預防措施, 防范措施, 防範措施, 控制措施, 规避措施, 規避措施, 规避方案, 降低措施, 缓解办法,',
      '化解措施, 處置措施, 处置措施, 对应措施, 對應措施, 兜底方案, 备选方案, 備選方案, 风险应对, 風險應對, 风险缓解, 应对计划, 应对办法, 应对方式, 發布要求, 解决措施, 改善對策',
    ],
  },
  { means: 'owner', language: 'zh', words: ['责任人, 责任主体'] },
  {
    means: 'title',
    language: 'ja',
    words: [
      'リスク内容, リスク項目, リスク名, リスクの内容, リスク概要, リスク事象, 想定リスク, 想定されるリスク, 脅威, リスク要因, リスク説明',
    ],
  },
  {
    means: 'likelihood',
    language: 'ja',
    words: ['確率, 可能性, 発生可能性, 発生の可能性, 蓋然性, 起こりやすさ, 発生度, 発生しやすさ'],
  },
  { means: 'impact', language: 'ja', words: ['影響の大きさ, インパクト, 影響レベル, 損害, 影響の程度'] },
  {
    means: 'severity',
    language: 'ja',
    words: ['リスクレベル, リスク評価, リスクランク, リスク度, 危険度, 総合評価, リスク等級'],
  },
  { means: 'risk', language: 'ja', words: ['リスク値, リスクスコア, スコア'] },
  {
    means: 'note',
    language: 'ja',
    words: ['残留リスク, 残存リスク, 残余リスク, トリガー, 兆候, 予兆, 検知方法, 発動条件'],
  },
  {
    means: 'fix',
    language: 'ja',
    words: [
      '軽減策, 低減策, 緩和策, 予防策, 対応策, 対応計画, 対応戦略, 回避策と対応, 対処方針, 発生時の対応, 発生時対応, 予防措置, 事前対策, 事後対策, 緩和, 軽減, 軽減措置, リスク対応, リスク対策, 予防, コンティンジェンシー, コンティンジェンシープラン, 代替策, フォールバック',
    ],
  },
  {
    means: 'title',
    language: 'ko',
    words: [
      '리스크 내용, 리스크 항목, 리스크명, 위험 요소, 위험요소, 위험 항목, 위험 내용, 위험 요인, 리스크 설명, 위험 설명, 위협, 리스크 요인',
    ],
  },
  { means: 'likelihood', language: 'ko', words: ['가능성, 발생 확률, 발생확률, 발생가능성, 발생도'] },
  { means: 'impact', language: 'ko', words: ['파급력, 영향력, 영향 정도, 피해'] },
  { means: 'severity', language: 'ko', words: ['리스크 수준, 리스크 등급, 위험등급, 위험수준, 리스크 레벨'] },
  { means: 'risk', language: 'ko', words: ['위험, 리스크 점수, 위험 점수'] },
  { means: 'note', language: 'ko', words: ['잔여 위험, 잔여 리스크, 트리거, 징후, 조기 경보, 발생 조건'] },
  {
    means: 'fix',
    language: 'ko',
    words: [
      '완화, 완화 방안, 완화방안, 완화 전략, 완화책, 완화 조치, 대응책, 대응 전략, 대응전략, 대응 계획, 비상 계획, 비상계획, 예방, 예방 조치, 예방책, 예방 대책, 컨틴전시 플랜, 경감 방안',
    ],
  },
  { means: 'title', language: 'he', words: ['תיאור הסיכון, שם הסיכון, תיאור סיכון, איום'] },
  { means: 'severity', language: 'he', words: ['רמת סיכון, רמת הסיכון, דירוג סיכון, דירוג'] },
  { means: 'likelihood', language: 'he', words: ['סיכוי, הסתברות להתרחשות, סבירות להתרחשות'] },
  { means: 'note', language: 'he', words: ['סיכון שיורי, טריגר, סימני אזהרה'] },
  {
    means: 'fix',
    language: 'he',
    words: [
      'צמצום, צמצום סיכון, צעדי צמצום, אמצעי צמצום, הפחתה, הפחתת סיכון, תוכנית מענה, מענה, תוכנית מגירה, דרכי התמודדות, התמודדות, תוכנית חירום, בקרה, בקרות, מניעה, מיתון, אופן טיפול',
    ],
  },
  {
    means: 'risk',
    language: 'any',
    words: ['risico, riziko, risiko, risk, risk seviyesi, ризик, rủi ro'],
  },
  {
    means: 'likelihood',
    language: 'any',
    words: [
      'kans, waarschijnlijkheid, pravděpodobnost, sannolikhet, olasılık, kemungkinan, імовірність, ймовірність, khả năng xảy ra, xác suất',
    ],
  },
  {
    means: 'impact',
    language: 'any',
    words: ['dampak'],
  },
  {
    means: 'fix',
    language: 'any',
    words: [
      'maatregel, maatregelen, beheersmaatregel, mitigatie, mitigasi, opatření, åtgärder, önlem, önlemler, заходи, пом’якшення, giảm thiểu, biện pháp, biện pháp giảm thiểu',
    ],
  },
]
