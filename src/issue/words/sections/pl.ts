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
    ],
  },
  { means: 'legend', language: 'pl', words: ['legenda, definicje, poziomy'] },
  { means: 'contents', language: 'pl', words: ['spis treści'] },
  { means: 'summary', language: 'pl', words: ['podsumowanie, statystyki, przegląd, zestawienie'] },
  {
    means: 'plan',
    language: 'pl',
    words: ['następne kroki, plan, kolejność, rekomendacje, harmonogram, kolejność napraw'],
  },
  { means: 'gate', language: 'pl', words: ['lista kontrolna, checklista, checklist'] },
  {
    means: 'process',
    language: 'pl',
    words: ['proces, jak zgłaszać, instrukcja, metodologia, pomoc, kontakt, pytania, jak zgłaszać'],
  },
  { means: 'template', language: 'pl', words: ['szablon, przykład'] },
  { means: 'history', language: 'pl', words: ['zmienione pliki, historia, historia zmian, dziennik'] },
  { means: 'notes', language: 'pl', words: ['dobre praktyki, uwagi, notatki, kontekst'] },
  { means: 'product', language: 'pl', words: ['funkcje, możliwości'] },
]
