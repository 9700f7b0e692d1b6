import type { WordRow } from '../vocabulary.js'

/**
 * Words that say nothing of themselves where they stand: `heading` in the name of a category (“All open issues of phase 2”),
 * `mark` beside a state or a level (“Priority: high”, “Fixed in PR 12”).
 */
export type Filler = 'heading' | 'mark'

/** The words that a category or a mark may bear without saying anything else. */
export const fillerWords: readonly WordRow<Filler>[] = [
  {
    means: 'heading',
    language: 'en',
    words: [
      'recently, already, all, also, beyond, the, and, or, of, for, to, by, our, my, other, things, misc, general, technical, software, code,',
      'priority, severity, level, current, currently, previously, previous, item, items, list, queue, phase, sprint, week, release, version,',
      'images, screenshots, assets, license, licence, contributors, maintainers, commands, setup, installation, prerequisites, requirements, environment, tech stack',
    ],
  },
  {
    means: 'heading',
    language: 'de',
    words: ['nach, und, alle, weitere, sonstige, aktuelle, priorität, schweregrad'],
  },
  { means: 'heading', language: 'fr', words: ['et, les, des, autres, tous, priorité, gravité'] },
  {
    means: 'heading',
    language: 'es',
    words: [
      'ítem, ítems, elemento, elementos, recientemente, y, los, las, otros, de, prioridad, gravedad, severidad',
    ],
  },
  {
    means: 'heading',
    language: 'pt',
    words: ['e, os, as, de, outros, outras, prioridade, gravidade, severidade'],
  },
  { means: 'heading', language: 'it', words: ['per, da, e, i, gli, altri, priorità, gravità'] },
  { means: 'heading', language: 'pl', words: ['po, i, inne, wszystkie, priorytet'] },
  { means: 'heading', language: 'ru', words: ['и, все, прочие, другие, приоритет'] },
  { means: 'heading', language: 'zh', words: ['优先级, 優先級, 严重程度'] },
  { means: 'heading', language: 'ja', words: ['優先度, 重要度'] },
  { means: 'heading', language: 'ko', words: ['우선순위, 심각도'] },
  { means: 'heading', language: 'he', words: ['עדיפות'] },
  {
    means: 'mark',
    language: 'en',
    words: [
      'priority, prio, severity, impact, risk, level, issue, issues, status, date, pr, commit, phase, the, and, to, was, in, on, still, recorded, logged',
    ],
  },
  {
    means: 'mark',
    language: 'de',
    words: ['priorität, schweregrad, auswirkung, risiko, noch, weiterhin, problem, probleme, fehler'],
  },
  {
    means: 'mark',
    language: 'fr',
    words: ['priorité, gravité, sévérité, impact, risque, encore, toujours, problème, problèmes'],
  },
  {
    means: 'mark',
    language: 'es',
    words: ['prioridad, gravedad, severidad, impacto, riesgo, aún, todavía, sigue, problema, problemas'],
  },
  {
    means: 'mark',
    language: 'pt',
    words: ['prioridade, gravidade, severidade, impacto, risco, ainda, problema, problemas'],
  },
  {
    means: 'mark',
    language: 'it',
    words: ['priorità, gravità, impatto, rischio, ancora, problema, problemi'],
  },
  { means: 'mark', language: 'pl', words: ['priorytet, wpływ, ryzyko, nadal, wciąż, problem, problemy'] },
  {
    means: 'mark',
    language: 'ru',
    words: [
      'приоритет, влияние, серьёзность, критичность, риск, ещё, еще, всё ещё, все еще, проблема, проблемы',
    ],
  },
  {
    means: 'mark',
    language: 'zh',
    words: [
      '优先级, 優先級, 严重程度, 嚴重程度, 影响, 影響, 风险, 風險, 仍, 仍然, 尚, 问题, 問題, 记录, 記錄',
    ],
  },
  { means: 'mark', language: 'ja', words: ['優先度, 重要度, 影響, 影響度, リスク, まだ, 問題, 記録'] },
  {
    means: 'mark',
    language: 'ko',
    words: ['우선순위, 심각도, 중요도, 영향, 영향도, 위험, 아직, 여전히, 문제, 이슈, 기록'],
  },
  { means: 'mark', language: 'he', words: ['עדיפות, חומרה, השפעה, סיכון, עדיין, בעיה'] },
]
