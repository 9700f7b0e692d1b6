/** The words of blocks, in the languages that trackers are written in. */
import type { Language } from '../issue/vocabulary.js'

/** What a block calls the things that it counts; states and levels are called as the file calls them. */
export interface BlockWords {
  readonly total: string
  readonly open: string
  readonly closed: string
  readonly complete: string
  /** Issues of which nothing tells the state. */
  readonly untold: string
  readonly countedAsOpen: string
  /** Parts of the file that no parser can be trusted with. */
  readonly unread: string
  readonly id: string
  readonly title: string
  readonly status: string
  readonly level: string
  readonly levelless: string
  readonly month: string
  readonly week: string
  readonly created: string
  readonly resolved: string
  readonly uncreated: string
  readonly unresolved: string
}

const en: BlockWords = {
  total: 'Total',
  open: 'Open',
  closed: 'Closed',
  complete: 'Complete',
  untold: 'Status not told',
  countedAsOpen: 'counted as open',
  unread: 'Parts not read',
  id: 'ID',
  title: 'Title',
  status: 'Status',
  level: 'Level',
  levelless: 'No level',
  month: 'Month',
  week: 'Week',
  created: 'Created',
  resolved: 'Resolved',
  uncreated: 'Without a date of creation',
  unresolved: 'Closed without a date',
}

const de: BlockWords = {
  total: 'Gesamt',
  open: 'Offen',
  closed: 'Geschlossen',
  complete: 'Erledigt',
  untold: 'Ohne Status',
  countedAsOpen: 'als offen gezählt',
  unread: 'Nicht lesbare Teile',
  id: 'ID',
  title: 'Titel',
  status: 'Status',
  level: 'Stufe',
  levelless: 'Ohne Stufe',
  month: 'Monat',
  week: 'Woche',
  created: 'Gemeldet',
  resolved: 'Behoben',
  uncreated: 'Ohne Meldedatum',
  unresolved: 'Geschlossen ohne Datum',
}

const es: BlockWords = {
  total: 'Total',
  open: 'Abiertas',
  closed: 'Cerradas',
  complete: 'Completado',
  untold: 'Sin estado',
  countedAsOpen: 'contadas como abiertas',
  unread: 'Partes no leídas',
  id: 'ID',
  title: 'Título',
  status: 'Estado',
  level: 'Nivel',
  levelless: 'Sin nivel',
  month: 'Mes',
  week: 'Semana',
  created: 'Creadas',
  resolved: 'Resueltas',
  uncreated: 'Sin fecha de creación',
  unresolved: 'Cerradas sin fecha',
}

const fr: BlockWords = {
  total: 'Total',
  open: 'Ouverts',
  closed: 'Fermés',
  complete: 'Avancement',
  untold: 'Sans statut',
  countedAsOpen: 'comptés comme ouverts',
  unread: 'Parties non lues',
  id: 'ID',
  title: 'Titre',
  status: 'Statut',
  level: 'Niveau',
  levelless: 'Sans niveau',
  month: 'Mois',
  week: 'Semaine',
  created: 'Créés',
  resolved: 'Résolus',
  uncreated: 'Sans date de création',
  unresolved: 'Fermés sans date',
}

const he: BlockWords = {
  total: 'סה״כ',
  open: 'פתוחות',
  closed: 'סגורות',
  complete: 'הושלמו',
  untold: 'ללא סטטוס',
  countedAsOpen: 'נספרו כפתוחות',
  unread: 'חלקים שלא נקראו',
  id: 'מזהה',
  title: 'כותרת',
  status: 'סטטוס',
  level: 'רמה',
  levelless: 'ללא רמה',
  month: 'חודש',
  week: 'שבוע',
  created: 'נוצרו',
  resolved: 'נפתרו',
  uncreated: 'ללא תאריך יצירה',
  unresolved: 'נסגרו ללא תאריך',
}

