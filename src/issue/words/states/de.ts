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
      'kein problem mehr, kein fehler mehr, tritt nicht mehr auf, nicht mehr vorhanden,',
      'nicht mehr reproduzierbar, besteht nicht mehr, erledigt am, behoben am, abgeschlossener,',
      'fertiggestellt, beseitigt, repariert, ausgeliefert, gemerged, geprüft, getestet, behobener,',
      'erledigter, implementiert, bestätigt behoben, verifiziert',
      'fix eingespielt, korrektur eingespielt, lösung umgesetzt',
    ],
  },
  {
    means: 'open',
    language: 'de',
    words: [
      'offen, neu, nicht behoben, ausstehend, fehlt, nicht begonnen, nicht erledigt,',
      'ungelöst, unerledigt, gemeldet',
      'offene, offenen, offener, offenes, unbehoben, nicht gelöst, nicht umgesetzt, zu erledigen,',
      'zu beheben, noch offen, neue',
      'unbearbeitet, noch nicht begonnen, noch nicht behoben, zu klären, zu tun, todo, bestätigt,',
      'wieder offen, wieder geöffnet, wiedereröffnet, unvollständig, fehlend, besteht weiterhin,',
      'besteht noch, nicht implementiert, anstehend, erfasst, unklar',
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
      'wird behoben gerade, in test, wird untersucht, angefangen, gestartet, laufend, test ausstehend,',
      'provisorisch gelöst, entschärft, wird geprüft',
    ],
  },
  {
    means: 'blocked',
    language: 'de',
    words: ['blockiert, wartet, wartend', 'blockierte, pausiert', 'angehalten, gestoppt, ausgesetzt'],
  },
  {
    means: 'planned',
    language: 'de',
    words: ['geplant, vorgesehen', 'eingeplant, geplante', 'geplanter, terminiert'],
  },
  {
    means: 'deferred',
    language: 'de',
    words: [
      'zurückgestellt, verschoben, aufgeschoben, vertagt',
      'später, zurückgestellte, aufgeschobene',
      'verschobene, für später, auf eis gelegt, pausierend, geparkt',
    ],
  },
  {
    means: 'wontfix',
    language: 'de',
    words: [
      'wird nicht behoben, kein fehler, gewollt, abgelehnt, akzeptiert, hinfällig,',
      'verworfen',
      'nicht geplant, wird nicht umgesetzt, kein bug, keine bugs, so gewollt, beabsichtigt, abgebrochen,',
      'duplikat, nicht reproduzierbar, obsolet, entfällt',
      'fehlalarm, falsch positiv, funktioniert wie vorgesehen, funktioniert wie gewünscht,',
      'funktioniert wie erwartet, wie vorgesehen, wie gewollt, wie erwartet, absicht, nicht behebbar,',
      'kann nicht behoben werden, lässt sich nicht beheben, überholt, veraltet, doppelt, kein problem,',
      'zurückgewiesen, nicht relevant, nicht zutreffend, akzeptiertes risiko, bekannte einschränkung,',
      'ignoriert, ungültig',
    ],
  },
]
