import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Italian. */
export const itStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'it',
    words: [
      'risolto, risolta, risolti, corretto, corretta, completato, completata, fatto, chiuso,',
      'chiusa, implementato, sistemato',
      'risolte, corretti, corrette, completati, completate, fatta, chiusi, chiuse, implementata,',
      'implementati, sistemata, sistemati',
    ],
  },
  {
    means: 'open',
    language: 'it',
    words: [
      'aperto, aperta, da fare, non risolto, in attesa, nuovo, da risolvere, da correggere,',
      'mancante, da verificare, non implementato',
      'aperti, aperte, non risolta, non risolti, non risolte, non corretto, da sistemare,',
      'da completare, nuova, non iniziato, non completato',
    ],
  },
  {
    means: 'in_progress',
    language: 'it',
    words: [
      'in corso, in lavorazione, parziale, parzialmente, parzialmente risolto, mitigato,',
      'in verifica',
      'in sviluppo, in test, parzialmente corretto, parzialmente completato, in analisi,',
      'in revisione',
    ],
  },
  { means: 'blocked', language: 'it', words: ['bloccato, bloccata', 'bloccati, in sospeso'] },
  {
    means: 'planned',
    language: 'it',
    words: ['pianificato, pianificata, previsto', 'pianificati, programmato'],
  },
  {
    means: 'deferred',
    language: 'it',
    words: [
      'rimandato, rinviato, posticipato',
      'rimandata, rimandati, rinviata, rinviati, posticipata, più avanti',
    ],
  },
  {
    means: 'wontfix',
    language: 'it',
    words: [
      'revocato, revocati, revocata, scartati, scartato, rifiutato, falso positivo, non verrà corretto, voluto, accettato,',
      'annullato',
      'non è un bug, intenzionale, non riproducibile, non applicabile',
    ],
  },
]
