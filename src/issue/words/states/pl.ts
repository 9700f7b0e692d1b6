import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Polish. */
export const plStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'pl',
    words: [
      'naprawione, naprawiony, naprawiona, rozwiązane, rozwiązany, zrobione, zakończone,',
      'gotowe, zamknięte, wdrożone, ukończone',
      'rozwiązana, zamknięty, zamknięta, zakończony, zakończona, ukończony, ukończona, wdrożony,',
      'wdrożona, gotowy, gotowa, wykonane, wykonany, zrobiony, poprawione, poprawiony, naprawiono,',
      'rozwiązano',
    ],
  },
  {
    means: 'open',
    language: 'pl',
    words: [
      'otwarte, otwarty, nowe, nierozwiązane, do zrobienia, nienaprawione, oczekuje,',
      'do naprawy, potwierdzone, niezrobione',
      'nierozwiązany, nierozwiązana, nienaprawiony, nienaprawiona, otwarta, nowy, nowa,',
      'nie naprawiono, nie rozwiązano, do poprawy, nierozpoczęte, nierozpoczęty, potwierdzony,',
      'zgłoszony, zgłoszone, nie rozpoczęto',
    ],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: [
      'w toku, w trakcie, częściowo, częściowo naprawione, częściowo rozwiązane',
      'częściowo naprawiony, częściowo rozwiązany, w realizacji, w trakcie naprawy, w testach',
    ],
  },
  {
    means: 'blocked',
    language: 'pl',
    words: ['zablokowane, wstrzymane', 'zablokowany, zablokowana, wstrzymany'],
  },
  {
    means: 'planned',
    language: 'pl',
    words: ['zaplanowane, planowane', 'zaplanowany, zaplanowana, planowany'],
  },
  {
    means: 'deferred',
    language: 'pl',
    words: ['odłożone, przełożone', 'odłożony, odłożona, przełożony, na później'],
  },
  {
    means: 'wontfix',
    language: 'pl',
    words: [
      'odrzucone, nie będzie naprawione, zamierzone, anulowane',
      'odrzucony, odrzucona, zamierzony, nie dotyczy, anulowany, nie będzie naprawiony, celowe',
    ],
  },
]
