import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of German. */
export const deSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'de',
    words: [
      'probleme, fehler, bekannte probleme, einschränkungen, aufgaben, offene punkte,',
      'technische schulden, mängel, risiken, verbesserungen, schwachstellen, mangel, bugs, bugliste, fehlerliste, problemliste, aufgabenliste, todo liste, beschränkungen, bekannte fehler, bekannte einschränkungen, bekannte mängel, offene aufgaben, offene fragen, störungen, altlasten, regressionen',
      'offene themen, offene probleme, zu erledigen, noch zu tun, noch offen, restpunkte, restarbeiten,',
      'baustellen, schwächen, lücken, ideen, wünsche, defekte, ungelöste probleme, hindernisse,',
      'to do liste, fehlersammlung, bekannte bugs, bekannte defekte, bekannte lücken, technische schuld,',
      'aufgabensammlung, unstimmigkeiten, sicherheitslücken, problembereiche, erledigungsliste,',
      'optimierungen, verbesserungsvorschläge, verbesserungspotenzial, mängelliste, tickets, pendenzen,',
      'vorfälle, sicherheitsprobleme, sicherheitsrisiken, leistungsprobleme, darstellungsfehler',
    ],
  },
  {
    means: 'legend',
    language: 'de',
    words: ['legende, schweregrade, prioritäten, statuswerte, definitionen'],
  },
  { means: 'contents', language: 'de', words: ['inhalt, inhaltsverzeichnis'] },
  {
    means: 'summary',
    language: 'de',
    words: ['zusammenfassung, übersicht, statistik, überblick, fazit, kennzahlen'],
  },
  {
    means: 'plan',
    language: 'de',
    words: ['nächste schritte, zeitplan, maßnahmenplan, fahrplan, empfehlungen, umsetzungsplan'],
  },
  {
    means: 'process',
    language: 'de',
    words: [
      'vorgehen, ablauf, anleitung, mitwirken, melden, hilfe, unterstützung, rückmeldung, fragen, kontakt',
    ],
  },
  { means: 'template', language: 'de', words: ['vorlage, beispiel, muster'] },
  {
    means: 'history',
    language: 'de',
    words: ['geänderte dateien, betroffene dateien, änderungen, verlauf, änderungsprotokoll, historie'],
  },
  {
    means: 'notes',
    language: 'de',
    words: ['bewährte vorgehensweisen, hinweise, anmerkungen, notizen, hintergrund'],
  },
  { means: 'product', language: 'de', words: ['funktionen, merkmale, funktionsumfang'] },
]
