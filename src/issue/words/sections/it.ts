import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Italian. */
export const itSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'it',
    words: [
      'registro problemi, registro bug, elenco errori',
      'problemi, bug, errori, limitazioni, debito, debito tecnico, attività, rischi,',
      'vulnerabilità, miglioramenti, segnalazioni, difetti, da fare, problemi noti, bug noti, errori noti, limitazioni note, limiti, restrizioni, anomalie, incidenti',
      'lista attività, elenco attività, lista delle attività, cose da fare, elenco problemi,',
      'lista problemi, elenco dei problemi, elenco bug, lista bug, questioni aperte, punti aperti,',
      'problemi aperti, problemi da risolvere, problemi riscontrati, da sistemare, da correggere,',
      'da risolvere, da migliorare, criticità note, lacune, bloccanti, idee, compiti,',
      'attività da svolgere, difetti noti, anomalie note, debiti tecnici, regressioni, punti deboli,',
      'debolezze, incongruenze, domande aperte, migliorie, mancanze',
      'cosa manca, cosa resta da fare, cosa non funziona, cose da migliorare',
    ],
  },
  {
    means: 'legend',
    language: 'it',
    words: [
      'legenda, livelli di gravità, livelli di priorità, definizioni, legenda priorità,',
      'legenda stati',
      'classificazione',
      'significato degli stati, significato delle priorità, simboli usati, tipi di debito, tipi di debito tecnico, tipi di problemi',
    ],
  },
  { means: 'contents', language: 'it', words: ['indice, sommario'] },
  {
    means: 'summary',
    language: 'it',
    words: [
      'riepilogo, statistiche, panoramica, riassunto, metriche, conclusione, sintesi',
      'riepilogo finale, riepilogo stato, tabella riepilogativa, stato attuale, stato generale, stato del progetto, quadro generale, indicatori, progresso, bilancio, conclusioni',
      'sommario esecutivo, avanzamento, valutazione complessiva, distribuzione, riferimento rapido, risultati attesi',
      'rapporto di test, rapporto di stato, stato dei test, stato della build',
    ],
  },
  {
    means: 'plan',
    language: 'it',
    words: [
      'prossima azione, prossima azione immediata, prossime azioni, azioni future, prossimi passi, piano d azione, raccomandazioni, tabella di marcia, cronoprogramma,',
      'piano di fix, piano di lavoro, piano lavori, piano interventi, piano degli interventi, piano correzioni, piano attività, piano operativo, piano di rilascio, piano di sviluppo',
      "piano, piano di risoluzione, piano di correzione, piano d'azione, ordine di priorità, ordine di esecuzione, ordine consigliato, ordine suggerito, priorità di intervento, priorità suggerite, pianificazione, roadmap, roadmap suggerita, roadmap consigliata, roadmap proposta, prossimo passo, azioni consigliate, azioni immediate, raccomandazione, traguardi, strategia",
      'correzioni consigliate, correzioni suggerite, azioni rapide',
      "prioritizzazione, milestone, soluzione proposta, soluzioni proposte, stima dell'impegno",
    ],
  },
  {
    means: 'process',
    language: 'it',
    words: [
      'principi, principi generali, regole',
      'processo consigliato',
      'processo, come segnalare, istruzioni, come usare, procedura, workflow, aiuto, supporto, contatti, domande, come contribuire',
      'segnalare un bug, segnalare un problema, flusso di lavoro, introduzione, scopo, su questo documento, contribuire',
      'passi per il debug, passaggi di debug, passi di diagnosi',
      'risoluzione dei problemi, risoluzione problemi',
      'domande frequenti, convenzioni, ambiente di test, prerequisiti',
      'come lavoriamo, regole del gioco, su questo file, uso di questo documento, dati di test, avvio rapido, per iniziare, comandi utili',
    ],
  },
  {
    means: 'template',
    language: 'it',
    words: ['modello, esempio, formato', 'esempi, modelli, template'],
  },
  {
    means: 'history',
    language: 'it',
    words: [
      'file modificati, file interessati, cronologia, storico, registro modifiche, changelog',
      'file creati, nuovi file, file creati modificati, file creati e modificati, file aggiornati, modifiche, storico modifiche',
      'registro delle modifiche, ultime modifiche',
      'risultati della verifica, risultati delle verifiche, risultati dei test, file da modificare, file da creare',
      'verifiche effettuate, test effettuati',
    ],
  },
  {
    means: 'notes',
    language: 'it',
    words: [
      'cosa funziona, ciò che funziona, funzionalità funzionanti,',
      'verificato e corretto, cosa è stato verificato',
      'buone pratiche, migliori pratiche, note metodologia, metodologia, note, osservazioni, contesto, riferimenti',
      'decisioni di design, decisioni tecniche, scelte progettuali, scelte di design, ipotesi, punti di forza, aspetti positivi, lezioni apprese, glossario',
      'commenti, note tecniche',
      'perché è importante, motivazione, prefazione, considerazioni finali, piattaforme supportate',
    ],
  },
  { means: 'product', language: 'it', words: ['funzionalità, caratteristiche'] },
  {
    means: 'gate',
    language: 'it',
    words: [
      'lista di controllo, checklist, lista di verifica, criteri di accettazione, criteri di successo, piano di test, casi di test, passi di verifica, passaggi di verifica',
    ],
  },
  {
    means: 'links',
    language: 'it',
    words: [
      'link utili, collegamenti, risorse, vedi anche, documenti correlati, allegati, appendice, ulteriori informazioni',
      'file chiave, file importanti, file principali, file rilevanti',
    ],
  },
]
