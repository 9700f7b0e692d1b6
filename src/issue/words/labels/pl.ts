import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Polish. */
export const plLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'pl', words: ['stan'] },
  { means: 'severity', language: 'pl', words: ['ważność, waga, krytyczność, poziom'] },
  { means: 'priority', language: 'pl', words: ['priorytet, pilność'] },
  { means: 'impact', language: 'pl', words: ['wpływ, skutek, skutki'] },
  { means: 'likelihood', language: 'pl', words: ['prawdopodobieństwo'] },
  { means: 'effort', language: 'pl', words: ['nakład, szacowany czas, pracochłonność'] },
  { means: 'files', language: 'pl', words: ['plik, pliki, lokalizacja, miejsce, ścieżka, gdzie'] },
  { means: 'lines', language: 'pl', words: ['linia, linie, wiersz, wiersze'] },
  {
    means: 'created',
    language: 'pl',
    words: ['zgłoszono, data zgłoszenia, utworzono, znaleziono, wykryto, data, od kiedy'],
  },
  { means: 'resolved', language: 'pl', words: ['naprawiono, data naprawy, rozwiązano, zamknięto'] },
  { means: 'due', language: 'pl', words: ['termin'] },
  {
    means: 'updated',
    language: 'pl',
    words: ['zaktualizowano, ostatnia aktualizacja, data aktualizacji, ostatnia zmiana'],
  },
  { means: 'owner', language: 'pl', words: ['odpowiedzialny, przypisano, właściciel, przypisany do, kto'] },
  { means: 'dependsOn', language: 'pl', words: ['zależy od, zależności, wymaga'] },
  {
    means: 'description',
    language: 'pl',
    words: ['opis, objaw, objawy, szczegóły, opis ryzyka, kontekst, dowód'],
  },
  { means: 'title', language: 'pl', words: ['tytuł, problem, zadanie, błąd, nazwa'] },
  { means: 'cause', language: 'pl', words: ['przyczyna, powód, przyczyny'] },
  {
    means: 'fix',
    language: 'pl',
    words: ['rozwiązanie, naprawa, poprawka, zalecenie, działanie, propozycja, działania'],
  },
  { means: 'workaround', language: 'pl', words: ['obejście'] },
  { means: 'acceptance', language: 'pl', words: ['kryteria akceptacji, weryfikacja'] },
  {
    means: 'category',
    language: 'pl',
    words: ['kategoria, typ, komponent, moduł, obszar, środowisko, platforma'],
  },
  { means: 'note', language: 'pl', words: ['uwaga, uwagi, notatka, notatki, komentarz, potwierdzone'] },
]
