import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Portuguese. */
export const ptLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'pt',
    words: ['situação, estado', 'situação atual, estado atual, status atual, andamento'],
  },
  {
    means: 'severity',
    language: 'pt',
    words: [
      'severidade, gravidade, criticidade, nível',
      'nível de severidade, nível de gravidade, nível de criticidade, grau de severidade',
    ],
  },
  {
    means: 'priority',
    language: 'pt',
    words: ['prioridade, urgência', 'nível de prioridade, importância, prioridade de correção'],
  },
  {
    means: 'impact',
    language: 'pt',
    words: [
      'impacto, consequência, consequências',
      'efeito, efeitos, impacto no usuário, impacto nos usuários',
    ],
  },
  { means: 'likelihood', language: 'pt', words: ['probabilidade'] },
  {
    means: 'effort',
    language: 'pt',
    words: [
      'esforço, tempo estimado, estimativa, complexidade, esforço estimado',
      'duração, dificuldade, estimativa de esforço',
    ],
  },
  {
    means: 'files',
    language: 'pt',
    words: [
      'arquivo, arquivos, localização, ficheiro, ficheiros, arquivos afetados,',
      'arquivo afetado, local, caminho, onde, onde corrigir',
      'onde está, arquivos envolvidos, arquivos relacionados, arquivos impactados, arquivo impactado,',
      'local no código, código afetado, ficheiros afetados, ficheiro afetado, arquivo fonte,',
      'caminho do arquivo, arquivo(s), localização no código, arquivos a modificar, arquivos a alterar',
    ],
  },
  {
    means: 'changedFiles',
    language: 'pt',
    words: ['arquivos modificados, arquivos alterados', 'ficheiros modificados, ficheiros alterados'],
  },
  {
    means: 'createdFiles',
    language: 'pt',
    words: ['arquivos criados', 'arquivos novos, novos arquivos, ficheiros criados, arquivos a criar'],
  },
  { means: 'lines', language: 'pt', words: ['linha, linhas', 'número da linha, n° da linha, linha(s)'] },
  {
    means: 'created',
    language: 'pt',
    words: [
      'data, criado em, reportado em, encontrado em, data de criação, descoberto em,',
      'identificado em, desde',
      'aberto em, reportado, encontrado, detectado em, descoberto, data de abertura, data de descoberta,',
      'data de registro, data do reporte, registrado em, identificado, data de identificação, criado',
    ],
  },
  {
    means: 'resolved',
    language: 'pt',
    words: [
      'resolvido em, corrigido em, data de resolução, data de correção, concluído em',
      'fechado em, encerrado em, solucionado em, finalizado em, data de conclusão, data de fechamento,',
      'data da correção, data da resolução, versão corrigida, versão da correção, corrigido na versão',
    ],
  },
  {
    means: 'due',
    language: 'pt',
    words: [
      'prazo, data limite, vencimento',
      'data prevista, previsto para, previsão, data de entrega, data alvo, até quando',
    ],
  },
  {
    means: 'updated',
    language: 'pt',
    words: [
      'atualizado, última atualização, atualizado em, ultima atualização',
      'modificado em, última modificação, data de atualização, última revisão, alterado em',
    ],
  },
  {
    means: 'owner',
    language: 'pt',
    words: [
      'responsável, atribuído a, atribuído, quem',
      'designado, designado para, encarregado, proprietário, responsáveis, a cargo de, atribuído para',
    ],
  },
  {
    means: 'dependsOn',
    language: 'pt',
    words: [
      'depende de, dependências, bloqueado por, requer',
      'dependência, pré requisitos, pré requisito, necessita, bloqueado pelo',
    ],
  },
  {
    means: 'description',
    language: 'pt',
    words: [
      'descrição, problema, sintoma, sintomas, detalhes, contexto, comportamento atual,',
      'evidência',
      'passos para reproduzir, como reproduzir, reprodução, comportamento esperado,',
      'comportamento observado, resultado esperado, resultado atual, resultado obtido, mensagem de erro,',
      'observado, descrição do problema, o que acontece, detalhe',
    ],
  },
  {
    means: 'title',
    language: 'pt',
    words: [
      'título, tarefa, item, falha, débito',
      'assunto, bug, defeito, pendência, ideia, problema conhecido, problema aberto',
    ],
  },
  {
    means: 'cause',
    language: 'pt',
    words: [
      'causa, causa raiz, origem, causa provável',
      'causa principal, causa possível, possível causa, causas, razão, diagnóstico, análise,',
      'causa identificada',
    ],
  },
  {
    means: 'fix',
    language: 'pt',
    words: [
      'solução, correção, solução proposta, recomendação, ação, ações, solução aplicada,',
      'ação necessária',
      'correção proposta, correção aplicada, correção sugerida, solução sugerida, solução recomendada,',
      'solução possível, possível solução, recomendações, ação recomendada, ações necessárias,',
      'próximo passo, próximos passos, plano de ação, resolução, remediação, mitigação, medida, medidas,',
      'o que fazer, implementação, sugestão, proposta, conserto',
    ],
  },
  {
    means: 'workaround',
    language: 'pt',
    words: [
      'contorno, solução temporária, solução alternativa',
      'contornar, solução provisória, solução paliativa, paliativo, medida temporária,',
      'solução de contorno',
    ],
  },
  {
    means: 'acceptance',
    language: 'pt',
    words: [
      'critérios de aceitação, critérios de aceite, verificação, validação',
      'critério de aceite, critério de aceitação, critérios de sucesso, como verificar,',
      'definição de pronto, plano de testes',
    ],
  },
  {
    means: 'category',
    language: 'pt',
    words: [
      'categoria, tipo, componente, módulo, área, ambiente, plataforma',
      'âmbito, etiqueta, etiquetas, domínio, subsistema, escopo',
    ],
  },
  {
    means: 'note',
    language: 'pt',
    words: [
      'observação, observações, nota, notas, comentários',
      'ver também, referência, referências, reportado por, encontrado por, comentário, relacionado',
    ],
  },
  { means: 'frequency', language: 'pt', words: ['frequência, reprodutibilidade, reproduzível'] },
  {
    means: 'tasks',
    language: 'pt',
    words: ['tarefas, subtarefas, pendente, pendentes, passos pendentes, falta fazer'],
  },
]
