import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of German. */
export const deLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'de',
    words: [
      'status, zustand, stand',
      'bearbeitungsstand, bearbeitungsstatus, aktueller stand, aktueller status, fortschritt',
    ],
  },
  {
    means: 'severity',
    language: 'de',
    words: [
      'schweregrad, schwere, kritikalität',
      'schweregrad des fehlers, stufe, einstufung, fehlerklasse, wichtung',
    ],
  },
  {
    means: 'priority',
    language: 'de',
    words: [
      'priorität, dringlichkeit, prio',
      'wichtigkeit, prioritätsstufe, behebungspriorität, korrekturpriorität',
    ],
  },
  {
    means: 'impact',
    language: 'de',
    words: ['auswirkung, auswirkungen, folge, folgen', 'einfluss, konsequenz, konsequenzen, betrifft wen'],
  },
  {
    means: 'likelihood',
    language: 'de',
    words: ['wahrscheinlichkeit, eintrittswahrscheinlichkeit', 'eintrittshäufigkeit'],
  },
  { means: 'frequency', language: 'de', words: ['häufigkeit', 'reproduzierbarkeit, wie oft, tritt auf'] },
  {
    means: 'effort',
    language: 'de',
    words: [
      'aufwand, schätzung',
      'geschätzter aufwand, aufwandsschätzung, zeitaufwand, komplexität, geschätzte zeit',
    ],
  },
  {
    means: 'files',
    language: 'de',
    words: [
      'datei, dateien, ort, wo zu beheben, fundort, betroffene dateien, betroffene datei, pfad, stelle',
      'quelldatei, quelldateien, fundstelle, fundstellen, codestelle, codestellen, speicherort,',
      'betroffener code, betroffene stelle, betroffene stellen, wo, dateipfad, pfade, datei(en),',
      'quelle im code, zu ändernde dateien',
    ],
  },
  {
    means: 'lines',
    language: 'de',
    words: ['zeile, zeilen', 'zeilennummer, zeilennummern, zeile(n), in zeile'],
  },
  {
    means: 'created',
    language: 'de',
    words: [
      'gemeldet, gemeldet am, erstellt, erstellt am, datum, gefunden, gefunden am, entdeckt,',
      'seit',
      'erfasst, erfasst am, entdeckt am, eröffnet, eröffnet am, angelegt, angelegt am, festgestellt,',
      'festgestellt am, erstellungsdatum, meldedatum, aufgetreten am, erkannt am, erstmals gemeldet,',
      'bekannt seit',
    ],
  },
  {
    means: 'resolved',
    language: 'de',
    words: [
      'behoben, behoben am, gelöst am, erledigt am, geschlossen am, abgeschlossen am',
      'behebungsdatum, lösungsdatum, gefixt am,',
      'korrigiert am, fertiggestellt am, umgesetzt am, erledigungsdatum',
    ],
  },
  {
    means: 'due',
    language: 'de',
    words: [
      'fällig, fällig am, frist, termin',
      'fälligkeit, fälligkeitsdatum, zieldatum, zu erledigen bis, bis wann, geplant für, spätestens',
    ],
  },
  {
    means: 'updated',
    language: 'de',
    words: [
      'aktualisiert, letzte aktualisierung, zuletzt aktualisiert, geändert am,',
      'aktualisiert am',
      'letzte änderung, zuletzt geändert, zuletzt geprüft, änderungsdatum, letzter stand',
    ],
  },
  {
    means: 'owner',
    language: 'de',
    words: [
      'verantwortlich, zuständig, bearbeiter, zugewiesen, zugewiesen an, gemeldet von, wer',
      'verantwortlicher, verantwortliche, zuständiger, zuständigkeit, eigentümer, bearbeitet von,',
      'besitzer, bearbeiterin, ansprechpartner, verantwortlichkeit',
    ],
  },
  {
    means: 'dependsOn',
    language: 'de',
    words: [
      'abhängig von, abhängigkeiten, voraussetzung, blockiert durch, hängt ab von',
      'abhängigkeit, blockiert von, setzt voraus, voraussetzungen, benötigt, erfordert',
    ],
  },
  {
    means: 'description',
    language: 'de',
    words: [
      'beschreibung, symptom, symptome, verhalten',
      'details, schritte, schritte zur reproduktion, reproduktion, reproduktionsschritte, erwartet,',
      'erwartetes verhalten, tatsächliches verhalten, aktuelles verhalten, ist zustand, soll zustand,',
      'beobachtung, fehlermeldung, ausgangslage, kontext, hintergrund, fehlerbeschreibung, fehlerbild,',
      'nachstellen, so nachstellen',
    ],
  },
  {
    means: 'title',
    language: 'de',
    words: [
      'titel, problem, fehler, aufgabe, thema, was ist falsch, mangel, problembeschreibung',
      'bezeichnung, name des fehlers, kurzbeschreibung, idee, offener punkt, bekanntes problem, offenes problem',
    ],
  },
  {
    means: 'cause',
    language: 'de',
    words: [
      'ursache, grund, ursachen',
      'grundursache, hauptursache, vermutete ursache, mögliche ursache, analyse, fehlerursache',
    ],
  },
  {
    means: 'fix',
    language: 'de',
    words: [
      'lösung, behebung, maßnahme, maßnahmen, empfehlung, vorschlag, lösungsvorschlag',
      'behebungsvorschlag, lösungsansatz, lösungsidee, korrektur, nächste schritte, nächster schritt,',
      'gegenmaßnahme, gegenmaßnahmen, empfohlene maßnahme, empfohlene lösung, vorgeschlagene lösung,',
      'mögliche lösung, umsetzung, fehlerbehebung, abhilfe, reparatur, was zu tun ist',
    ],
  },
  {
    means: 'workaround',
    language: 'de',
    words: [
      'umgehung, notlösung, übergangslösung',
      'behelfslösung, zwischenlösung, ausweichlösung, provisorium, umgehungslösung, temporäre lösung,',
      'vorläufige lösung, behelf',
    ],
  },
  {
    means: 'acceptance',
    language: 'de',
    words: [
      'abnahmekriterien, akzeptanzkriterien, prüfung',
      'erledigt wenn, fertig wenn, tests, verifikation, abnahme, testfälle',
    ],
  },
  {
    means: 'category',
    language: 'de',
    words: ['kategorie, typ, bereich, komponente, modul, umgebung, plattform', 'fehlertyp, typ des fehlers'],
  },
  {
    means: 'note',
    language: 'de',
    words: [
      'hinweis, anmerkung, bemerkung, notiz, bemerkungen',
      'kommentar, kommentare, verweis, verweise, siehe, siehe auch, gemeldet durch, melder, notizen',
    ],
  },
  { means: 'risk', language: 'de', words: ['risiko'] },
  {
    means: 'changedFiles',
    language: 'de',
    words: ['geänderte dateien, angepasste dateien'],
  },
  {
    means: 'createdFiles',
    language: 'de',
    words: ['neue dateien, erstellte dateien, neue datei, anzulegende dateien'],
  },
  { means: 'tasks', language: 'de', words: ['aufgaben, teilaufgaben, offene schritte, arbeitsschritte'] },
]
