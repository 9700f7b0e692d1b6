import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** What the headings and files of risk registers are called, and the sections that only explain how risks are rated. */
export const riskSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'en',
    words: [
      'risk log, risks log, risk catalog, risk catalogue, risk inventory, risk table, risk tracker, risks register, project risks,',
      'raid log, raid, risk analysis, top risks, key risks, open risks, active risks, risk map, closed risks',
    ],
  },
  {
    means: 'issues',
    language: 'de',
    words: [
      'risiko, risikoliste, risikoregister, risikoanalyse, risikokatalog, risikoverzeichnis, risikotabelle, projektrisiken,',
      'einzelrisiken, restrisiken, risikoübersicht, gefährdungen, bedrohungen',
    ],
  },
  {
    means: 'issues',
    language: 'es',
    words: [
      'riesgo, registro de riesgos, matriz de riesgos, lista de riesgos, análisis de riesgos, evaluación de riesgos, mapa de riesgos, matriz de riesgo,',
      'inventario de riesgos, catálogo de riesgos, amenazas, riesgos identificados',
    ],
  },
  {
    means: 'issues',
    language: 'fr',
    words: [
      'risque, registre de risques, matrice des risques, matrice de risques, liste des risques, analyse des risques, analyse de risques,',
      'cartographie des risques, tableau des risques, menaces, risques identifiés',
    ],
  },
  {
    means: 'issues',
    language: 'pt',
    words: [
      'risco, registro de riscos, registo de riscos, matriz de riscos, matriz de risco, lista de riscos, análise de riscos, avaliação de riscos, mapa de riscos,',
      'ameaças, riscos identificados, matriz riscos',
    ],
  },
  {
    means: 'issues',
    language: 'it',
    words: [
      'rischio, registro dei rischi, registro rischi, matrice dei rischi, matrice rischi, elenco dei rischi, analisi dei rischi, valutazione dei rischi,',
      'mappa dei rischi, minacce',
    ],
  },
  {
    means: 'issues',
    language: 'pl',
    words: [
      'ryzyko, rejestr ryzyk, rejestr ryzyka, lista ryzyk, matryca ryzyk, matryca ryzyka, analiza ryzyka, analiza ryzyk, ocena ryzyka, mapa ryzyk',
    ],
  },
  {
    means: 'issues',
    language: 'ru',
    words: [
      'риск, рисков, матрица рисков, список рисков, карта рисков, анализ рисков, оценка рисков, журнал рисков, перечень рисков',
    ],
  },
  {
    means: 'issues',
    language: 'zh',
    words: [
      '风险登记册, 风险登记表, 风险清单, 风险列表, 风险登记, 风险台账, 风险矩阵, 风险分析, 項目風險, 風險登記表, 風險清單, 風險列表, 風險登記冊, 風險矩陣, 風險分析, 风险与应对, 风险与备案, 主要风险, 項目风险',
    ],
  },
  {
    means: 'issues',
    language: 'ja',
    words: [
      'リスク管理表, リスク登録簿, リスク台帳, リスク分析, リスクと対策, リスクリスト, リスクマトリクス',
    ],
  },
  {
    means: 'issues',
    language: 'ko',
    words: [
      '리스크, 리스크 목록, 리스크 관리, 위험요소, 위험 목록, 위험 관리, 리스크 분석, 위험 분석, 리스크 등록부, 위험 등록부, 리스크 관리대장',
    ],
  },
  {
    means: 'issues',
    language: 'he',
    words: ['סיכון, רשימת סיכונים, טבלת סיכונים, ניתוח סיכונים, ניהול סיכונים, מרשם סיכונים, איומים'],
  },
  {
    means: 'issues',
    language: 'any',
    words: ["risico's, risicos, risico, rizika, riziko, riskler, risiko, ризики, ризик, risker"],
  },
  {
    means: 'legend',
    language: 'en',
    words: [
      'heat map, heatmap, risk heat map, risk heatmap, risk rating matrix, risk scoring, scoring matrix, likelihood scale, impact scale,',
      'probability scale, rating criteria, risk scale, risk levels, risk rating scale, probability impact matrix, risk scoring matrix, likelihood × impact,',
      'likelihood and impact scales, risk appetite, escalation criteria, rating key',
    ],
  },
  {
    means: 'legend',
    language: 'de',
    words: [
      'bewertungsskala, bewertungsmatrix, bewertungsmaßstab, risikostufen, risikoklassen, skala, bewertungskriterien, bewertungsschema',
    ],
  },
  {
    means: 'legend',
    language: 'es',
    words: [
      'escala, escalas, escala de valoración, escala de probabilidad, escala de impacto, niveles de riesgo, mapa de calor, criterios de valoración, matriz de calor, escala de riesgo',
    ],
  },
  {
    means: 'legend',
    language: 'fr',
    words: [
      "échelle, échelles, échelle de cotation, échelle de probabilité, échelle d'impact, niveaux de risque, grille de cotation, critères de cotation",
    ],
  },
  {
    means: 'legend',
    language: 'pt',
    words: [
      'escala, escalas, escala de probabilidade, escala de impacto, níveis de risco, mapa de calor, critérios de classificação',
    ],
  },
  {
    means: 'legend',
    language: 'it',
    words: [
      'scala, scale di valutazione, scala di valutazione, scala di probabilità, livelli di rischio, mappa di calore',
    ],
  },
  {
    means: 'legend',
    language: 'pl',
    words: ['skala, skala oceny, skala prawdopodobieństwa, poziomy ryzyka, mapa ciepła'],
  },
  {
    means: 'legend',
    language: 'ru',
    words: ['шкала, шкалы, шкала оценки, шкала вероятности, шкала влияния, уровни риска, тепловая карта'],
  },
  {
    means: 'legend',
    language: 'zh',
    words: ['评分标准, 評分標準, 风险等级定义, 風險等級定義, 评估标准, 評估標準, 风险等级说明, 热力图'],
  },
  { means: 'legend', language: 'ja', words: ['評価基準, 評価尺度, リスク評価基準, ヒートマップ, 判定基準'] },
  { means: 'legend', language: 'ko', words: ['평가 기준, 평가기준, 위험 등급 기준, 히트맵'] },
  { means: 'legend', language: 'he', words: ['סולם, סולם הערכה, מפת חום, רמות סיכון'] },
]
