import type { common as en } from '../en/common.ts'
import type { Same } from '../same.ts'

export const common: Same<typeof en> = {
  appName: 'ScripTeam',
  tabs: { label: 'Secciones', scripts: 'Textos', practice: 'Ensayo', progress: 'Progreso', profile: 'Perfil' },
  actions: {
    back: 'Volver',
    cancel: 'Cancelar',
    close: 'Cerrar',
    save: 'Guardar',
    delete: 'Borrar',
    tryAgain: 'Intentar de nuevo',
    continue: 'Continuar',
    play: 'Escuchar',
    stop: 'Parar',
    skipToContent: 'Ir al contenido',
  },
  states: {
    loading: 'Un momento…',
    failedTitle: 'No ha salido',
    offlineTitle: 'Sin conexión',
    saved: 'Guardado',
  },
  /** Each language by its own name, for those who do not read the other. */
  ownNames: { es: 'Español', en: 'English' },
  languages: { es: 'español', en: 'inglés', mixed: 'los dos idiomas', unknown: 'no está claro' },
  regions: { spain: 'España', mexico: 'México', us: 'Estados Unidos', uk: 'Reino Unido' },
  levels: {
    first_read: 'Primera lectura',
    know_some_lines: 'Me sé algunas frases',
    know_most_lines: 'Me sé casi todo',
    know_all_lines: 'Me lo sé todo',
  },
  levelHints: {
    first_read: 'Se ven todas tus palabras.',
    know_some_lines: 'Algunas palabras se desvanecen.',
    know_most_lines: 'Solo queda el arranque de cada frase.',
    know_all_lines: 'Tus frases quedan a oscuras; pides pistas cuando quieras.',
  },
  lines_one: '{{count}} réplica',
  lines_other: '{{count}} réplicas',
  words_one: '{{count}} palabra',
  words_other: '{{count}} palabras',
  scenes_one: '{{count}} escena',
  scenes_other: '{{count}} escenas',
  characters_one: '{{count}} personaje',
  characters_other: '{{count}} personajes',
  minutes_one: '{{count}} minuto',
  minutes_other: '{{count}} minutos',
  optional: 'opcional',
  chosen: 'Elegido',
  gallery: { title: 'Muestrario de controles', house: 'Sala', stage: 'Escenario', contrast: 'Alto contraste' },
  notFound: {
    title: 'Esta página no está en el texto',
    text: 'La dirección no lleva a ninguna parte. Puede que la cortaran.',
    home: 'A mis textos',
  },
}
