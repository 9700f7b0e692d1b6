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
      'não é mais um problema, já não é um problema, deixou de ser um problema, já não ocorre,',
      'não ocorre mais, não acontece mais, solucionada, solucionados, feita, feitos, pronto, pronta,',
      'finalizada, finalizados, encerrado, encerrada, terminado, terminada, completa, completado,',
      'implementada, implementados, consertado, consertada, arrumado, entregue, verificado, tratado,',
      'sanado',
      'correção aplicada, fix aplicado, solução aplicada',
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
      'por corrigir, por resolver, não iniciada, não começado, não feito, não implementada, novos,',
      'reaberto, reaberta, confirmado, confirmada, incompleto, incompleta, faltando, ativo, ativa,',
      'sem resolver, em aberto, reportado, identificado, aguardando, aguardando correção',
      'sem solução, sem solução conhecida',
    ],
  },
  {
    means: 'in_progress',
    language: 'pt',
    words: [
      'em andamento, em progresso, em curso, parcial, parcialmente, parcialmente resolvido,',
      'mitigado, em análise',
      'em desenvolvimento, parcialmente corrigido, em teste, em revisão, em correção',
      'em execução, em testes, em investigação, em validação, em implementação, fazendo, iniciado,',
      'iniciada, começado, parcialmente resolvida, mitigada, investigando, trabalhando',
    ],
  },
  {
    means: 'blocked',
    language: 'pt',
    words: [
      'bloqueado, bloqueada',
      'bloqueados, bloqueadas, impedido, impedida, parado, parada, pausado, pausada, suspenso, suspensa,',
      'travado',
    ],
  },
  {
    means: 'planned',
    language: 'pt',
    words: [
      'planejado, planeado, previsto',
      'planejada, planejados, prevista, agendado',
      'planejadas, planeada, previstos, agendada, programado',
    ],
  },
  {
    means: 'deferred',
    language: 'pt',
    words: ['adiado, adiada, postergado', 'adiados, adiadas, para depois, mais tarde', 'postergada'],
  },
  {
    means: 'wontfix',
    language: 'pt',
    words: [
      'não será corrigido, rejeitado, falso positivo, falsos positivos, não aplicável, descartado, aceito',
      'rejeitada, não é um bug, não reproduzível, não corrigir',
      'funciona como esperado, funcionando como esperado, funciona como previsto, como esperado,',
      'comportamento esperado, por design, por projeto, intencional, proposital, não será corrigida,',
      'não será feito, não vai ser corrigido, não pode ser corrigido, sem correção possível,',
      'falso alarme, obsoleto, obsoleta, duplicado, duplicada, não reproduz, não é bug, não é um erro,',
      'não é um problema, recusado, descartada, cancelado, cancelada, não se aplica, ignorado, aceita,',
      'aceite, risco aceito, inválido',
    ],
  },
]
