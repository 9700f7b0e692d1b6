import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Polish. */
export const plLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'pl',
    words: ['stan', 'stan obecny, status zgłoszenia, postęp, aktualny stan, aktualny status'],
  },
  {
    means: 'severity',
    language: 'pl',
    words: [
      'ważność, waga, krytyczność, poziom',
      'poziom ważności, istotność, dotkliwość, stopień, powaga, krytyczność błędu',
    ],
  },
  {
    means: 'priority',
    language: 'pl',
    words: ['priorytet, pilność', 'priorytet naprawy, poziom priorytetu'],
  },
  {
    means: 'impact',
    language: 'pl',
    words: ['wpływ, skutek, skutki', 'konsekwencje, oddziaływanie, efekt, wpływ na użytkownika'],
  },
  { means: 'likelihood', language: 'pl', words: ['prawdopodobieństwo'] },
  {
    means: 'effort',
    language: 'pl',
    words: [
      'nakład, szacowany czas, pracochłonność',
      'szacunek, szacowany nakład, złożoność, trudność, wycena',
      'nakład pracy',
    ],
  },
  {
    means: 'files',
    language: 'pl',
    words: [
      'plik, pliki, lokalizacja, miejsce, ścieżka, gdzie, gdzie poprawić',
      'pliki dotknięte, pliki powiązane, dotyczy plików, dotyczy pliku, ścieżka pliku, plik źródłowy,',
      'pliki źródłowe, położenie, umiejscowienie, plik(i), miejsce w kodzie, lokalizacja w kodzie, pliki do zmiany',
    ],
  },
  {
    means: 'lines',
    language: 'pl',
    words: ['linia, linie, wiersz, wiersze', 'numer linii, nr linii, linijka, numer wiersza'],
  },
  {
    means: 'created',
    language: 'pl',
    words: [
      'zgłoszono, data zgłoszenia, utworzono, znaleziono, wykryto, data, od kiedy',
      'data utworzenia, data wykrycia, data odkrycia, data dodania, dodano, otwarto, zgłoszony,',
      'data otwarcia, odkryto, znalezione',
      'zgłoszone',
    ],
  },
  {
    means: 'resolved',
    language: 'pl',
    words: [
      'naprawiono, data naprawy, rozwiązano, zamknięto',
      'data rozwiązania, data zamknięcia, data zakończenia, naprawione dnia,',
      'zrobione dnia, data ukończenia',
    ],
  },
  {
    means: 'due',
    language: 'pl',
    words: ['termin', 'do kiedy, data docelowa, deadline, planowany termin, termin realizacji'],
  },
  {
    means: 'updated',
    language: 'pl',
    words: [
      'zaktualizowano, ostatnia aktualizacja',
      'data aktualizacji, ostatnia zmiana, ostatnia modyfikacja, zmieniono, aktualizacja',
    ],
  },
  {
    means: 'owner',
    language: 'pl',
    words: [
      'odpowiedzialny, przypisano, przypisany do, kto',
      'przypisane, przypisane do, osoba odpowiedzialna, wykonawca, opiekun, przydzielono',
    ],
  },
  {
    means: 'dependsOn',
    language: 'pl',
    words: [
      'zależy od, zależności, wymaga',
      'zależność, zablokowane przez, warunek wstępny, wymagania wstępne, blokowane przez',
    ],
  },
  {
    means: 'description',
    language: 'pl',
    words: [
      'opis, objaw, objawy, szczegóły, kontekst, dowód',
      'kroki do odtworzenia, jak odtworzyć, odtworzenie, reprodukcja, obecne zachowanie,',
      'oczekiwane zachowanie, oczekiwany rezultat, aktualne zachowanie, rzeczywiste zachowanie,',
      'komunikat błędu, opis problemu, opis błędu, obserwacja, szczegół, tło',
    ],
  },
  {
    means: 'title',
    language: 'pl',
    words: ['tytuł, problem, zadanie, błąd, nazwa', 'temat, nazwa błędu, usterka, pomysł'],
  },
  {
    means: 'cause',
    language: 'pl',
    words: [
      'przyczyna, powód, przyczyny',
      'główna przyczyna, prawdopodobna przyczyna, możliwa przyczyna, przyczyna źródłowa, analiza,',
      'diagnoza',
    ],
  },
  {
    means: 'fix',
    language: 'pl',
    words: [
      'rozwiązanie, naprawa, poprawka, zalecenie, działanie, propozycja, działania',
      'sposób naprawy, propozycja naprawy, proponowane rozwiązanie, zalecane rozwiązanie,',
      'możliwe rozwiązanie, rekomendacja, rekomendacje, zalecenia, wymagane działanie, następny krok,',
      'następne kroki, kolejne kroki, plan naprawy, środek zaradczy, co zrobić, wdrożenie, sugestia',
    ],
  },
  {
    means: 'workaround',
    language: 'pl',
    words: [
      'obejście',
      'obejście problemu, rozwiązanie tymczasowe, tymczasowe obejście, rozwiązanie zastępcze,',
      'tymczasowe rozwiązanie',
    ],
  },
  {
    means: 'acceptance',
    language: 'pl',
    words: [
      'kryteria akceptacji, weryfikacja',
      'kryterium akceptacji, kryteria ukończenia, jak sprawdzić, sprawdzenie, definicja ukończenia',
    ],
  },
  {
    means: 'category',
    language: 'pl',
    words: [
      'kategoria, typ, komponent, moduł, obszar, środowisko, platforma',
      'rodzaj, etykieta, etykiety, tagi, dziedzina, zakres, podsystem',
    ],
  },
  {
    means: 'note',
    language: 'pl',
    words: [
      'uwaga, uwagi, notatka, notatki, komentarz, potwierdzone',
      'komentarze, zobacz, zobacz też, odniesienie, zgłosił, zgłaszający, powiązane',
    ],
  },
  { means: 'frequency', language: 'pl', words: ['częstotliwość, powtarzalność, odtwarzalność'] },
  { means: 'risk', language: 'pl', words: ['ryzyko'] },
  { means: 'changedFiles', language: 'pl', words: ['zmienione pliki, zmodyfikowane pliki'] },
  { means: 'createdFiles', language: 'pl', words: ['nowe pliki, utworzone pliki, nowy plik'] },
  { means: 'tasks', language: 'pl', words: ['zadania, podzadania, do zrobienia, pozostałe kroki'] },
]
