import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Hebrew. */
export const heStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'he',
    words: [
      'הושלם, תוקן, טופל, נפתר, סגור, בוצע, נקי',
      'הושלמה, הושלמו, תוקנה, תוקנו, טופלה, טופלו, נפתרה, נפתרו, נסגר, נסגרה, סגורה, סגורות,',
      'סגורים, בוצעה, פתור',
    ],
  },
  {
    means: 'open',
    language: 'he',
    words: [
      'פתוח, לא תוקן, לא טופל, ממתין, חדש, לא הושלם',
      'פתוחה, פתוחים, פתוחות, לא נפתר, לא נפתרה, לא תוקנה, לא טופלה, ממתינה, טרם טופל, טרם תוקן,',
      'טרם החל, לביצוע',
    ],
  },
  {
    means: 'in_progress',
    language: 'he',
    words: ['בתהליך, בעבודה, חלקי, טופל חלקית, בטיפול', 'בתיקון, בבדיקה, בפיתוח, תוקן חלקית, חלקית'],
  },
  { means: 'blocked', language: 'he', words: ['חסום', 'חסומה, תקוע'] },
  { means: 'planned', language: 'he', words: ['מתוכנן', 'מתוכננת, בתכנון'] },
  { means: 'deferred', language: 'he', words: ['נדחה', 'נדחתה, נדחו, בהמשך'] },
  {
    means: 'wontfix',
    language: 'he',
    words: ['לא יתוקן, לא רלוונטי, התנהגות מכוונת', 'לא באג, לא ניתן לשחזור, בוטל, בוטלה'],
  },
]
