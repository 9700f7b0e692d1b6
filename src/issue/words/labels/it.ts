import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Italian. */
export const itLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'it', words: ['esito, stato', 'stato attuale, avanzamento, situazione'] },
  {
    means: 'severity',
    language: 'it',
    words: [
      'gravità, severità, criticità, livello',
      'livello di gravità, livello di criticità, livello di severità, grado di gravità',
    ],
  },
  {
    means: 'priority',
    language: 'it',
    words: ['priorità, urgenza', 'livello di priorità, importanza, priorità di correzione'],
  },
  {
    means: 'impact',
    language: 'it',
    words: ['impatto, conseguenze, effetto', 'impatti, conseguenza, effetti, ripercussioni'],
  },
  { means: 'likelihood', language: 'it', words: ['probabilità'] },
  {
    means: 'effort',
    language: 'it',
    words: [
      'sforzo, stima, tempo stimato, complessità',
      'impegno, impegno stimato, stima effort, difficoltà, sforzo stimato',
    ],
  },
  {
    means: 'files',
    language: 'it',
    words: [
      'file coinvolti, posizione, percorso, file interessati, file:riga, file/riga, dove, dove correggere',
      'file interessato, file coinvolto, ubicazione, localizzazione, collocazione, codice interessato,',
      'file sorgente, file correlati, percorso file, luogo, file principali, file da modificare',
    ],
  },
  {
    means: 'changedFiles',
    language: 'it',
    words: ['file modificati', 'file cambiati, file toccati, file aggiornati'],
  },
  { means: 'createdFiles', language: 'it', words: ['file creati, file da creare', 'nuovi file, nuovo file'] },
  {
    means: 'lines',
    language: 'it',
    words: ['riga, righe, linea, linee', 'numero di riga, n. riga, riga/righe, riga(e)'],
  },
  {
    means: 'created',
    language: 'it',
    words: [
      'scoperto, scoperto il, segnalato, creato, creato il, data segnalazione, rilevato,',
      'data scoperta, dal',
      'data, aperto il, trovato il, rilevato il, segnalato il, identificato il, individuato il,',
      'data apertura, data di apertura, data creazione, data di creazione, data rilevamento,',
      'data segnalazione bug, individuato',
    ],
  },
  {
    means: 'resolved',
    language: 'it',
    words: [
      'risolto il, risolto, data risoluzione, corretto il, chiuso il',
      'completato il, sistemato il, concluso il, terminato il, data chiusura, data di chiusura,',
      'data di risoluzione, data correzione, data completamento',
    ],
  },
  {
    means: 'due',
    language: 'it',
    words: ['scadenza, data prevista', 'entro, entro il, data obiettivo, previsto per, data limite'],
  },
  {
    means: 'updated',
    language: 'it',
    words: [
      'ultimo aggiornamento, ultimo agg., aggiornato, ultima modifica, aggiornato il',
      'data aggiornamento, modificato, modificato il, ultima revisione, ultima verifica, aggiornamento',
    ],
  },
  {
    means: 'owner',
    language: 'it',
    words: [
      'responsabile, assegnato, assegnato a, chi',
      'incaricato, proprietario, a cura di, in carico a, assegnatario, referente, responsabili',
    ],
  },
  {
    means: 'dependsOn',
    language: 'it',
    words: [
      'dipende da, dipendenze, bloccato da, richiede',
      'dipendenza, prerequisiti, prerequisito, necessita di, bloccato dal',
    ],
  },
  {
    means: 'description',
    language: 'it',
    words: [
      'descrizione, problema, sintomo, sintomi, dettagli, contesto, evidenza,',
      'comportamento attuale',
      'passi per riprodurre, passaggi per riprodurre, come riprodurre, riproduzione,',
      'comportamento atteso, comportamento osservato, risultato atteso, risultato attuale,',
      'risultato ottenuto, messaggio di errore, osservazione, descrizione del problema, cosa succede,',
      'dettaglio',
    ],
  },
  {
    means: 'title',
    language: 'it',
    words: ['titolo, attività, compito, difetto', 'oggetto, bug, anomalia, problema noto, problema aperto'],
  },
  {
    means: 'cause',
    language: 'it',
    words: [
      'causa, causa radice, origine, causa probabile',
      'causa principale, possibile causa, diagnosi, analisi, causa individuata',
    ],
  },
  {
    means: 'fix',
    language: 'it',
    words: [
      'soluzione, correzione, soluzione proposta, raccomandazione, azione, azioni,',
      'soluzione applicata, rimedio, fix proposto',
      'correzione proposta, correzione applicata, correzione suggerita, soluzione suggerita,',
      'soluzione consigliata, soluzione possibile, possibile soluzione, raccomandazioni,',
      'azione richiesta, azione consigliata, azioni richieste, prossimo passo, prossimi passi,',
      "piano d'azione, risoluzione, misure, cosa fare, implementazione,",
      'suggerimento, proposta, intervento, interventi',
    ],
  },
  {
    means: 'workaround',
    language: 'it',
    words: [
      'soluzione temporanea, aggiramento',
      'soluzione provvisoria, soluzione alternativa, rimedio temporaneo, palliativo, soluzione tampone',
    ],
  },
  {
    means: 'acceptance',
    language: 'it',
    words: [
      'criteri di accettazione, verifica, validazione',
      'criterio di accettazione, criteri di successo, come verificare, definizione di fatto,',
      'piano di test',
    ],
  },
  {
    means: 'category',
    language: 'it',
    words: [
      'categoria, tipo, componente, modulo, area, ambiente, piattaforma',
      'ambito, etichetta, etichette, dominio, sottosistema, tipologia',
    ],
  },
  {
    means: 'note',
    language: 'it',
    words: [
      'nota, commenti, osservazioni',
      'vedi, vedi anche, riferimento, riferimenti, collegamenti, segnalato da, trovato da, commento,',
      'correlato',
    ],
  },
  { means: 'frequency', language: 'it', words: ['frequenza, riproducibilità, riproducibile'] },
  { means: 'risk', language: 'it', words: ['rischio'] },
  { means: 'tasks', language: 'it', words: ['sotto attività, passi rimanenti, da fare, compiti'] },
]
