import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** The section words of Portuguese. */
export const ptSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'pt',
    words: [
      'registro de bugs, registro de erros, registro de problemas',
      'itens, itens pendentes, itens de trabalho, itens abertos',
      'problemas, erros, limitações, dívida, dívida técnica, tarefas, pendências, riscos,',
      'vulnerabilidades, melhorias, débitos, falhas, bugs, defeitos, a fazer, problemas conhecidos, erros conhecidos, limitações conhecidas, restrições, bloqueios, incidentes, pendentes, débito técnico, débitos técnicos',
      'lista de tarefas, coisas a fazer, por fazer, a corrigir, questões em aberto, questões abertas,',
      'pontos em aberto, pontos abertos, problemas em aberto, problemas abertos, problemas encontrados,',
      'problemas pendentes, lista de bugs, lista de erros, lista de problemas, lista de pendências,',
      'bugs conhecidos, lacunas, dívidas técnicas, ideias, bloqueadores, bloqueantes, pontos de atenção,',
      'fraquezas, regressões, perguntas em aberto, tarefas pendentes, melhorias pendentes,',
      'falhas conhecidas, inconsistências, o que falta',
      'achados',
      'o que resta, o que não funciona, coisas a melhorar, quedas',
    ],
  },
  {
    means: 'legend',
    language: 'pt',
    words: [
      'legenda, níveis de severidade, níveis de prioridade, definições',
      'classificação, significado dos status, significado das prioridades, símbolos usados, tipos de dívida, tipos de dívida técnica, tipos de problemas',
    ],
  },
  { means: 'contents', language: 'pt', words: ['índice, sumário, conteúdo'] },
  {
    means: 'summary',
    language: 'pt',
    words: [
      'resumo, estatísticas, visão geral, resumo executivo, métricas, conclusão',
      'resumo final, tabela resumo, quadro resumo, estado atual, status atual, status geral, estado geral, situação atual, panorama, indicadores, progresso, balanço, síntese, conclusões',
      'avaliação geral, distribuição, sumário executivo, referência rápida, resultados esperados',
      'relatório de testes, relatório de status, status dos testes, status do build',
    ],
  },
  {
    means: 'plan',
    language: 'pt',
    words: [
      'próximos passos, ações futuras, plano de ação, cronograma, recomendações, ordem recomendada',
      'plano, plano de correção, plano de melhorias, ordem de prioridade, ordem de execução, ordem de correção, ordem sugerida, priorização, planejamento, planeamento, roadmap, roadmap sugerido, roadmap proposto, roteiro, próximo passo, próximas ações, próximas etapas, ações recomendadas, ações imediatas, recomendação, marcos, estratégia',
      'correções recomendadas, correções sugeridas, ações rápidas',
      'solução proposta, soluções propostas, estimativa de esforço, passos para correção',
    ],
  },
  {
    means: 'process',
    language: 'pt',
    words: [
      'princípios, princípios gerais, regras',
      'processo recomendado, como proceder',
      'processo, como contribuir, como reportar, instruções, ajuda, suporte, contato, dúvidas',
      'reportar um bug, reportar bugs, como usar, procedimento, fluxo de trabalho, introdução, propósito, sobre este documento, metodologia, contribuir, contribuindo',
      'passos para depurar, passos de depuração, passos de diagnóstico, etapas de depuração',
      'resolução de problemas, solução de problemas',
      'perguntas frequentes, convenções, ambiente de testes, pré-requisitos, escopo',
      'enunciado',
      'como trabalhamos, regras do jogo, sobre este arquivo, uso deste documento, dados de teste, início rápido, primeiros passos, comandos úteis',
    ],
  },
  {
    means: 'gate',
    language: 'pt',
    words: [
      'critérios, critérios de aceitação, critérios de aceite',
      'lista de verificação, checklist, checklist de validação, critérios de sucesso, plano de testes, casos de teste, passos de verificação, etapas de verificação, passos de teste',
    ],
  },
  {
    means: 'template',
    language: 'pt',
    words: ['modelo, exemplo, formato', 'exemplos, modelos'],
  },
  {
    means: 'history',
    language: 'pt',
    words: [
      'arquivos modificados, arquivos alterados, arquivos afetados, histórico, registro de alterações, alterações',
      'arquivos criados, novos arquivos, arquivos criados e modificados, ficheiros modificados, ficheiros criados, mudanças, histórico de alterações, histórico de versões, changelog',
      'últimas alterações',
      'resultados da verificação, resultados de verificação, resultados dos testes, arquivos a modificar, arquivos a alterar, arquivos a criar',
      'validações realizadas, verificações realizadas, testes realizados',
    ],
  },
  {
    means: 'notes',
    language: 'pt',
    words: [
      'o que já funciona, funcionalidades que funcionam',
      'verificado e correto, o que foi verificado, funcionalidades verificadas, funcionalidades testadas',
      'boas práticas, melhores práticas, notas, observações, contexto, referências',
      'decisões de design, decisões técnicas, decisões de arquitetura, premissas, pontos fortes, pontos positivos, o que funciona, lições aprendidas, aprendizados, glossário',
      'comentários, notas técnicas',
      'por que isso importa, motivação, prefácio, considerações finais, plataformas suportadas',
    ],
  },
  { means: 'product', language: 'pt', words: ['funcionalidades, recursos, características'] },
  {
    means: 'links',
    language: 'pt',
    words: [
      'links, recursos úteis, ver também, veja também, documentos relacionados, anexo, anexos, mais informações',
      'arquivos chave, arquivos importantes, arquivos principais, arquivos relevantes',
      'links úteis',
    ],
  },
]
