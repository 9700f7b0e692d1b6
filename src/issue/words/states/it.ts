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
      'non è più un problema, non si verifica più, non accade più, concluso, conclusa, finito, finita,',
      'terminato, terminata, ultimato, fatti, riparato, riparata, implementate, verificato, verificata,',
      'rilasciato, rilasciata, pronto, pronta',
      'correzione applicata, fix applicato, soluzione applicata',
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
      'da iniziare, da implementare, da analizzare, irrisolto, irrisolta, irrisolti, non corretta,',
      'non iniziata, non avviato, non implementata, non fatto, nuovi, nuove, riaperto, riaperta,',
      'confermato, confermata, incompleto, incompleta, mancanti, segnalato, segnalata, attivo, attiva,',
      'pendente',
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
      'in esecuzione, in correzione, in fase di test, in fase di sviluppo, iniziato, iniziata, avviato,',
      'avviata, cominciato, parzialmente risolta, mitigata, in esame, a metà',
    ],
  },
  {
    means: 'blocked',
    language: 'it',
    words: [
      'bloccato, bloccata',
      'bloccati, in sospeso',
      'bloccate, sospeso, sospesa, fermo, ferma, in pausa',
    ],
  },
  {
    means: 'planned',
    language: 'it',
    words: [
      'pianificato, pianificata, previsto',
      'pianificati, programmato',
      'pianificate, prevista, previsti, previste, programmata',
    ],
  },
  {
    means: 'deferred',
    language: 'it',
    words: [
      'rimandato, rinviato, posticipato',
      'rimandata, rimandati, rinviata, rinviati, posticipata, più avanti',
      'rimandate, rinviate, posticipati, differito, differita, in futuro, per il futuro',
    ],
  },
  {
    means: 'wontfix',
    language: 'it',
    words: [
      'non verrà corretto, revocato, revocati, revocata, scartati, scartato, rifiutato, falso positivo, voluto, accettato,',
      'annullato',
      'non è un bug, intenzionale, non riproducibile, non applicabile',
      'funziona come previsto, funziona come atteso, funziona come da progetto, come previsto,',
      'come da progetto, comportamento atteso, comportamento previsto, comportamento voluto, per scelta,',
      'voluta, non verrà risolto, non sarà corretto, non sarà risolto, non può essere corretto,',
      'non correggibile, non risolvibile, falso allarme, falsi positivi, obsoleto, obsoleta, superato,',
      'superata, duplicato, duplicata, doppione, non è un errore, non è un problema, rifiutata, respinto,',
      'respinta, scartata, annullata, abbandonato, ignorato, accettata, rischio accettato, non valido',
    ],
  },
]
