import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of French. */
export const frSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'fr',
    words: [
      'problèmes, problème, bugs, limitations, limites, dette, tâches, anomalies, risques,',
      'vulnérabilités, améliorations, écarts, ecarts, bogues, erreurs, à faire, points ouverts, restrictions, défauts, problèmes connus, bugs connus, limitations connues, dette technique, tickets, incidents, failles',
      'liste des tâches, tâches à faire, choses à faire, reste à faire, points à corriger,',
      'points en suspens, points à traiter, problèmes ouverts, problèmes en cours, problèmes à résoudre,',
      'problèmes rencontrés, liste des bugs, liste des problèmes, lacunes, manques, carences,',
      'régressions, bloquants, idées, faiblesses, points faibles, points bloquants,',
      "pistes d'amélioration, améliorations possibles, dettes techniques, anomalies connues,",
      'limites connues, questions ouvertes, à corriger, incohérences, défauts connus',
    ],
  },
  {
    means: 'legend',
    language: 'fr',
    words: ['légende, niveaux de sévérité, niveaux de priorité, définitions'],
  },
  { means: 'contents', language: 'fr', words: ['table des matières, sommaire'] },
  {
    means: 'summary',
    language: 'fr',
    words: [
      'résumé, statistiques, synthèse, vue d ensemble, bilan, resume executif,',
      'résumé exécutif, conclusion',
    ],
  },
  {
    means: 'plan',
    language: 'fr',
    words: [
      'prochaines étapes, actions futures, plan d action, feuille de route, recommandations, planning,',
      'calendrier',
    ],
  },
  {
    means: 'process',
    language: 'fr',
    words: [
      'processus, contribuer, comment signaler, méthodologie, aide, obtenir de l aide, assistance, contact, questions',
    ],
  },
  { means: 'template', language: 'fr', words: ['modèle, exemple, gabarit'] },
  {
    means: 'history',
    language: 'fr',
    words: ['fichiers modifiés, fichiers concernés, historique, journal, journal des modifications'],
  },
  { means: 'notes', language: 'fr', words: ['bonnes pratiques, remarques, contexte, notes'] },
  { means: 'product', language: 'fr', words: ['fonctionnalités, caractéristiques'] },
]
