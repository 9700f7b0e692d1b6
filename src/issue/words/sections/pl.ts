import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Polish. */
export const plSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'pl',
    words: [
      'problemy, błędy, ograniczenia, zadania, dług, ryzyka, usterki, ulepszenia, bugi, defekty, do zrobienia, znane problemy, znane błędy, znane ograniczenia, dług techniczny, zgłoszenia, luki',
      'lista zadań, lista błędów, lista problemów, lista rzeczy do zrobienia, otwarte kwestie,',
      'otwarte sprawy, otwarte zadania, otwarte problemy, otwarte pytania, rzeczy do zrobienia,',
      'zaległości, zadania do wykonania, niedociągnięcia, niedoróbki, wady, awarie, pomysły, słabości,',
      'zagrożenia, podatności, do naprawienia, do naprawy, do poprawy, do poprawienia, znane usterki,',
      'znane bugi, znane wady, problemy do rozwiązania, braki, usprawnienia, regresje, blokery,',
      'sprawy do załatwienia, długi techniczne',
      'co zostało, czego brakuje, co nie działa, rzeczy do poprawy',
    ],
  },
  {
    means: 'legend',
    language: 'pl',
    words: [
      'legenda, definicje, poziomy',
      'oznaczenia, klasyfikacja',
      'poziomy priorytetów, znaczenie statusów, znaczenie priorytetów, użyte symbole, rodzaje długu technicznego, rodzaje błędów',
    ],
  },
  { means: 'contents', language: 'pl', words: ['spis treści'] },
  {
    means: 'summary',
    language: 'pl',
    words: [
      'podsumowanie, statystyki, przegląd, zestawienie',
      'podsumowanie końcowe, stan obecny, aktualny stan, stan projektu, postęp, postępy, wnioski, wskaźniki, metryki, bilans, tabela zbiorcza',
      'streszczenie, status projektu, ogólna ocena, wyniki, oczekiwane wyniki, oczekiwane rezultaty',
      'raport z testów, raport stanu, stan testów',
    ],
  },
  {
    means: 'plan',
    language: 'pl',
    words: [
      'następne kroki, plan, kolejność, rekomendacje, harmonogram, kolejność napraw',
      'plan działania, plan naprawy, kolejność działań, zalecenia, priorytetyzacja, roadmapa, roadmap, mapa drogowa, kamienie milowe, kolejne kroki, dalsze kroki',
      'zalecane poprawki, szybkie działania',
      'zalecane działania, natychmiastowe działania, zalecana kolejność, proponowane rozwiązanie, proponowane rozwiązania, plan naprawczy, plan wdrożenia, szacowany nakład pracy',
    ],
  },
  {
    means: 'gate',
    language: 'pl',
    words: [
      'lista kontrolna, checklista, checklist',
      'kryteria akceptacji, plan testów, przypadki testowe, kroki weryfikacji',
    ],
  },
  {
    means: 'process',
    language: 'pl',
    words: [
      'zasady, zasady ogólne',
      'proces, jak zgłaszać, instrukcja, metodologia, pomoc, kontakt, pytania',
      'jak zgłosić błąd, zgłaszanie błędów, wprowadzenie, wstęp, o dokumencie, procedura',
      'kroki debugowania, kroki diagnostyczne',
      'rozwiązywanie problemów',
      'najczęstsze pytania, konwencje, środowisko testowe, wymagania wstępne',
      'jak pracujemy, o tym pliku, dane testowe, szybki start, pierwsze kroki, przydatne polecenia',
    ],
  },
  {
    means: 'template',
    language: 'pl',
    words: ['szablon, przykład', 'przykłady, wzór'],
  },
  {
    means: 'history',
    language: 'pl',
    words: [
      'zmienione pliki, historia, historia zmian, dziennik',
      'nowe pliki, utworzone pliki, zmodyfikowane pliki, pliki zmienione, zmiany, changelog, rejestr zmian',
      'dziennik zmian, ostatnie zmiany',
      'wyniki weryfikacji, wyniki testów, pliki do zmiany, pliki do modyfikacji, pliki do utworzenia',
      'wykonane testy, wykonane sprawdzenia',
    ],
  },
  {
    means: 'notes',
    language: 'pl',
    words: [
      'sprawdzone i w porządku, co sprawdzono',
      'dobre praktyki, uwagi, notatki, kontekst',
      'decyzje projektowe, założenia, mocne strony, co działa, wnioski na przyszłość, słownik, obserwacje',
      'komentarze',
      'dlaczego to ważne, motywacja, przedmowa, wnioski końcowe, obsługiwane platformy',
    ],
  },
  { means: 'product', language: 'pl', words: ['funkcje, możliwości'] },
  {
    means: 'links',
    language: 'pl',
    words: [
      'odnośniki, linki, zobacz także, zobacz też, powiązane dokumenty, załączniki, źródła',
      'kluczowe pliki, ważne pliki, najważniejsze pliki',
    ],
  },
]
