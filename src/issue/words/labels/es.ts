import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** The label words of Spanish. */
export const esLabelWords: readonly WordRow<FieldName>[] = [
  { means: 'status', language: 'es', words: ['estado, estatus, situación', 'estado actual, avance'] },
  {
    means: 'severity',
    language: 'es',
    words: [
      'severidad, gravedad, criticidad, nivel',
      'nivel de severidad, nivel de gravedad, nivel de criticidad, grado de severidad',
    ],
  },
  {
    means: 'priority',
    language: 'es',
    words: ['prioridad, urgencia', 'nivel de prioridad, importancia, prio, prioridad de corrección'],
  },
  {
    means: 'impact',
    language: 'es',
    words: [
      'impacto, consecuencia, consecuencias, efecto',
      'impacto en usuarios, repercusión, afectación, efectos',
    ],
  },
  { means: 'likelihood', language: 'es', words: ['probabilidad', 'probabilidad de ocurrencia'] },
  {
    means: 'frequency',
    language: 'es',
    words: ['frecuencia', 'reproducibilidad, reproducible, con qué frecuencia'],
  },
  {
    means: 'effort',
    language: 'es',
    words: [
      'esfuerzo, tiempo estimado, estimación, esfuerzo estimado, complejidad',
      'duración, dificultad, estimado',
    ],
  },
  {
    means: 'files',
    language: 'es',
    words: [
      'archivo, archivos, ubicación, dónde corregir, fichero, ficheros, archivos afectados,',
      'archivo afectado, ruta, localización, archivo(s)',
      'dónde, archivos implicados, archivos involucrados, archivos relacionados, ficheros afectados,',
      'fichero afectado, código afectado, archivo fuente, ruta del archivo, archivos clave,',
      'localizado en, archivos a modificar',
    ],
  },
  {
    means: 'changedFiles',
    language: 'es',
    words: ['archivos modificados', 'ficheros modificados, archivos cambiados, archivos tocados'],
  },
  {
    means: 'createdFiles',
    language: 'es',
    words: [
      'archivos creados, archivos a crear',
      'archivos nuevos, ficheros nuevos, nuevos archivos, ficheros creados',
    ],
  },
  {
    means: 'lines',
    language: 'es',
    words: ['línea, líneas, linea, lineas', 'número de línea, n° de línea, línea(s)'],
  },
  {
    means: 'created',
    language: 'es',
    words: [
      'fecha, creado, fecha de creación, reportado, detectado, descubierto, fecha de reporte,',
      'fecha detección, desde',
      'abierto el, reportado el, detectado el, encontrado el, creado el, identificado el,',
      'fecha de apertura, fecha de detección, fecha de registro, fecha del reporte, fecha de alta,',
      'registrado, encontrado, abierto',
    ],
  },
  {
    means: 'resolved',
    language: 'es',
    words: [
      'fecha de resolución, resuelto el, resuelto, corregido, fecha de corrección,',
      'fecha resolución',
      'cerrado el, corregido el, completado el, solucionado el, arreglado el, fecha de cierre,',
      'fecha de solución, fecha de finalización, terminado el',
    ],
  },
  {
    means: 'due',
    language: 'es',
    words: [
      'fecha límite, vencimiento, plazo, fecha objetivo',
      'fecha de entrega, fecha prevista, para cuándo, previsto para',
    ],
  },
  {
    means: 'updated',
    language: 'es',
    words: [
      'última actualización, actualizado, ultima actualizacion, fecha de actualización',
      'actualizado el, modificado, modificado el, última modificación, última revisión,',
      'fecha actualización',
    ],
  },
  {
    means: 'owner',
    language: 'es',
    words: [
      'responsable, asignado, asignado a, encargado, propietario, quién',
      'asignada a, dueño, a cargo de, encargada, responsables, lo lleva',
    ],
  },
  {
    means: 'dependsOn',
    language: 'es',
    words: [
      'depende de, dependencias, requiere, bloqueado por, requisitos',
      'dependencia, prerrequisitos, prerequisitos, necesita, requisito previo',
    ],
  },
  {
    means: 'description',
    language: 'es',
    words: [
      'descripción, problema, síntoma, síntomas, detalle, detalles, contexto, descripcion,',
      'situación actual, evidencia',
      'pasos para reproducir, pasos de reproducción, cómo reproducir, reproducción,',
      'comportamiento actual, comportamiento esperado, comportamiento observado, resultado esperado,',
      'resultado actual, resultado obtenido, mensaje de error, observación, descripción del problema,',
      'qué pasa, qué ocurre, antecedentes, hallazgo',
    ],
  },
  {
    means: 'title',
    language: 'es',
    words: [
      'título, titulo, tarea, incidencia, error, deuda, tema',
      'asunto, bug, fallo, defecto, idea, problema conocido, problema abierto',
    ],
  },
  {
    means: 'cause',
    language: 'es',
    words: [
      'causa, causa raíz, origen, causa probable, análisis',
      'causa principal, causa posible, causas, razón, diagnóstico, causa identificada',
      'motivo',
    ],
  },
  {
    means: 'fix',
    language: 'es',
    words: [
      'solución, solucion, corrección, solución propuesta, recomendación, acción, acciones,',
      'propuesta, solución recomendada, solución aplicada, mitigación',
      'arreglo, arreglo propuesto, corrección propuesta, corrección aplicada, posible solución,',
      'solución sugerida, solución posible, recomendaciones, acción requerida, acción recomendada,',
      'acciones requeridas, siguiente paso, próximos pasos, próximo paso, resolución, remediación,',
      'medida, medidas, qué hacer, implementación, sugerencia, remedio',
    ],
  },
  {
    means: 'workaround',
    language: 'es',
    words: [
      'solución temporal, alternativa, mitigación temporal',
      'solución provisional, solución alternativa, rodeo, apaño, paliativo, medida temporal,',
      'parche temporal',
    ],
  },
  {
    means: 'acceptance',
    language: 'es',
    words: [
      'criterios de aceptación, verificación, validación, pruebas',
      'criterio de aceptación, criterios de éxito, pruebas requeridas, cómo verificar,',
      'definición de terminado, plan de pruebas',
    ],
  },
  {
    means: 'category',
    language: 'es',
    words: [
      'categoría, tipo, componente, módulo, área, categoria, entorno, plataforma',
      'ámbito, etiqueta, etiquetas, dominio, subsistema, alcance',
    ],
  },
  {
    means: 'note',
    language: 'es',
    words: [
      'nota, notas, comentario, comentarios, observaciones',
      'ver, ver también, referencia, referencias, enlace, enlaces, reportado por, detectado por,',
      'relacionado',
    ],
  },
  { means: 'risk', language: 'es', words: ['riesgo'] },
  {
    means: 'tasks',
    language: 'es',
    words: ['tareas, subtareas, pendiente, pendientes, pasos pendientes, por hacer'],
  },
]
