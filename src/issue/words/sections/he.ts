import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Hebrew. */
export const heSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'he',
    words: [
      'בעיות, באגים, מגבלות, משימות, חוב טכני, סיכונים, תקלות, ליקויים, בעיות ידועות, באגים ידועים, מגבלות ידועות, לביצוע, חובות טכניים, שגיאות',
      'רשימת משימות, משימות לביצוע, משימות פתוחות, רשימת באגים, רשימת תקלות, רשימת בעיות, בעיות פתוחות,',
      'באגים פתוחים, תקלות פתוחות, תקלות ידועות, נקודות פתוחות, שאלות פתוחות, דברים לעשות, מה לעשות,',
      'פערים, חסרונות, חולשות, שיפורים, רעיונות, מטלות, בעיות קיימות, בעיות לתיקון, לתיקון, לטיפול,',
      'חסמים, פגמים, פגיעויות, חוב טכנולוגי, דרוש תיקון, נותר לביצוע, טודו',
    ],
  },
  { means: 'legend', language: 'he', words: ['מקרא, הגדרות'] },
  { means: 'contents', language: 'he', words: ['תוכן עניינים, תוכן'] },
  { means: 'summary', language: 'he', words: ['סיכום, סטטיסטיקה, סקירה'] },
  { means: 'plan', language: 'he', words: ['צעדים הבאים, תוכנית, המלצות'] },
  { means: 'template', language: 'he', words: ['תבנית, דוגמה'] },
  { means: 'history', language: 'he', words: ['היסטוריה, יומן שינויים'] },
  { means: 'notes', language: 'he', words: ['הערות, רקע'] },
  { means: 'product', language: 'he', words: ['תכונות, יכולות'] },
  { means: 'process', language: 'he', words: ['עזרה, תמיכה'] },
]
