import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of French. */
export const frLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'fr', words: ['statut, état, etat'] },
  {
    means: 'severity',
    language: 'fr',
    words: ['sévérité, gravité, criticité, severite, gravite, criticite, niveau'],
  },
  { means: 'priority', language: 'fr', words: ['priorité, urgence, priorite'] },
  { means: 'impact', language: 'fr', words: ['impact, conséquence, conséquences, impacts'] },
  { means: 'likelihood', language: 'fr', words: ['probabilité, vraisemblance'] },
  { means: 'effort', language: 'fr', words: ['effort estimé, estimation, complexité, charge'] },
  {
    means: 'files',
    language: 'fr',
    words: [
      'fichier, fichiers, emplacement, localisation, fichiers concernés, fichier concerné,',
      'fichiers impactés, chemin, fichier(s)',
    ],
  },
  { means: 'changedFiles', language: 'fr', words: ['fichiers modifiés, fichiers à modifier'] },
  { means: 'createdFiles', language: 'fr', words: ['fichiers créés, fichiers à créer'] },
  { means: 'lines', language: 'fr', words: ['ligne, lignes'] },
  {
    means: 'created',
    language: 'fr',
    words: [
      'date création, date de création, créé le, signalé le, découvert, date de détection,',
      'signalé, créé, découvert le, depuis',
    ],
  },
  {
    means: 'resolved',
    language: 'fr',
    words: ['date résolution, date de résolution, résolu le, corrigé le, date de correction,', 'résolu'],
  },
  { means: 'due', language: 'fr', words: ['échéance, date limite, date cible'] },
  {
    means: 'updated',
    language: 'fr',
    words: [
      'mis à jour, dernière mise à jour, mise à jour, dernière modification, date de mise à jour, dernière màj, mis à jour le',
    ],
  },
  { means: 'owner', language: 'fr', words: ['responsable, assigné à, propriétaire, assigné, qui'] },
  { means: 'dependsOn', language: 'fr', words: ['dépend de, dépendances, prérequis, bloqué par'] },
  {
    means: 'description',
    language: 'fr',
    words: ['description, problème, symptôme, symptômes, détail, détails, contexte, constat'],
  },
  { means: 'title', language: 'fr', words: ['titre, tâche, anomalie, sujet'] },
  { means: 'cause', language: 'fr', words: ['cause, cause racine, origine, cause probable'] },
  {
    means: 'fix',
    language: 'fr',
    words: [
      'solution, correction, solution appliquée, recommandation, action, solution proposée,',
      'correctif, actions, action requise, plan d action',
    ],
  },
  {
    means: 'workaround',
    language: 'fr',
    words: ['contournement, solution de contournement, solution temporaire'],
  },
  {
    means: 'acceptance',
    language: 'fr',
    words: ['critères d acceptation, validation, vérification, exigence'],
  },
  {
    means: 'category',
    language: 'fr',
    words: ['catégorie, composant, module, affecte, type, environnement, plateforme'],
  },
  { means: 'note', language: 'fr', words: ['remarque, remarques, commentaire, commentaires, notes'] },
]
