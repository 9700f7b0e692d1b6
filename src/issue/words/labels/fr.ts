import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of French. */
export const frLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'fr',
    words: ['statut, état, etat', 'avancement, état actuel, statut actuel'],
  },
  {
    means: 'severity',
    language: 'fr',
    words: [
      'sévérité, gravité, criticité, severite, gravite, criticite, niveau',
      'niveau de gravité, niveau de sévérité, niveau de criticité, degré de gravité',
    ],
  },
  {
    means: 'priority',
    language: 'fr',
    words: ['priorité, urgence, priorite', 'niveau de priorité, importance, prio, priorité de correction'],
  },
  {
    means: 'impact',
    language: 'fr',
    words: ['impact, conséquence, conséquences, impacts', 'répercussion, répercussions, impact utilisateur'],
  },
  { means: 'likelihood', language: 'fr', words: ['probabilité, vraisemblance', "probabilité d'occurrence"] },
  {
    means: 'effort',
    language: 'fr',
    words: [
      'effort estimé, estimation, complexité, charge',
      "temps estimé, durée estimée, estimation de l'effort, difficulté",
    ],
  },
  {
    means: 'files',
    language: 'fr',
    words: [
      'fichier, fichiers, emplacement, où corriger, localisation, fichiers concernés, fichier concerné,',
      'fichiers impactés, chemin, fichier(s)',
      'fichiers affectés, fichier affecté, fichier impacté, où, endroit, fichiers associés,',
      'fichier source, fichiers sources, code concerné, fichiers à vérifier, fichiers touchés, fichiers à modifier, fichiers à changer',
    ],
  },
  {
    means: 'changedFiles',
    language: 'fr',
    words: ['fichiers modifiés', 'fichiers touchés par le correctif'],
  },
  {
    means: 'createdFiles',
    language: 'fr',
    words: ['fichiers créés, fichiers à créer', 'nouveaux fichiers, nouveau fichier'],
  },
  { means: 'lines', language: 'fr', words: ['ligne, lignes', 'numéro de ligne, n° de ligne, ligne(s)'] },
  {
    means: 'created',
    language: 'fr',
    words: [
      'date création, date de création, créé le, signalé le, découvert, date de détection,',
      'signalé, créé, découvert le, depuis',
      'date, ouvert le, détecté le, constaté le, identifié le, trouvé le, date du signalement,',
      "date de signalement, date d'ouverture, date de découverte, date d'ajout, ajouté le, ouverture",
    ],
  },
  {
    means: 'resolved',
    language: 'fr',
    words: [
      'date résolution, date de résolution, résolu le, corrigé le, date de correction,',
      'résolu',
      'fermé le, clos le, terminé le, réglé le, traité le, date de clôture, date de fermeture,',
      'fait le, date de fin',
    ],
  },
  {
    means: 'due',
    language: 'fr',
    words: [
      'échéance, date limite, date cible',
      'à faire avant, pour le, prévu pour, date prévue, date butoir',
    ],
  },
  {
    means: 'updated',
    language: 'fr',
    words: [
      'mis à jour, dernière mise à jour, mise à jour, dernière modification, date de mise à jour, dernière màj',
      'mis à jour le, modifié le, dernière révision, dernière vérification, actualisé le',
    ],
  },
  {
    means: 'owner',
    language: 'fr',
    words: [
      'responsable, assigné à, propriétaire, assigné, qui',
      'affecté à, attribué à, en charge, assigné·e, responsable du suivi, chargé de, pilote, porteur',
    ],
  },
  {
    means: 'dependsOn',
    language: 'fr',
    words: [
      'dépend de, dépendances, prérequis, bloqué par',
      'dépendance, nécessite, requiert, bloqué par le',
    ],
  },
  {
    means: 'description',
    language: 'fr',
    words: [
      'description, problème, symptôme, symptômes, détail, détails, contexte, constat',
      'étapes de reproduction, étapes pour reproduire, étapes, reproduction, comment reproduire,',
      'comportement actuel, comportement attendu, comportement observé, résultat attendu,',
      "résultat obtenu, message d'erreur, observation, description du problème, constatation, preuve",
    ],
  },
  {
    means: 'title',
    language: 'fr',
    words: [
      'titre, tâche, anomalie, sujet',
      'intitulé, bug, défaut, libellé, idée, problème connu, point ouvert',
    ],
  },
  {
    means: 'cause',
    language: 'fr',
    words: [
      'cause, cause racine, origine, cause probable',
      'cause possible, causes, raison, cause identifiée, diagnostic, analyse, cause première',
    ],
  },
  {
    means: 'fix',
    language: 'fr',
    words: [
      'solution, correction, solution appliquée, recommandation, action, solution proposée,',
      'correctif, actions, action requise, plan d action',
      'correction proposée, correctif proposé, correctif appliqué, solution envisagée,',
      'solution recommandée, solution possible, résolution, remède, recommandations, piste, pistes,',
      'prochaine étape, prochaines étapes, à faire, action corrective, mesures, mesure corrective,',
      'mise en œuvre, remédiation, atténuation',
    ],
  },
  {
    means: 'workaround',
    language: 'fr',
    words: [
      'contournement, solution de contournement, solution temporaire',
      'contournement possible, palliatif, solution de repli, solution provisoire,',
      'contournement temporaire, astuce',
    ],
  },
  {
    means: 'acceptance',
    language: 'fr',
    words: [
      'critères d acceptation, validation, vérification, exigence',
      'critères de validation, critères de succès, définition de terminé, comment vérifier, plan de test',
    ],
  },
  {
    means: 'category',
    language: 'fr',
    words: [
      'catégorie, composant, module, affecte, type, environnement, plateforme',
      'domaine, périmètre, étiquette, étiquettes, tags, famille',
    ],
  },
  {
    means: 'note',
    language: 'fr',
    words: [
      'remarque, remarques, commentaire, commentaires, notes',
      'voir, voir aussi, référence, références, lien, liens, signalé par, rapporteur, découvert par',
    ],
  },
  { means: 'frequency', language: 'fr', words: ['fréquence, reproductibilité, reproductible'] },
  { means: 'risk', language: 'fr', words: ['risque'] },
  { means: 'tasks', language: 'fr', words: ['tâches, sous tâches, étapes restantes, reste à faire'] },
]
