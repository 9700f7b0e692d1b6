import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of German. */
export const deSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'de',
    words: [
      'fehlerprotokoll, fehlerverzeichnis, problemverzeichnis, fehlertabelle',
      'probleme, fehler, bekannte probleme, einschränkungen, aufgaben, offene punkte,',
      'technische schulden, mängel, risiken, verbesserungen, schwachstellen, mangel, bugs, bugliste, fehlerliste, problemliste, aufgabenliste, todo liste, beschränkungen, bekannte fehler, bekannte einschränkungen, bekannte mängel, offene aufgaben, offene fragen, störungen, altlasten, regressionen',
      'offene themen, offene probleme, zu erledigen, noch zu tun, noch offen, restpunkte, restarbeiten,',
      'baustellen, schwächen, lücken, ideen, wünsche, defekte, ungelöste probleme, hindernisse,',
      'to do liste, fehlersammlung, bekannte bugs, bekannte defekte, bekannte lücken, technische schuld,',
      'aufgabensammlung, unstimmigkeiten, sicherheitslücken, problembereiche, erledigungsliste,',
      'optimierungen, verbesserungsvorschläge, verbesserungspotenzial, mängelliste, tickets, pendenzen,',
      'vorfälle, sicherheitsprobleme, sicherheitsrisiken, leistungsprobleme, darstellungsfehler',
      'was noch fehlt, was fehlt, was noch zu tun ist, was nicht funktioniert, unklarheiten, unbekanntes, kleinigkeiten, ausfälle',
    ],
  },
  {
    means: 'legend',
    language: 'de',
    words: [
      'legende, schweregrade, prioritäten, statuswerte, definitionen',
      'statuslegende, prioritätsstufen, zeichenerklärung, klassifizierung',
      'begriffe, bedeutung der symbole',
      'bedeutung der status, bedeutung der prioritäten, verwendete symbole, arten von problemen, arten technischer schulden, fehlerarten',
    ],
  },
  { means: 'contents', language: 'de', words: ['inhalt, inhaltsverzeichnis'] },
  {
    means: 'summary',
    language: 'de',
    words: [
      'zusammenfassung, übersicht, statistik, überblick, fazit, kennzahlen',
      'gesamtübersicht, statusübersicht, fehlerübersicht, gesamtstatus, aktueller stand, projektstand, projektstatus, statistiken, auswertung, fortschritt, bilanz, kurzfassung, endstand',
      'metriken, gesamtbewertung, verteilung, ergebnis, ergebnisse, kurzreferenz, schnellreferenz, schnellübersicht, erwartete ergebnisse, erwartetes ergebnis',
      'testbericht, statusbericht, teststatus, build status',
    ],
  },
  {
    means: 'plan',
    language: 'de',
    words: [
      'nächste schritte, zeitplan, maßnahmenplan, fahrplan, empfehlungen, umsetzungsplan',
      'empfohlene reihenfolge, reihenfolge, vorgeschlagene reihenfolge, priorisierung, roadmap, plan, aktionsplan, arbeitsplan, umsetzungsreihenfolge, nächster schritt, weiteres vorgehen, meilensteine, empfohlenes vorgehen, behebungsplan, sprintplanung',
      'empfohlene korrekturen, sofortmaßnahmen',
      'empfohlene schritte, empfohlene maßnahmen, empfehlung, geplantes vorgehen, lösungsansatz, lösungsansätze, lösungsvorschlag, lösungsvorschläge, aufwandsschätzung, strategie, ausblick, migrationsplan, nächster sprint',
    ],
  },
  {
    means: 'process',
    language: 'de',
    words: [
      'grundsätze, prinzipien, leitlinien',
      'empfohlenes verfahren',
      'vorgehen, ablauf, anleitung, mitwirken, melden, hilfe, unterstützung, rückmeldung, fragen, kontakt',
      'fehler melden, probleme melden, mitarbeit, wie melden, richtlinien, arbeitsweise, so wird gemeldet, umgang mit fehlern, zweck, zweck dieses dokuments, über dieses dokument, pflege, einleitung',
      'schritte zur fehlersuche, fehlersuche, debugging schritte',
      'fehlerbehebung, problembehebung, problemlösungen',
      'wie melde ich einen fehler, beitragen, konventionen, methodik, häufige fragen, regeln, testumgebung, voraussetzungen, arbeitsablauf',
      'aufgabenstellung',
      'wie wir arbeiten, spielregeln, über diese liste, nutzung dieser datei, testdaten, testaufbau, schnellstart, erste schritte, nützliche befehle',
    ],
  },
  {
    means: 'template',
    language: 'de',
    words: [
      'vorlage, beispiel, muster',
      'beispiele, vorlagen, mustereintrag, eintragsformat',
      'fehlervorlage',
    ],
  },
  {
    means: 'history',
    language: 'de',
    words: [
      'geändert, geänderte dateien, betroffene dateien, änderungen, verlauf, änderungsprotokoll, historie',
      'neue dateien, erstellte dateien, angelegte dateien, modifizierte dateien, changelog, änderungshistorie, versionsgeschichte',
      'versionshistorie, letzte änderungen',
      'prüfergebnisse, testergebnisse, zu ändernde dateien, zu erstellende dateien, anzulegende dateien, anzupassende dateien',
      'durchgeführte prüfungen, durchgeführte tests',
    ],
  },
  {
    means: 'notes',
    language: 'de',
    words: [
      'was bereits funktioniert, was läuft',
      'geprüft und in ordnung, was geprüft wurde, was in ordnung ist',
      'bewährte vorgehensweisen, hinweise, anmerkungen, notizen, hintergrund',
      'designentscheidungen, architekturentscheidungen, rahmenbedingungen, glossar, erkenntnisse, lessons learned, annahmen, beobachtungen, was funktioniert, stärken',
      'bemerkungen, kommentare, anmerkung',
      'warum das wichtig ist, motivation, vorwort, hintergrundinformationen, fazit und ausblick, schlussbemerkung, unterstützte plattformen, getestete umgebungen',
    ],
  },
  { means: 'product', language: 'de', words: ['funktionen, merkmale, funktionsumfang'] },
  {
    means: 'gate',
    language: 'de',
    words: [
      'checkliste, prüfliste, abnahmekriterien, akzeptanzkriterien, testplan, testfälle, definition of done, abnahme, freigabekriterien, prüfschritte, testschritte',
      'erfolgskriterien',
    ],
  },
  {
    means: 'links',
    language: 'de',
    words: [
      'verweise, links, siehe auch, referenzen, weiterführende links, quellen, weitere informationen',
      'wichtige dateien, relevante dateien, zentrale dateien',
      'verwandte dokumente',
    ],
  },
]
