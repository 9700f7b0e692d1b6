import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of German. */
export const deStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'de',
    words: [
      'behoben, erledigt, gelöst, fertig, abgeschlossen, geschlossen, umgesetzt, beendet,',
      'korrigiert',
      'behobene, erledigte, gelöste, gelöstes, geschlossene, umgesetzte, abgeschlossene, gefixt,',
      'bereinigt, wurde behoben',
    ],
  },
  {
    means: 'open',
    language: 'de',
    words: [
      'offen, neu, nicht behoben, ausstehend, fehlt, nicht begonnen, nicht erledigt,',
      'ungelöst, unerledigt, gemeldet',
      'offene, offener, offenes, unbehoben, nicht gelöst, nicht umgesetzt, zu erledigen,',
      'zu beheben, noch offen, neue',
    ],
  },
  {
    means: 'in_progress',
    language: 'de',
    words: [
      'in arbeit, in bearbeitung, teilweise, teilweise behoben, begonnen, läuft, in prüfung,',
      'gemildert',
      'in entwicklung, wird bearbeitet, in umsetzung, teilweise gelöst, teilweise erledigt,',
      'teilweise umgesetzt, in analyse, in klärung, im test',
    ],
  },
  { means: 'blocked', language: 'de', words: ['blockiert, wartet, wartend', 'blockierte, pausiert'] },
  { means: 'planned', language: 'de', words: ['geplant, vorgesehen', 'eingeplant, geplante'] },
  {
    means: 'deferred',
    language: 'de',
    words: ['zurückgestellt, verschoben, aufgeschoben, vertagt', 'später, zurückgestellte, aufgeschobene'],
  },
  {
    means: 'wontfix',
    language: 'de',
    words: [
      'wird nicht behoben, kein fehler, gewollt, abgelehnt, akzeptiert, hinfällig,',
      'verworfen',
      'nicht geplant, wird nicht umgesetzt, kein bug, so gewollt, beabsichtigt, abgebrochen,',
      'duplikat, nicht reproduzierbar, obsolet, entfällt',
    ],
  },
]
