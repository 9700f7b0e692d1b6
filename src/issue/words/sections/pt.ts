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
      'lista de tarefas, coisas a fazer, por fazer, a corrigir, questões em aberto, questões abertas,',
      'pontos em aberto, pontos abertos, problemas em aberto, problemas abertos, problemas encontrados,',
      'problemas pendentes, lista de bugs, lista de erros, lista de problemas, lista de pendências,',
      'bugs conhecidos, lacunas, dívidas técnicas, ideias, bloqueadores, bloqueantes, pontos de atenção,',
      'fraquezas, regressões, perguntas em aberto, tarefas pendentes, melhorias pendentes,',
      'falhas conhecidas, inconsistências, o que falta',
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
    words: ['próximos passos, ações futuras, plano de ação, cronograma, recomendações, ordem recomendada'],
  },
  {
    means: 'process',
    language: 'pt',
    words: [
      'processo, como contribuir, como reportar, instruções, ajuda, suporte, contato, dúvidas, como contribuir, como reportar',
    ],
  },
  { means: 'gate', language: 'pt', words: ['critérios, critérios de aceitação, critérios de aceite'] },
  { means: 'template', language: 'pt', words: ['modelo, exemplo, formato'] },
  {
    means: 'history',
    language: 'pt',
    words: [
      'arquivos modificados, arquivos alterados, arquivos afetados, histórico, registro de alterações, alterações',
    ],
  },
  {
    means: 'notes',
    language: 'pt',
    words: ['boas práticas, melhores práticas, notas, observações, contexto, referências'],
  },
  { means: 'product', language: 'pt', words: ['funcionalidades, recursos, características'] },
]
