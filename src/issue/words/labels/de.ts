import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of German. */
export const deLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'de', words: ['status, zustand, stand'] },
  { means: 'severity', language: 'de', words: ['schweregrad, schwere, kritikalität'] },
  { means: 'priority', language: 'de', words: ['priorität, dringlichkeit, prio'] },
  { means: 'impact', language: 'de', words: ['auswirkung, auswirkungen, folge, folgen'] },
  { means: 'likelihood', language: 'de', words: ['wahrscheinlichkeit, eintrittswahrscheinlichkeit'] },
  { means: 'frequency', language: 'de', words: ['häufigkeit'] },
  { means: 'effort', language: 'de', words: ['aufwand, schätzung'] },
  {
    means: 'files',
    language: 'de',
    words: ['datei, dateien, ort, fundort, betroffene dateien, betroffene datei, pfad, stelle'],
  },
  { means: 'lines', language: 'de', words: ['zeile, zeilen'] },
  {
    means: 'created',
    language: 'de',
    words: ['gemeldet, gemeldet am, erstellt, erstellt am, datum, gefunden, gefunden am, entdeckt,', 'seit'],
  },
  {
    means: 'resolved',
    language: 'de',
    words: ['behoben, behoben am, gelöst am, erledigt am, geschlossen am, abgeschlossen am'],
  },
  { means: 'due', language: 'de', words: ['fällig, fällig am, frist, termin'] },
  {
    means: 'updated',
    language: 'de',
    words: [
      'aktualisiert, letzte aktualisierung, zuletzt aktualisiert, geändert am,',
      'aktualisiert am, letzte änderung, zuletzt geändert',
    ],
  },
  {
    means: 'owner',
    language: 'de',
    words: ['verantwortlich, zuständig, bearbeiter, zugewiesen, zugewiesen an, gemeldet von, wer'],
  },
  {
    means: 'dependsOn',
    language: 'de',
    words: ['abhängig von, abhängigkeiten, voraussetzung, blockiert durch, hängt ab von'],
  },
  {
    means: 'description',
    language: 'de',
    words: ['beschreibung, symptom, symptome, verhalten, problembeschreibung'],
  },
  {
    means: 'title',
    language: 'de',
    words: ['titel, problem, fehler, aufgabe, thema, was ist falsch, mangel, problembeschreibung'],
  },
  { means: 'cause', language: 'de', words: ['ursache, grund, ursachen'] },
  {
    means: 'fix',
    language: 'de',
    words: ['lösung, behebung, maßnahme, maßnahmen, empfehlung, vorschlag, lösungsvorschlag'],
  },
  { means: 'workaround', language: 'de', words: ['umgehung, notlösung, übergangslösung'] },
  { means: 'acceptance', language: 'de', words: ['abnahmekriterien, akzeptanzkriterien, prüfung'] },
  {
    means: 'category',
    language: 'de',
    words: ['kategorie, typ, bereich, komponente, modul, umgebung, plattform'],
  },
  { means: 'note', language: 'de', words: ['hinweis, anmerkung, bemerkung, notiz, bemerkungen'] },
]
