import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Portuguese. */
export const ptLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'pt', words: ['situação, estado'] },
  { means: 'severity', language: 'pt', words: ['severidade, gravidade, criticidade, nível'] },
  { means: 'priority', language: 'pt', words: ['prioridade, urgência'] },
  { means: 'impact', language: 'pt', words: ['impacto, consequência, consequências, risco'] },
  { means: 'likelihood', language: 'pt', words: ['probabilidade'] },
  {
    means: 'effort',
    language: 'pt',
    words: ['esforço, tempo estimado, estimativa, complexidade, esforço estimado'],
  },
  {
    means: 'files',
    language: 'pt',
    words: [
      'arquivo, arquivos, localização, ficheiro, ficheiros, arquivos afetados,',
      'arquivo afetado, local, caminho, onde',
    ],
  },
  { means: 'changedFiles', language: 'pt', words: ['arquivos modificados, arquivos alterados'] },
  { means: 'createdFiles', language: 'pt', words: ['arquivos criados'] },
  { means: 'lines', language: 'pt', words: ['linha, linhas'] },
  {
    means: 'created',
    language: 'pt',
    words: [
      'data, criado em, reportado em, encontrado em, data de criação, descoberto em,',
      'identificado em, desde',
    ],
  },
  {
    means: 'resolved',
    language: 'pt',
    words: ['resolvido em, corrigido em, data de resolução, data de correção, concluído em'],
  },
  { means: 'due', language: 'pt', words: ['prazo, data limite, vencimento'] },
  {
    means: 'updated',
    language: 'pt',
    words: [
      'atualizado, última atualização, atualizado em, ultima atualização, data de atualização, última modificação',
    ],
  },
  { means: 'owner', language: 'pt', words: ['responsável, atribuído a, atribuído, dono, quem'] },
  { means: 'dependsOn', language: 'pt', words: ['depende de, dependências, bloqueado por, requer'] },
  {
    means: 'description',
    language: 'pt',
    words: ['descrição, problema, sintoma, sintomas, detalhes, contexto, comportamento atual,', 'evidência'],
  },
  { means: 'title', language: 'pt', words: ['título, tarefa, item, falha, débito'] },
  { means: 'cause', language: 'pt', words: ['causa, causa raiz, origem, causa provável'] },
  {
    means: 'fix',
    language: 'pt',
    words: [
      'solução, correção, solução proposta, recomendação, ação, ações, solução aplicada,',
      'ação necessária',
    ],
  },
  { means: 'workaround', language: 'pt', words: ['contorno, solução temporária, solução alternativa'] },
  {
    means: 'acceptance',
    language: 'pt',
    words: ['critérios de aceitação, critérios de aceite, verificação, validação'],
  },
  {
    means: 'category',
    language: 'pt',
    words: ['categoria, tipo, componente, módulo, área, ambiente, plataforma'],
  },
  { means: 'note', language: 'pt', words: ['observação, observações, nota, notas, comentários'] },
]