const it: BlockWords = {
  total: 'Totale',
  open: 'Aperti',
  closed: 'Chiusi',
  complete: 'Completamento',
  untold: 'Senza stato',
  countedAsOpen: 'contati come aperti',
  unread: 'Parti non lette',
  id: 'ID',
  title: 'Titolo',
  status: 'Stato',
  level: 'Livello',
  levelless: 'Senza livello',
  month: 'Mese',
  week: 'Settimana',
  created: 'Creati',
  resolved: 'Risolti',
  uncreated: 'Senza data di creazione',
  unresolved: 'Chiusi senza data',
}

const ja: BlockWords = {
  total: '合計',
  open: '未完了',
  closed: '完了',
  complete: '進捗率',
  untold: '状態の記載なし',
  countedAsOpen: '未完了として集計',
  unread: '読み取れない部分',
  id: 'ID',
  title: 'タイトル',
  status: '状態',
  level: 'レベル',
  levelless: 'レベルなし',
  month: '月',
  week: '週',
  created: '作成',
  resolved: '解決',
  uncreated: '作成日なし',
  unresolved: '完了日なし',
}

const ko: BlockWords = {
  total: '합계',
  open: '미해결',
  closed: '완료',
  complete: '완료율',
  untold: '상태 없음',
  countedAsOpen: '미해결로 집계',
  unread: '읽지 못한 부분',
  id: 'ID',
  title: '제목',
  status: '상태',
  level: '등급',
  levelless: '등급 없음',
  month: '월',
  week: '주',
  created: '생성',
  resolved: '해결',
  uncreated: '생성일 없음',
  unresolved: '완료일 없음',
}

const pl: BlockWords = {
  total: 'Razem',
  open: 'Otwarte',
  closed: 'Zamknięte',
  complete: 'Ukończono',
  untold: 'Bez statusu',
  countedAsOpen: 'liczone jako otwarte',
  unread: 'Nieodczytane części',
  id: 'ID',
  title: 'Tytuł',
  status: 'Status',
  level: 'Poziom',
  levelless: 'Bez poziomu',
  month: 'Miesiąc',
  week: 'Tydzień',
  created: 'Utworzone',
  resolved: 'Rozwiązane',
  uncreated: 'Bez daty utworzenia',
  unresolved: 'Zamknięte bez daty',
}

const pt: BlockWords = {
  total: 'Total',
  open: 'Abertos',
  closed: 'Fechados',
  complete: 'Concluído',
  untold: 'Sem status',
  countedAsOpen: 'contados como abertos',
  unread: 'Partes não lidas',
  id: 'ID',
  title: 'Título',
  status: 'Status',
  level: 'Nível',
  levelless: 'Sem nível',
  month: 'Mês',
  week: 'Semana',
  created: 'Criados',
  resolved: 'Resolvidos',
  uncreated: 'Sem data de criação',
  unresolved: 'Fechados sem data',
}

const ru: BlockWords = {
  total: 'Всего',
  open: 'Открыто',
  closed: 'Закрыто',
  complete: 'Готово',
  untold: 'Без статуса',
  countedAsOpen: 'считаются открытыми',
  unread: 'Непрочитанные части',
  id: 'ID',
  title: 'Название',
  status: 'Статус',
  level: 'Уровень',
  levelless: 'Без уровня',
  month: 'Месяц',
  week: 'Неделя',
  created: 'Создано',
  resolved: 'Решено',
  uncreated: 'Без даты создания',
  unresolved: 'Закрыто без даты',
}

const zh: BlockWords = {
  total: '总计',
  open: '未解决',
  closed: '已关闭',
  complete: '完成率',
  untold: '未注明状态',
  countedAsOpen: '按未解决计',
  unread: '未读取的部分',
  id: 'ID',
  title: '标题',
  status: '状态',
  level: '级别',
  levelless: '无级别',
  month: '月份',
  week: '周',
  created: '新建',
  resolved: '解决',
  uncreated: '无创建日期',
  unresolved: '已关闭但无日期',
}

/** The words by language; codes of no language go with English. */
export const blockWords = {
  any: en,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  pl,
  pt,
  ru,
  zh,
} as const satisfies Record<Language, BlockWords>
