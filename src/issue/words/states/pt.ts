import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of Portuguese. */
export const ptStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'pt',
    words: [
      'resolvido, resolvida, resolvidos, corrigido, corrigida, concluído, concluída, feito,',
      'fechado, implementado, finalizado, solucionado, completo',
      'resolvidas, corrigidos, corrigidas, concluídos, concluídas, fechada, fechados',
    ],
  },
  {
    means: 'open',
    language: 'pt',
    words: [
      'aberto, aberta, pendente, não resolvido, por fazer, novo, não implementado, a fazer,',
      'não iniciado, não corrigido',
      'abertos, abertas, pendentes, não resolvida, não resolvidos, não corrigida, sem correção,',
      'nova, a corrigir, a resolver, não concluído',
    ],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: [
      'em andamento, em progresso, em curso, parcial, parcialmente, parcialmente resolvido,',
      'mitigado, em análise',
      'em desenvolvimento, parcialmente corrigido, em teste, em revisão, em correção',
    ],
  },
  { means: 'blocked', language: 'pt', words: ['bloqueado, bloqueada'] },
  {
    means: 'planned',
    language: 'pt',
    words: ['planejado, planeado, previsto', 'planejada, planejados, prevista, agendado'],
  },
  {
    means: 'deferred',
    language: 'pt',
    words: ['adiado, adiada, postergado', 'adiados, adiadas, para depois, mais tarde'],
  },
  {
    means: 'wontfix',
    language: 'pt',
    words: [
      'rejeitado, falso positivo, não será corrigido, não aplicável, descartado, aceito',
      'rejeitada, não é um bug, não reproduzível, não corrigir',
    ],
  },
]
