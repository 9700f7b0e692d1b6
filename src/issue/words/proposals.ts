import type { WordRow } from '../vocabulary.js'

/** Words in the label of a fix that say it is only proposed: what it names may not exist yet. */
export const proposalWords: readonly WordRow<'proposal'>[] = [
  {
    means: 'proposal',
    language: 'en',
    words: [
      'proposed, proposal, proposes, recommended, recommendation, recommendations, suggested, suggestion, suggestions,',
      'plan, planned, required, action, actions, next, next steps',
    ],
  },
  {
    means: 'proposal',
    language: 'de',
    words: ['vorgeschlagen, vorgeschlagene, vorschlag, empfohlen, empfohlene, empfehlung, geplant, geplante'],
  },
  {
    means: 'proposal',
    language: 'fr',
    words: ['proposé, proposée, proposition, recommandé, recommandée, suggéré'],
  },
  {
    means: 'proposal',
    language: 'es',
    words: ['propuesto, propuesta, recomendado, recomendada, recomendación, sugerido, sugerida, requerido'],
  },
  {
    means: 'proposal',
    language: 'pt',
    words: ['proposto, proposta, recomendado, recomendada, recomendação, sugerido, sugerida'],
  },
  {
    means: 'proposal',
    language: 'it',
    words: ['proposto, proposta, consigliato, consigliata, consiglio, raccomandato, raccomandata, suggerito'],
  },
  {
    means: 'proposal',
    language: 'pl',
    words: ['proponowane, proponowana, propozycja, zalecane, sugerowane'],
  },
  { means: 'proposal', language: 'ru', words: ['предложение, предлагаемое, рекомендация, рекомендуемое'] },
  { means: 'proposal', language: 'zh', words: ['建议, 建議, 推荐, 推薦'] },
  { means: 'proposal', language: 'ja', words: ['提案, 推奨'] },
  { means: 'proposal', language: 'ko', words: ['제안, 권장'] },
  { means: 'proposal', language: 'he', words: ['מוצע, מוצעת, הצעה, המלצה'] },
]
