import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Portuguese. */
export const ptSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'pt',
    words: [
      'problemas, erros, limitações, dívida, dívida técnica, tarefas, pendências, riscos,',
      'vulnerabilidades, melhorias, débitos, falhas, bugs, defeitos, a fazer, problemas conhecidos, erros conhecidos, limitações conhecidas, restrições, bloqueios, incidentes, pendentes, débito técnico, débitos técnicos',
    ],
  },
  {
    means: 'legend',
    language: 'pt',
    words: ['legenda, níveis de severidade, níveis de prioridade, definições'],
  },
  { means: 'contents', language: 'pt', words: ['índice, sumário, conteúdo'] },
  {
    means: 'summary',
    language: 'pt',
    words: ['resumo, estatísticas, visão geral, resumo executivo, métricas, conclusão'],
  },
  {
    means: 'plan',
    language: 'pt',
    words: ['próximos passos, plano de ação, cronograma, recomendações, ordem recomendada'],
  },
  {
    means: 'process',
    language: 'pt',
    words: [
      'processo, como contribuir, como reportar, instruções, ajuda, suporte, contato, dúvidas, como contribuir, como reportar',
    ],
  },
  { means: 'template', language: 'pt', words: ['modelo, exemplo, formato'] },
  { means: 'history', language: 'pt', words: ['histórico, registro de alterações, alterações'] },
  { means: 'notes', language: 'pt', words: ['notas, observações, contexto, referências'] },
  { means: 'product', language: 'pt', words: ['funcionalidades, recursos, características'] },
]
