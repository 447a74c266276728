export const ears = {
  opening: 'Abriendo el micrófono…',
  before: {
    recogniser: 'Manos libres: al empezar se pide el micrófono. Tu voz no sale de este dispositivo.',
    voice: 'Manos libres: al empezar se pide el micrófono. Tu voz no sale de este dispositivo.',
    server: 'Manos libres por el servidor: TU VOZ SALDRÁ DE ESTE DISPOSITIVO. Así lo elegiste en los ajustes.',
    tap: 'Con toque o tecla: nadie escucha.',
  },
  now: {
    recogniser: 'Manos libres: este dispositivo entiende tus palabras. Tu voz se queda aquí.',
    voice: 'Manos libres: este dispositivo oye cuándo hablas, no lo que dices. Tu voz se queda aquí.',
    server: 'Manos libres por el servidor: TU VOZ SALE DE ESTE DISPOSITIVO.',
    tap: 'Con toque o tecla: nadie escucha.',
  },
  brief: {
    recogniser: 'Manos libres, por tus palabras. Tu voz se queda aquí.',
    voice: 'Manos libres, solo por tu voz. Se queda aquí.',
    server: 'Por el servidor: TU VOZ SALE DE ESTE DISPOSITIVO.',
    tap: 'Con toque o tecla: nadie escucha.',
  },
  tryAgain: 'Volver a oírme',
  problems: {
    insecure:
      'Los navegadores no dan el micrófono a una página sin HTTPS. Abre ScripTeam en el equipo donde funciona como http://localhost, o pide a quien lo administra que ponga HTTPS delante: docs/hands-free.md dice cómo.',
    denied:
      'El micrófono no está permitido aquí. Permítelo para esta página en los ajustes del navegador o del dispositivo y empieza de nuevo.',
    noMicrophone: 'No se ha encontrado ningún micrófono, o se ha desconectado.',
    unavailable: 'Lo que entendería tus palabras no está en este dispositivo para este idioma.',
    broken: 'Lo que escuchaba ha dejado de funcionar. El ensayo sigue.',
  },
  setting: {
    title: 'Manos libres',
    label: 'Cómo se me oye',
    choices: {
      auto: 'Lo mejor que tenga este dispositivo',
      voice: 'Solo por mi voz',
      server: 'Por el servidor',
      tap: 'De ninguna manera: toco',
    },
    hints: {
      auto: 'Entiende tus palabras donde el dispositivo sabe hacerlo; si no, se guía por tu voz. Nada sale del dispositivo.',
      voice: 'Oye cuándo hablas y cuánto, nunca qué. Nada sale del dispositivo.',
      server: 'Lo que dices se envía al servidor de transcripción de este ScripTeam. TU VOZ SALE DEL DISPOSITIVO.',
      tap: 'El micrófono no se abre nunca. Toca o pulsa una tecla cuando hayas dicho tu réplica.',
    },
    always: 'Un toque o una tecla valen siempre también.',
  },
  keep: {
    label: 'Grabar mis réplicas para oírlas yo',
    hint: 'Después de un pase te oyes entre tus pies. Las grabaciones se quedan en este dispositivo, no se envían a nadie y se borran tras el pase o en tu perfil. Donde nadie escucha, no se graba nada.',
    runs: 'Cuántos pases se guardan',
    runsHint: 'Cuando llega uno nuevo, se va el más antiguo.',
    run_one: 'El último pase',
    run_other: 'Los últimos {{count}} pases',
    sign: 'Tus réplicas se graban, solo en este dispositivo.',
  },
} as const
