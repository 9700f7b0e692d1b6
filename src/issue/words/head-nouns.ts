import type { WordRow } from '../vocabulary.js'

/**
 * Where a noun makes a heading what it is: at its end (“Bug statistics”), or also at its beginning (“Legend for the table”), or
 * only there, for it tells when behind a name (“Bell and rope — next session”).
 */
export type HeadNoun = 'last' | 'first' | 'alone'

/** Nouns that make a heading what it is, whatever else it says. */
export const headNouns: readonly WordRow<HeadNoun>[] = [
  {
    means: 'last',
    language: 'en',
    words: [
      'summary, statistics, stats, overview, assessment, metrics, scorecard, breakdown, definitions, roadmap, timeline, schedule,',
      'checklist, template, changelog, history, plan, conclusion, workflow, process, guidelines, criteria, gate, gates, references,',
      'example, examples, strategy, strengths, resources, recommendations, instructions, note, prevention, tips, lessons, takeaways',
    ],
  },
  {
    means: 'last',
    language: 'de',
    words: [
      'zusammenfassung, übersicht, empfehlungen, zeitplan, fahrplan, checkliste, statistik, statistiken, verteilung, vorlage',
    ],
  },
  {
    means: 'last',
    language: 'zh',
    words: [
      '统计, 統計, 总结, 總結, 说明, 說明, 计划, 計劃, 流程, 模板, 概要, 总览, 總覽, 一览, 一覽, 路线图, 路線圖',
    ],
  },
  { means: 'last', language: 'ja', words: ['統計, 履歴, の例'] },
  { means: 'last', language: 'ko', words: ['요약, 통계, 계획, 이력'] },
  { means: 'first', language: 'en', words: ['legend'] },
  { means: 'alone', language: 'en', words: ['next session'] },
  { means: 'first', language: 'de', words: ['legende'] },
  {
    means: 'first',
    language: 'fr',
    words: [
      'légende, récapitulatif, résumé, synthèse, bilan, recommandations, checklist, historique, statistiques',
    ],
  },
  {
    means: 'first',
    language: 'es',
    words: ['leyenda, resumen, recomendaciones, cronograma, checklist, historial, estadísticas, plantilla'],
  },
  {
    means: 'first',
    language: 'pt',
    words: ['legenda, resumo, recomendações, plano, cronograma, checklist, histórico, estatísticas'],
  },
  {
    means: 'first',
    language: 'it',
    words: [
      'legenda, riepilogo, raccomandazioni, cronoprogramma, checklist, cronologia, statistiche, panoramica',
    ],
  },
  {
    means: 'first',
    language: 'pl',
    words: [
      'legenda, podsumowanie, zalecenia, rekomendacje, harmonogram, statystyki, historia, checklista, szablon, zestawienie',
    ],
  },
  {
    means: 'first',
    language: 'ru',
    words: ['легенда, сводка, итоги, рекомендации, план, статистика, история, чеклист, шаблон, обзор'],
  },
  { means: 'first', language: 'zh', words: ['图例, 圖例'] },
  { means: 'first', language: 'ja', words: ['凡例'] },
  { means: 'first', language: 'ko', words: ['범례'] },
  { means: 'first', language: 'he', words: ['מקרא, סיכום, תוכנית, היסטוריית'] },
]
