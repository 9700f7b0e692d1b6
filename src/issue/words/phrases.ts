import type { WordRow } from '../vocabulary.js'

/** What a word makes of the text that begins with it, or is nothing else. */
export type PhraseWord =
  | 'total'
  | 'closing'
  | 'question'
  | 'report'
  | 'lack'
  | 'advice'
  | 'notice'
  | 'request'
  | 'see'
  | 'rule'

/**
 * `total` heads a row of sums, `closing` says that an issue is closed but not how, `question` begins a title that promises an
 * answer, `report` one that tells how to report an issue, `lack` one that says what is not there, `advice` a line that tells its reader what to do, `notice` one that only
 * makes known, `request` stands anywhere in a line that asks for something, `see` begins one that leads to another document,
 * `rule` one that says how things are to be kept.
 */
export const phraseWords: readonly WordRow<PhraseWord>[] = [
  { means: 'total', language: 'en', words: ['total, totals, sum'] },
  { means: 'total', language: 'de', words: ['gesamt, summe'] },
  { means: 'total', language: 'it', words: ['totale'] },
  { means: 'total', language: 'ru', words: ['всего, итого'] },
  { means: 'total', language: 'zh', words: ['合计, 合計, 总计, 總計'] },
  { means: 'total', language: 'ko', words: ['합계'] },
  { means: 'total', language: 'he', words: ['סה"כ'] },
  { means: 'closing', language: 'en', words: ['closed, close, removed, deleted'] },
  { means: 'closing', language: 'de', words: ['geschlossen'] },
  { means: 'closing', language: 'fr', words: ['fermé'] },
  { means: 'closing', language: 'es', words: ['cerrado'] },
  { means: 'closing', language: 'pt', words: ['fechado'] },
  { means: 'closing', language: 'it', words: ['chiuso'] },
  { means: 'closing', language: 'ru', words: ['закрыт, закрыто'] },
  { means: 'closing', language: 'zh', words: ['已关闭, 已關閉, 已删除, 已刪除, 已移除'] },
  { means: 'closing', language: 'ko', words: ['닫힘, 종료'] },
  { means: 'closing', language: 'he', words: ['סגור'] },
  {
    means: 'question',
    language: 'en',
    words: ['why, how, what is, what are, what happens, what if, what about'],
  },
  { means: 'question', language: 'de', words: ['warum, wieso, wie man, was ist'] },
  { means: 'question', language: 'fr', words: ["pourquoi, comment, qu'est ce"] },
  { means: 'question', language: 'es', words: ['por qué, cómo, qué es'] },
  { means: 'question', language: 'pt', words: ['por que, porquê, como'] },
  { means: 'question', language: 'it', words: ['perché, come'] },
  { means: 'question', language: 'pl', words: ['dlaczego, jak'] },
  { means: 'question', language: 'ru', words: ['почему, как, зачем'] },
  { means: 'question', language: 'zh', words: ['为什么, 為什麼, 如何, 怎么, 怎樣'] },
  { means: 'question', language: 'ja', words: ['なぜ'] },
  { means: 'question', language: 'ko', words: ['왜, 어떻게'] },
  { means: 'question', language: 'he', words: ['למה, איך'] },
  {
    means: 'report',
    language: 'en',
    words: [
      'reporting a, reporting an, filing a, filing an, submitting a, submitting an, opening a, opening an, raising a, raising an,',
      'triaging a, triaging an, triaging bugs, triaging issues, resolving a bug report, resolving an issue report, asking for help, asking for general help, asking for support, asking a question, asking questions,',
      'how to report, how to file, how to submit, to report a, to report an, to report bugs, to report issues, please report',
    ],
  },
  { means: 'report', language: 'de', words: ['melden von, so meldest du, so melden sie, bitte melde'] },
  { means: 'report', language: 'fr', words: ['signaler un, signaler une, comment signaler'] },
  {
    means: 'report',
    language: 'es',
    words: ['reportar un, reportar una, informar de un, cómo reportar, por favor reporta, por favor reporte'],
  },
  {
    means: 'report',
    language: 'pt',
    words: ['reportar um, reportar uma, relatar um, relatar uma, como reportar, por favor reporte'],
  },
  { means: 'report', language: 'it', words: ['segnalare un, segnalare una, come segnalare'] },
  { means: 'report', language: 'pl', words: ['zgłaszanie, jak zgłosić, prosimy zgłaszać'] },
  {
    means: 'report',
    language: 'ru',
    words: [
      'как сообщить, пожалуйста сообщайте, сообщить о, как репортить, как завести, как оформить, как описать',
    ],
  },
  {
    means: 'lack',
    language: 'en',
    words: [
      'unsupported, not supported, incompatible, missing, no, lack of, lacks, incomplete, broken, wrong, outdated, stale, inconsistent, unclear, insufficient',
    ],
  },
  {
    means: 'lack',
    language: 'de',
    words: [
      'nicht unterstützte, inkompatible, fehlende, fehlender, fehlendes, kein, keine, mangelnde, veraltete, falsche',
    ],
  },
  {
    means: 'lack',
    language: 'fr',
    words: ['absence, manque, pas de, aucun, aucune, incompatibles, incompatible'],
  },
  {
    means: 'lack',
    language: 'es',
    words: ['falta, faltan, sin, ausencia, ningún, incompatible, incompatibles'],
  },
  {
    means: 'lack',
    language: 'pt',
    words: ['falta, faltam, sem, ausência, nenhum, incompatível, incompatíveis'],
  },
  {
    means: 'lack',
    language: 'it',
    words: ['manca, mancano, mancanza, assenza, nessun, nessuna, incompatibile, incompatibili'],
  },
  { means: 'lack', language: 'pl', words: ['brak, brakuje, nieobsługiwane, niekompatybilne'] },
  {
    means: 'lack',
    language: 'ru',
    words: ['нет, отсутствует, отсутствуют, отсутствие, неподдерживаемые, несовместимые'],
  },
  { means: 'lack', language: 'zh', words: ['缺少, 缺失, 缺乏, 没有, 沒有, 不支持, 不支援, 不兼容, 不相容'] },
  { means: 'lack', language: 'ja', words: ['未対応, 非対応, 互換性のない'] },
  { means: 'lack', language: 'ko', words: ['지원되지 않는, 미지원, 호환되지 않는'] },
  {
    means: 'advice',
    language: 'en',
    words: [
      'please, follow, do the following, before you, before filing, before reporting, before opening, when you, when adding, when fixing, when closing, when reporting,',
      'if you, to report, to file, to close an, to resolve an, to add a, to add an, to reproduce, each issue, each entry, each bug, every issue, every entry, every bug, for each, one file per,',
      'resolve by, close by, fix by, close an issue, resolve an issue, report a, report an, add a new, add new, use this file, this file should, entries should, issues should',
    ],
  },
  {
    means: 'advice',
    language: 'de',
    words: [
      'bitte, so wird, so werden, vor dem melden, jeder eintrag, jeder fehler, wenn du, wenn sie, falls du, um einen',
    ],
  },
  {
    means: 'advice',
    language: 'fr',
    words: [
      'merci de, veuillez, avant de, si vous, chaque bug, chaque entrée, chaque problème, pour signaler, pour ajouter, pour reproduire',
    ],
  },
  {
    means: 'advice',
    language: 'es',
    words: [
      'por favor, antes de, si usted, si encuentras, cada error, cada entrada, cada problema, para reportar, para agregar, para añadir, para reproducir',
    ],
  },
  {
    means: 'advice',
    language: 'pt',
    words: [
      'por favor, antes de, se você, cada bug, cada entrada, cada item deve, para reportar, para adicionar, para reproduzir',
    ],
  },
  {
    means: 'advice',
    language: 'it',
    words: [
      'per favore, si prega di, prima di, se trovi, ogni bug, ogni voce, per segnalare, per aggiungere, per riprodurre',
    ],
  },
  {
    means: 'advice',
    language: 'pl',
    words: ['proszę, przed zgłoszeniem, jeśli znajdziesz, każdy wpis, każdy błąd, aby zgłosić, aby dodać'],
  },
  {
    means: 'advice',
    language: 'ru',
    words: ['пожалуйста, перед тем как, если вы, каждая запись, каждый баг, чтобы сообщить, чтобы добавить'],
  },
  {
    means: 'advice',
    language: 'zh',
    words: [
      '请按, 請按, 请先, 請先, 请遵循, 请在, 請在, 请将, 请勿, 如果你, 如果您, 每条, 每條, 每个问题, 提交前',
    ],
  },
  { means: 'advice', language: 'ja', words: ['下記の手順, 以下の手順, 各項目, 各課題'] },
  { means: 'advice', language: 'ko', words: ['다음 단계를, 각 항목, 각 이슈'] },
  {
    means: 'rule',
    language: 'en',
    words: [
      'keep, always, never, do not, every item, every task, each item, each task, items are, items must, items should, issues must, entries must, backlog items',
    ],
  },
  { means: 'see', language: 'en', words: ['see, refer to, tracked in, moved to, full list in, cf'] },
  { means: 'see', language: 'de', words: ['siehe, vgl, siehe auch'] },
  { means: 'see', language: 'fr', words: ['voir, voir aussi, cf'] },
  { means: 'see', language: 'es', words: ['ver, véase, consulte'] },
  { means: 'see', language: 'pt', words: ['ver, veja, consulte'] },
  { means: 'see', language: 'it', words: ['vedi, vedere, si veda'] },
  { means: 'see', language: 'pl', words: ['zobacz, patrz'] },
  { means: 'see', language: 'ru', words: ['см, смотри, смотрите'] },
  { means: 'see', language: 'zh', words: ['参见, 參見, 详见, 詳見, 详情见, 详情请见'] },
  { means: 'see', language: 'any', words: ['zie'] },
  {
    means: 'notice',
    language: 'en',
    words: [
      'please note, please be aware, please keep in mind, please bear in mind, please see, please refer to',
    ],
  },
  { means: 'notice', language: 'de', words: ['bitte beachten'] },
  { means: 'notice', language: 'fr', words: ['veuillez noter'] },
  { means: 'notice', language: 'zh', words: ['请注意, 請注意'] },
  {
    means: 'request',
    language: 'en',
    words: [
      'please include, please provide, please attach, please specify, please state, please mention, please add, let us know, report the following, with the following information, include the following, provide the following,',
      'must include, must contain, must document, must state, should include, should contain, should document, should state',
    ],
  },
  {
    means: 'request',
    language: 'de',
    words: [
      'bitte angeben, bitte nennen, bitte beifügen, bitte anhängen, folgende angaben, folgende informationen, muss enthalten, soll enthalten, sollte enthalten, muss folgendes',
    ],
  },
  {
    means: 'request',
    language: 'fr',
    words: [
      "s'il vous plaît, veuillez indiquer, veuillez préciser, veuillez fournir, veuillez joindre, merci d'indiquer, merci de préciser, merci de joindre, les informations suivantes, doit contenir, doit inclure, doit documenter, doit préciser, doit indiquer, doivent contenir",
    ],
  },
  {
    means: 'request',
    language: 'es',
    words: [
      'por favor incluya, por favor incluye, por favor indique, por favor indica, por favor adjunte, la siguiente información, los siguientes datos, debe incluir, debe contener, debe documentar, debe indicar',
    ],
  },
  {
    means: 'request',
    language: 'pt',
    words: [
      'por favor inclua, por favor informe, por favor indique, por favor anexe, as seguintes informações, deve incluir, deve conter, deve documentar, deve indicar',
    ],
  },
  {
    means: 'request',
    language: 'it',
    words: [
      'si prega di indicare, si prega di includere, si prega di allegare, le seguenti informazioni, deve contenere, deve includere, deve documentare, deve indicare',
    ],
  },
  {
    means: 'request',
    language: 'pl',
    words: [
      'proszę podać, prosimy podać, proszę dołączyć, prosimy dołączyć, następujące informacje, musi zawierać, powinien zawierać, powinna zawierać, powinno zawierać',
    ],
  },
  {
    means: 'request',
    language: 'ru',
    words: [
      'пожалуйста укажите, укажите следующее, приложите следующее, следующую информацию, следующие данные, должна содержать, должен содержать, должно содержать, должны содержать, нужно указать',
    ],
  },
  {
    means: 'request',
    language: 'zh',
    words: [
      '请注明, 請註明, 请标明, 請標明, 请写明, 請寫明, 请附, 請附, 请包括, 請包括, 请列出, 請列出, 请提供, 請提供, 请附上, 請附上, 请包含, 請包含, 请说明, 必须包含, 必須包含, 应包含, 應包含, 需包含, 必须说明',
    ],
  },
  {
    means: 'request',
    language: 'ja',
    words: ['てください, て下さい, お願いします, 含めること, 記載すること, 明記すること'],
  },
  { means: 'request', language: 'ko', words: ['주세요, 주십시오, 바랍니다, 포함해야, 명시해야, 기록해야'] },
]
