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
      'to już nie jest problem, to już nie problem, już nie jest problemem, nie jest już problemem,',
      'już nie występuje, nie występuje, nie występuje już, zrobiona, zrobiono, zakończono, ukończono,',
      'wykonana, wykonano, zamknięto, wdrożono, poprawiona, poprawiono, usunięte, usunięty, usunięta,',
      'usunięto, załatwione, zweryfikowane, zaimplementowane, zaimplementowany, zaimplementowana,',
      'zrealizowane, zrealizowany, zrealizowana',
    ],
  },
  {
    means: 'open',
    language: 'pl',
    words: [
      'otwarte, otwarty, otwartych, nowe, nierozwiązane, do zrobienia, nienaprawione, oczekuje,',
      'do naprawy, potwierdzone, niezrobione',
      'nierozwiązany, nierozwiązana, nienaprawiony, nienaprawiona, otwarta, nowy, nowa,',
      'nie naprawiono, nie rozwiązano, do poprawy, nierozpoczęte, nierozpoczęty, potwierdzony,',
      'zgłoszony, zgłoszone, nie rozpoczęto',
      'do naprawienia, do poprawienia, do wykonania, do rozwiązania, do wyjaśnienia, do sprawdzenia,',
      'do wdrożenia, do ustalenia, nie naprawione, nie naprawiony, nie rozwiązane, nie zrobione,',
      'nieukończone, nie rozpoczęte, nie zaczęte, niewykonane, oczekujące, oczekujący, oczekująca,',
      'ponownie otwarte, ponownie otwarty, wznowione, potwierdzona, zgłoszona, aktywne, aktywny,',
      'pozostałe',
    ],
  },
  {
    means: 'in_progress',
    language: 'pl',
    words: [
      'w toku, w trakcie, częściowo, częściowo naprawione, częściowo rozwiązane',
      'częściowo naprawiony, częściowo rozwiązany, w realizacji, w trakcie naprawy, w testach',
      'w trakcie realizacji, w naprawie, w pracy, w testowaniu, w analizie, w weryfikacji, w przeglądzie,',
      'w recenzji, rozpoczęte, rozpoczęty, rozpoczęta, rozpoczęto, częściowe, częściowy,',
      'częściowo naprawiona, częściowo zrobione, złagodzone, badane, sprawdzane, naprawiane',
    ],
  },
  {
    means: 'blocked',
    language: 'pl',
    words: [
      'zablokowane, wstrzymane',
      'zablokowany, zablokowana, wstrzymany',
      'wstrzymana, zawieszone, zawieszony, zawieszona',
    ],
  },
  {
    means: 'planned',
    language: 'pl',
    words: [
      'zaplanowane, planowane',
      'zaplanowany, zaplanowana, planowany',
      'planowana, przewidziane, w planach',
    ],
  },
  {
    means: 'deferred',
    language: 'pl',
    words: [
      'odłożone, przełożone',
      'odłożony, odłożona, przełożony, na później',
      'odroczone, odroczony, odroczona, przełożona, przesunięte, przesunięty, później',
    ],
  },
  {
    means: 'wontfix',
    language: 'pl',
    words: [
      'nie będzie naprawione, odrzucone, zamierzone, anulowane',
      'odrzucony, odrzucona, zamierzony, nie dotyczy, anulowany, nie będzie naprawiony, celowe',
      'nie do naprawienia, nie do naprawy, nie da się naprawić, nie można naprawić,',
      'nie będzie naprawiane, nie naprawiamy, działa zgodnie z założeniami,',
      'działa zgodnie z oczekiwaniami, działa jak należy, zgodnie z projektem, zgodnie z założeniami,',
      'celowy, fałszywy alarm, fałszywie pozytywny, fałszywie pozytywne, nieaktualne, nieaktualny,',
      'nieaktualna, przestarzałe, przestarzały, duplikat, zduplikowane, powtórzone, nie do odtworzenia,',
      'niepowtarzalne, nie można odtworzyć, nie jest błędem, to nie błąd, to nie jest błąd, nie błąd,',
      'anulowana, zaniechane, porzucone, zignorowane, zaakceptowane, zaakceptowany, zaakceptowane ryzyko,',
      'nieprawidłowe',
    ],
  },
]
