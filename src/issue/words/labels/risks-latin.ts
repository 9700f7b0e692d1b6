import type { FieldName } from '../../fields.js'
import type { WordRow } from '../../vocabulary.js'

/** The labels of risk registers, beside those that all trackers have, in the languages of the Latin script that we know. */
export const latinRiskLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'title',
    language: 'en',
    words: [
      'risk description, risk event, risk statement, risk name, risk summary, risk item, description of risk,',
      'description of the risk, threat, hazard, risk factor, risk scenario',
    ],
  },
  {
    means: 'likelihood',
    language: 'en',
    words: ['prob, prob., likelihood of occurrence, probability of occurrence, inherent likelihood'],
  },
  {
    means: 'impact',
    language: 'en',
    words: [
      'inherent impact, potential impact, impact if realized, impact if it occurs, potential consequence,',
      'potential consequences, impact description, impact area',
    ],
  },
  {
    means: 'severity',
    language: 'en',
    words: [
      'risk rating, rating, inherent risk, inherent risk level, inherent rating, overall risk, overall risk level,',
      'risk severity, current risk level, risk class',
    ],
  },
  {
    means: 'risk',
    language: 'en',
    words: [
      'risk value, risk exposure, total score, l×i, l x i, p×i, p x i, rpn, risk index, risk priority number',
    ],
  },
  {
    means: 'note',
    language: 'en',
    words: [
      'residual risk, residual, residual risk level, residual rating, residual score, residual likelihood,',
      'residual impact, remaining risk, early warning, early warning sign, early warning signs,',
      'early warning signal, trigger, triggers, escalation trigger, indicator, warning signs, proximity, trend,',
      'opportunity',
    ],
  },
  {
    means: 'fix',
    language: 'en',
    words: [
      'mitigation strategy, mitigation plan, mitigation strategies, mitigation approach, mitigation action, risk mitigation,',
      'mitigation actions, mitigation measures, mitigation steps, key mitigation, current mitigation,',
      'mitigation status, response, risk response, response plan, response strategy, treatment, risk treatment, treatment plan,',
      'control, controls, existing controls, current controls, safeguard, safeguards, preventive action,',
      'preventive measures, preventive actions, prevention, contingency plan, contingency plans, fallback, fallback plan, backup plan,',
      'plan b',
    ],
  },
  {
    means: 'title',
    language: 'de',
    words: [
      'risikobeschreibung, risikobezeichnung, beschreibung des risikos, gefährdung, bedrohung, risikoereignis, gefahr',
    ],
  },
  {
    means: 'likelihood',
    language: 'de',
    words: ['eintritt, eintrittswahrsch., wahrsch., ew'],
  },
  {
    means: 'impact',
    language: 'de',
    words: ['schadenshöhe, schadensausmaß, schaden, tragweite, schadenspotenzial, ausmaß'],
  },
  {
    means: 'severity',
    language: 'de',
    words: [
      'risikostufe, risikoklasse, risikolevel, risikoeinstufung, risikobewertung, risikoniveau, gesamtrisiko',
    ],
  },
  {
    means: 'risk',
    language: 'de',
    words: ['risikowert, risikozahl, risikoprioritätszahl, rpz, risikoindex'],
  },
  {
    means: 'note',
    language: 'de',
    words: [
      'restrisiko, auslöser, frühwarnsignal, frühwarnindikator, indikator, indikatoren, eintrittsindikator',
    ],
  },
  {
    means: 'fix',
    language: 'de',
    words: [
      'strategie und maßnahme, maßnahmen zur risikominderung, vorbeugende maßnahme, vorbeugende maßnahmen,',
      'vorbeugung, prävention, präventivmaßnahme, präventivmaßnahmen, präventive maßnahmen, risikominderung,',
      'minderung, minderungsmaßnahme, minderungsmaßnahmen, mitigation, mitigierung, notfallplan, eventualmaßnahme,',
      'eventualmaßnahmen, strategie, reaktion, risikostrategie, absicherung, steuerung, bewältigung',
    ],
  },
  {
    means: 'title',
    language: 'es',
    words: [
      'descripción del riesgo, descripción de riesgo, nombre del riesgo, evento de riesgo, riesgo identificado,',
      'amenaza',
    ],
  },
  { means: 'likelihood', language: 'es', words: ['probab., posibilidad, verosimilitud'] },
  {
    means: 'severity',
    language: 'es',
    words: [
      'nivel de riesgo, nivel del riesgo, nivel riesgo, clasificación del riesgo, riesgo inherente, valoración,',
      'calificación, grado de riesgo, riesgo global, riesgo total',
    ],
  },
  {
    means: 'risk',
    language: 'es',
    words: ['exposición, puntuación, puntaje, valor del riesgo, p×i, exposición al riesgo'],
  },
  {
    means: 'note',
    language: 'es',
    words: [
      'riesgo residual, disparador, disparadores, señal de alerta, señales de alerta, indicador, indicadores, desencadenante',
    ],
  },
  {
    means: 'fix',
    language: 'es',
    words: [
      'plan de mitigación, estrategia de mitigación, medida de mitigación, medidas de mitigación, mitigaciones, mitigación propuesta,',
      'acciones de mitigación, acción de mitigación, plan de contingencia, contingencia, plan de acción, plan de respuesta, respuesta,',
      'estrategia, control, controles, medidas preventivas, medida preventiva, prevención, tratamiento,',
      'acción preventiva, acciones preventivas, mitigación/contingencia',
    ],
  },
  {
    means: 'title',
    language: 'fr',
    words: ['description du risque, intitulé du risque, libellé du risque, risque identifié, menace'],
  },
  { means: 'likelihood', language: 'fr', words: ['proba, proba., prob., occurrence du risque'] },
  {
    means: 'severity',
    language: 'fr',
    words: ['niveau de risque, niveau du risque, cotation, risque brut, classe de risque'],
  },
  { means: 'risk', language: 'fr', words: ['exposition, score de risque, p×i, indice de risque'] },
  {
    means: 'note',
    language: 'fr',
    words: [
      'risque résiduel, déclencheur, déclencheurs, signal d’alerte, signaux d’alerte, indicateur, indicateurs, risque net',
    ],
  },
  {
    means: 'fix',
    language: 'fr',
    words: [
      "mesures d'atténuation, mesure d'atténuation, plan d'atténuation, mitigation, mesures de mitigation, plan de mitigation, stratégie,",
      "stratégie d'atténuation, plan de contingence, plan de secours, contingence, parade, parades, mesures préventives, mesure préventive,",
      'prévention, action préventive, actions préventives, réponse, réponse au risque, traitement, maîtrise, plan de réponse, mesure,',
      'plan b, stratégie de mitigation, contre mesure, contre mesures',
    ],
  },
  {
    means: 'title',
    language: 'pt',
    words: ['descrição do risco, nome do risco, risco identificado, evento de risco, ameaça, evento'],
  },
  { means: 'likelihood', language: 'pt', words: ['prob., chance, probabilidade de ocorrência'] },
  {
    means: 'severity',
    language: 'pt',
    words: [
      'nível de risco, nível do risco, classificação do risco, risco inerente, grau de risco, classificação, criticidade do risco',
    ],
  },
  {
    means: 'risk',
    language: 'pt',
    words: ['risco, exposição, pontuação, p×i, exposição ao risco, valor do risco'],
  },
  {
    means: 'note',
    language: 'pt',
    words: ['risco residual, gatilho, gatilhos, sinal de alerta, sinais de alerta, indicador, indicadores'],
  },
  {
    means: 'fix',
    language: 'pt',
    words: [
      'plano de mitigação, estratégia de mitigação, medidas de mitigação, medida de mitigação, mitigações, ações de mitigação, ação de mitigação,',
      'plano de contingência, contingência, plano de resposta, resposta, resposta ao risco, estratégia, controle, controles, tratamento,',
      'medidas preventivas, medida preventiva, prevenção, ação preventiva, ações preventivas, ação corretiva',
    ],
  },
  { means: 'owner', language: 'pt', words: ['dono, dona, dono do risco'] },
  {
    means: 'title',
    language: 'it',
    words: ['descrizione del rischio, descrizione rischio, nome del rischio, rischio identificato, minaccia'],
  },
  { means: 'likelihood', language: 'it', words: ['prob., probabilità di accadimento'] },
  {
    means: 'severity',
    language: 'it',
    words: [
      'livello di rischio, livello del rischio, livello rischio, rischio inerente, classe di rischio, valutazione',
    ],
  },
  { means: 'risk', language: 'it', words: ['esposizione, punteggio, p×i, indice di rischio'] },
  {
    means: 'note',
    language: 'it',
    words: ['rischio residuo, innesco, segnale di allarme, segnali di allarme, indicatore, indicatori'],
  },
  {
    means: 'fix',
    language: 'it',
    words: [
      'mitigazione, mitigazioni, piano di mitigazione, misure di mitigazione, misura di mitigazione, azioni di mitigazione,',
      'strategia di mitigazione, piano di contingenza, contingenza, piano di emergenza, contromisura, contromisure, strategia, risposta,',
      'misura, misure preventive, prevenzione, trattamento, controllo, controlli, piano di risposta',
    ],
  },
  {
    means: 'title',
    language: 'pl',
    words: ['opis ryzyka, nazwa ryzyka, zagrożenie, zdarzenie'],
  },
  {
    means: 'likelihood',
    language: 'pl',
    words: ['prawd., p-stwo, prawdopod., szansa, prawdopodobieństwo wystąpienia'],
  },
  {
    means: 'severity',
    language: 'pl',
    words: ['poziom ryzyka, ocena ryzyka, klasa ryzyka, ocena'],
  },
  { means: 'risk', language: 'pl', words: ['ekspozycja, wartość ryzyka, p×i, punktacja'] },
  {
    means: 'note',
    language: 'pl',
    words: [
      'ryzyko szczątkowe, ryzyko rezydualne, wyzwalacz, sygnał ostrzegawczy, sygnały ostrzegawcze, wskaźnik',
    ],
  },
  {
    means: 'fix',
    language: 'pl',
    words: [
      'łagodzenie, plan łagodzenia, sposób łagodzenia, mitygacja, plan mitygacji, przeciwdziałanie, działania zapobiegawcze, środki zaradcze,',
      'działanie zapobiegawcze, zapobieganie, plan awaryjny, plan reakcji, reakcja, strategia, działania łagodzące, plan działania, ograniczanie,',
      'minimalizacja, środki łagodzące, reakcja na ryzyko, plan b',
    ],
  },
  { means: 'owner', language: 'pl', words: ['właściciel, właściciel ryzyka'] },
]
