import type { WordRow } from '../vocabulary.js'

/**
 * The commonest words of languages that share an alphabet: articles, prepositions, conjunctions. Each stands in few of them, and in the row of each that has it;
 * a letter by itself, and what names things in code (`in`, `for`, `not`), is left out.
 */
export const connectiveWords: readonly WordRow<'connective'>[] = [
  {
    means: 'connective',
    language: 'en',
    words: [
      'the, of, to, and, is, are, on, with, this, that, from, when, be, it, by, should, does, as, do, or, an, at, no, has, have, will, can, must, if, only, more, into, use',
    ],
  },
  {
    means: 'connective',
    language: 'de',
    words: [
      'der, die, das, und, von, mit, für, nicht, ein, eine, einen, im, zu, bei, auf, ist, wird, werden, den, dem',
    ],
  },
  {
    means: 'connective',
    language: 'fr',
    words: ['le, la, les, de, du, des, et, au, aux, pour, avec, sur, dans, une, un, est, pas, qui, par, ou'],
  },
  {
    means: 'connective',
    language: 'es',
    words: ['el, la, los, las, de, del, en, para, con, por, una, un, al, que, se, es, cuando, como, su'],
  },
  {
    means: 'connective',
    language: 'pt',
    words: ['os, as, de, do, da, dos, das, em, na, ao, para, com, por, uma, um, não, que, se, quando, ou'],
  },
  {
    means: 'connective',
    language: 'it',
    words: [
      'il, lo, la, gli, del, della, dei, delle, con, non, che, una, un, sono, quando, nel, nella, alla',
    ],
  },
  {
    means: 'connective',
    language: 'pl',
    words: ['się, nie, na, do, jest, dla, przy, po, oraz, przez, od, że, jak, są, lub, pod, bez'],
  },
]
