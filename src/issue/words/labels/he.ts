import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Hebrew. */
export const heLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'he', words: ['סטטוס, מצב'] },
  { means: 'severity', language: 'he', words: ['חומרה, דרגת חומרה, רמת חומרה, רמה'] },
  { means: 'priority', language: 'he', words: ['עדיפות, דחיפות, קדימות'] },
  { means: 'impact', language: 'he', words: ['השפעה, השלכות, השלכה'] },
  { means: 'files', language: 'he', words: ['קובץ, קבצים, מיקום, קבצים מושפעים, קבצים רלוונטיים, נתיב'] },
  { means: 'lines', language: 'he', words: ['שורה, שורות'] },
  {
    means: 'created',
    language: 'he',
    words: [
      'תאריך, נוצר, התגלה, תאריך דיווח, תאריך פתיחה, תאריך יצירה, תאריך גילוי, דווח, נפתח, דווח בתאריך',
    ],
  },
  {
    means: 'resolved',
    language: 'he',
    words: [
      'תאריך תיקון, נפתר בתאריך, תאריך סגירה, תאריך השלמה, תאריך פתרון, נסגר, תוקן בתאריך, נסגר בתאריך',
    ],
  },
  { means: 'due', language: 'he', words: ['תאריך יעד, מועד יעד, יעד'] },
  { means: 'updated', language: 'he', words: ['עודכן, עדכון אחרון, עודכן לאחרונה, תאריך עדכון'] },
  { means: 'owner', language: 'he', words: ['אחראי, אחראית, מטפל, בעלים, שויך ל'] },
  { means: 'dependsOn', language: 'he', words: ['תלוי ב, תלויות'] },
  {
    means: 'description',
    language: 'he',
    words: ['תיאור, בעיה, הבעיה, תסמינים, תסמין, פרטים, תיאור הבעיה, שחזור, צעדים לשחזור'],
  },
  { means: 'title', language: 'he', words: ['כותרת, משימה, שם, תקלה, באג, נושא, שם התקלה, פריט, ליקוי'] },
  { means: 'cause', language: 'he', words: ['סיבה, בעיית שורש, סיבת שורש'] },
  {
    means: 'fix',
    language: 'he',
    words: ['תיקון, פתרון, תיקון שבוצע, המלצה, המלצות, פתרון מוצע, תיקון מוצע, פעולה נדרשת'],
  },
  { means: 'acceptance', language: 'he', words: ['בדיקות, אימות'] },
  { means: 'note', language: 'he', words: ['הערה, הערות'] },
]
