import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Italian. */
export const itSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'it',
    words: [
      'problemi, bug, errori, limitazioni, debito, debito tecnico, attività, rischi,',
      'vulnerabilità, miglioramenti, segnalazioni, difetti, da fare, problemi noti, bug noti, errori noti, limitazioni note, limiti, restrizioni, anomalie, incidenti',
      'lista attività, elenco attività, lista delle attività, cose da fare, elenco problemi,',
      'lista problemi, elenco dei problemi, elenco bug, lista bug, questioni aperte, punti aperti,',
      'problemi aperti, problemi da risolvere, problemi riscontrati, da sistemare, da correggere,',
      'da risolvere, da migliorare, criticità note, lacune, bloccanti, idee, compiti,',
      'attività da svolgere, difetti noti, anomalie note, debiti tecnici, regressioni, punti deboli,',
      'debolezze, incongruenze, domande aperte, migliorie, mancanze',
    ],
  },
  {
    means: 'legend',
    language: 'it',
    words: [
      'legenda, livelli di gravità, livelli di priorità, definizioni, legenda priorità,',
      'legenda stati',
    ],
  },
  { means: 'contents', language: 'it', words: ['indice, sommario'] },
  {
    means: 'summary',
    language: 'it',
    words: ['riepilogo, statistiche, panoramica, riassunto, metriche, conclusione, sintesi'],
  },
  {
    means: 'plan',
    language: 'it',
    words: [
      'prossima azione, prossima azione immediata, prossime azioni, azioni future, prossimi passi, piano d azione, raccomandazioni, tabella di marcia, cronoprogramma,',
      'piano di fix',
    ],
  },
  {
    means: 'process',
    language: 'it',
    words: [
      'processo, come segnalare, istruzioni, come usare, procedura, workflow, aiuto, supporto, contatti, domande, come contribuire',
    ],
  },
  { means: 'template', language: 'it', words: ['modello, esempio, formato'] },
  {
    means: 'history',
    language: 'it',
    words: ['file modificati, file interessati, cronologia, storico, registro modifiche, changelog'],
  },
  {
    means: 'notes',
    language: 'it',
    words: [
      'buone pratiche, migliori pratiche, note metodologia, metodologia, note, osservazioni, contesto, riferimenti',
    ],
  },
  { means: 'product', language: 'it', words: ['funzionalità, caratteristiche'] },
]
