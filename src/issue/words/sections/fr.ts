import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of French. */
export const frSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'fr',
    words: [
      'journal des bugs, registre des bugs, registre des problèmes, registre des risques, suivi des bugs, suivi des problèmes',
      'problèmes, problème, bugs, limitations, limites, dette, tâches, anomalies, risques,',
      'vulnérabilités, améliorations, écarts, ecarts, bogues, erreurs, à faire, points ouverts, restrictions, défauts, problèmes connus, bugs connus, limitations connues, dette technique, tickets, incidents, failles',
      'liste des tâches, tâches à faire, choses à faire, reste à faire, points à corriger,',
      'points en suspens, points à traiter, problèmes ouverts, problèmes en cours, problèmes à résoudre,',
      'problèmes rencontrés, liste des bugs, liste des problèmes, lacunes, manques, carences,',
      'régressions, bloquants, idées, autres pistes, autres idées, faiblesses, points faibles, points bloquants,',
      "pistes d'amélioration, améliorations possibles, dettes techniques, anomalies connues,",
      'limites connues, questions ouvertes, à corriger, incohérences, défauts connus',
      'ce qui reste, ce qui reste à faire, ce qui manque, ce qui ne marche pas, ce qui ne fonctionne pas, zones d ombre, pannes',
    ],
  },
  {
    means: 'legend',
    language: 'fr',
    words: [
      'légende, niveaux de sévérité, niveaux de priorité, définitions',
      'légendes, classification, niveaux de criticité, définition des statuts',
      'statuts',
      'signification des statuts, signification des priorités, symboles utilisés, types de dette, types de dette technique, types de problèmes',
    ],
  },
  { means: 'contents', language: 'fr', words: ['table des matières, sommaire'] },
  {
    means: 'summary',
    language: 'fr',
    words: [
      'résumé, statistiques, synthèse, vue d ensemble, bilan, resume executif,',
      'résumé exécutif, conclusion',
      'récapitulatif, recapitulatif, récapitulatif final, tableau récapitulatif, récap, recap, état actuel, état des lieux, état global, statut global, statut actuel, métriques, indicateurs, avancement, progression, tableau de bord, chiffres clés, conclusions, synthese',
      'état du projet, score global, évaluation globale, répartition, aperçu, référence rapide, aide-mémoire, résultats attendus',
      'rapport de test, rapport d état, état des tests, état du build',
    ],
  },
  {
    means: 'plan',
    language: 'fr',
    words: [
      'prochaines étapes, actions futures, plan d action, feuille de route, recommandations, planning,',
      'calendrier',
      "plan, plan de correction, plan d'action, ordre de priorité, ordre de correction, ordre recommandé, ordre recommandé de correction, ordre de traitement, priorisation, roadmap, roadmap suggérée, roadmap proposée, recommandation, étapes suivantes, prochaine étape, prochaines actions, actions recommandées, actions immédiates, jalons, planification, échéancier",
      'corrections recommandées, corrections suggérées, actions rapides',
      "actions à mener, stratégie, solution proposée, solutions proposées, solutions possibles, estimation de l'effort, étapes de correction",
    ],
  },
  {
    means: 'process',
    language: 'fr',
    words: [
      'principes, principes généraux, règles, conventions commits, conventions de commit',
      'processus recommandé',
      'processus, contribuer, comment signaler, méthodologie, aide, obtenir de l aide, assistance, contact, questions',
      "signaler un bug, signaler un problème, comment contribuer, instructions, procédure, mode d'emploi, fonctionnement, introduction, objectif du document, à propos, à propos de ce document, méthode, workflow",
      'étapes de débogage, étapes de dépannage, étapes de diagnostic',
      'dépannage, résolution des problèmes, résolution de problèmes',
      'questions fréquentes, environnement de test, prérequis, consignes, énoncé, cahier des charges',
      'comment nous travaillons, règles du jeu, à propos de ce fichier, utilisation de ce document, données de test, démarrage rapide, pour commencer, commandes utiles',
    ],
  },
  {
    means: 'template',
    language: 'fr',
    words: [
      'modèle, exemple, gabarit',
      'exemples, format, modèles, template',
      'modèle vide, template vide, exemple résolu, exemples résolus, exemples améliorations',
    ],
  },
  {
    means: 'history',
    language: 'fr',
    words: [
      'fichiers modifiés, fichiers concernés, historique, journal, journal des modifications',
      'fichiers créés, nouveaux fichiers, fichiers impactés, fichiers créés et modifiés, changements, modifications, journal de bord, historique des modifications, historique des versions, changelog',
      'dernières modifications',
      'résultats de vérification, résultats des vérifications, résultats des tests, fichiers à modifier, fichiers à créer, fichiers à supprimer',
      'vérifications effectuées, tests effectués, contrôles effectués',
    ],
  },
  {
    means: 'notes',
    language: 'fr',
    words: [
      'ce qui marche, ce qui est en place, vérifié et fonctionnel',
      'vérifié et conforme, ce qui a été vérifié',
      'bonnes pratiques, remarques, contexte, notes',
      "décisions de conception, choix techniques, choix de conception, décisions d'architecture, hypothèses, points positifs, points forts, ce qui fonctionne, glossaire, leçons apprises, enseignements, remarque, observations",
      'commentaires, notes techniques',
      'pourquoi c est important, motivation, avant propos, préambule, remarques finales, plateformes prises en charge',
    ],
  },
  { means: 'product', language: 'fr', words: ['fonctionnalités, caractéristiques'] },
  {
    means: 'gate',
    language: 'fr',
    words: [
      "liste de contrôle, liste de vérification, checklist, critères d'acceptation, critères de succès, plan de test, tests à effectuer, cas de test, étapes de vérification, étapes de test",
    ],
  },
  {
    means: 'links',
    language: 'fr',
    words: [
      'références, liens, voir aussi, ressources, liens utiles, documents liés, annexe, annexes',
      'fichiers clés, fichiers importants, fichiers principaux',
    ],
  },
]
