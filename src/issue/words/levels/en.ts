import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of English. */
export const enLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'en',
    words: [
      'critical, blocker, blocking, severe, must, must have, show stopper, showstopper,',
      'urgent, emergency, catastrophic, highest, very high, fatal',
      'crit, criticals, very critical, extremely high, sev critical, show stopping, fatal error,',
      'p critical, highest priority',
    ],
  },
  {
    means: 'high',
    language: 'en',
    words: [
      'high, major, important, significant, should, should have, serious, elevated',
      'highs, high priority, majors, very important, considerable',
    ],
  },
  {
    means: 'medium',
    language: 'en',
    words: [
      'medium, moderate, normal, mid, med, average, standard',
      'mediums, normal priority, medium priority, intermediate',
    ],
  },
  {
    means: 'low',
    language: 'en',
    words: [
      'low, minor, trivial, could, could have, small, very low, lowest, negligible',
      'lows, minors, low priority, insignificant, slight, trivials',
    ],
  },
  {
    means: 'info',
    language: 'en',
    words: [
      'info, informational, enhancement, enhancements, nice to have, cosmetic, suggestion,',
      "suggestions, nitpick, nit, wishlist, won't have",
      'informative, cosmetics, nice to haves',
    ],
  },
]
