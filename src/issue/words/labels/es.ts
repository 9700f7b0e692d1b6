import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Spanish. */
export const esLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'es', words: ['estado, estatus, situación'] },
  { means: 'severity', language: 'es', words: ['severidad, gravedad, criticidad, nivel'] },
  { means: 'priority', language: 'es', words: ['prioridad, urgencia'] },
  { means: 'impact', language: 'es', words: ['impacto, consecuencia, consecuencias, efecto'] },
  { means: 'likelihood', language: 'es', words: ['probabilidad'] },
  { means: 'frequency', language: 'es', words: ['frecuencia'] },
  {
    means: 'effort',
    language: 'es',
    words: ['esfuerzo, tiempo estimado, estimación, esfuerzo estimado, complejidad'],
  },
  {
    means: 'files',
    language: 'es',
    words: [
      'archivo, archivos, ubicación, fichero, ficheros, archivos afectados,',
      'archivo afectado, ruta, localización, archivo(s)',
    ],
  },
  { means: 'changedFiles', language: 'es', words: ['archivos modificados, archivos a modificar'] },
  { means: 'createdFiles', language: 'es', words: ['archivos creados, archivos a crear'] },
  { means: 'lines', language: 'es', words: ['línea, líneas, linea, lineas'] },
  {
    means: 'created',
    language: 'es',
    words: [
      'fecha, creado, fecha de creación, reportado, detectado, descubierto, fecha de reporte,',
      'fecha detección, desde',
    ],
  },
  {
    means: 'resolved',
    language: 'es',
    words: [
      'fecha de resolución, resuelto el, resuelto, corregido, fecha de corrección,',
      'fecha resolución',
    ],
  },
  { means: 'due', language: 'es', words: ['fecha límite, vencimiento, plazo, fecha objetivo'] },
  {
    means: 'updated',
    language: 'es',
    words: [
      'última actualización, actualizado, ultima actualizacion, fecha de actualización, última modificación, actualizado el',
    ],
  },
  {
    means: 'owner',
    language: 'es',
    words: ['responsable, asignado, asignado a, encargado, propietario, quién'],
  },
  {
    means: 'dependsOn',
    language: 'es',
    words: ['depende de, dependencias, requiere, bloqueado por, requisitos'],
  },
  {
    means: 'description',
    language: 'es',
    words: [
      'descripción, problema, síntoma, síntomas, detalle, detalles, contexto, descripcion,',
      'situación actual, evidencia',
    ],
  },
  { means: 'title', language: 'es', words: ['título, titulo, tarea, incidencia, error, deuda, tema'] },
  { means: 'cause', language: 'es', words: ['causa, causa raíz, origen, causa probable, análisis'] },
  {
    means: 'fix',
    language: 'es',
    words: [
      'solución, solucion, corrección, solución propuesta, recomendación, acción, acciones,',
      'propuesta, solución recomendada, solución aplicada, mitigación',
    ],
  },
  { means: 'workaround', language: 'es', words: ['solución temporal, alternativa, mitigación temporal'] },
  {
    means: 'acceptance',
    language: 'es',
    words: ['criterios de aceptación, verificación, validación, pruebas'],
  },
  {
    means: 'category',
    language: 'es',
    words: ['categoría, tipo, componente, módulo, área, categoria, entorno, plataforma'],
  },
  { means: 'note', language: 'es', words: ['nota, notas, comentario, comentarios, observaciones'] },
]
