import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Italian. */
export const itLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'it', words: ['esito, stato'] },
  { means: 'severity', language: 'it', words: ['gravità, severità, criticità, livello'] },
  { means: 'priority', language: 'it', words: ['priorità, urgenza'] },
  { means: 'impact', language: 'it', words: ['impatto, conseguenze, effetto'] },
  { means: 'likelihood', language: 'it', words: ['probabilità'] },
  { means: 'effort', language: 'it', words: ['sforzo, stima, tempo stimato, complessità'] },
  {
    means: 'files',
    language: 'it',
    words: ['file coinvolti, posizione, percorso, file interessati, file:riga, file/riga, dove'],
  },
  { means: 'changedFiles', language: 'it', words: ['file modificati, file da modificare'] },
  { means: 'createdFiles', language: 'it', words: ['file creati, file da creare'] },
  { means: 'lines', language: 'it', words: ['riga, righe, linea, linee'] },
  {
    means: 'created',
    language: 'it',
    words: [
      'scoperto, scoperto il, segnalato, creato, creato il, data segnalazione, rilevato,',
      'data scoperta, dal',
    ],
  },
  {
    means: 'resolved',
    language: 'it',
    words: ['risolto il, risolto, data risoluzione, corretto il, chiuso il'],
  },
  { means: 'due', language: 'it', words: ['scadenza, data prevista'] },
  {
    means: 'updated',
    language: 'it',
    words: [
      'ultimo aggiornamento, aggiornato, ultima modifica, aggiornato il, data aggiornamento, ultimo agg., modificato il',
    ],
  },
  { means: 'owner', language: 'it', words: ['responsabile, assegnato, assegnato a, chi'] },
  { means: 'dependsOn', language: 'it', words: ['dipende da, dipendenze, bloccato da, richiede'] },
  {
    means: 'description',
    language: 'it',
    words: [
      'descrizione, problema, sintomo, sintomi, dettagli, contesto, evidenza,',
      'comportamento attuale',
    ],
  },
  { means: 'title', language: 'it', words: ['titolo, attività, compito, difetto'] },
  { means: 'cause', language: 'it', words: ['causa, causa radice, origine, causa probabile'] },
  {
    means: 'fix',
    language: 'it',
    words: [
      'soluzione, correzione, soluzione proposta, raccomandazione, azione, azioni,',
      'soluzione applicata, rimedio, fix proposto',
    ],
  },
  { means: 'workaround', language: 'it', words: ['soluzione temporanea, aggiramento'] },
  { means: 'acceptance', language: 'it', words: ['criteri di accettazione, verifica, validazione'] },
  {
    means: 'category',
    language: 'it',
    words: ['categoria, tipo, componente, modulo, area, ambiente, piattaforma'],
  },
  { means: 'note', language: 'it', words: ['nota, commenti, osservazioni'] },
]
