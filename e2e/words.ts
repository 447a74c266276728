/** What a person reads on the way through, as regular expressions where names stand inside. */
export const WORDS = {
  es: {
    open: 'Abrir una cuenta',
    firstName: 'Nombre',
    email: 'Correo electrónico',
    password: 'Contraseña',
    submit: 'Abrir la cuenta',
    scripts: 'Tus textos',
    bring: 'Traer un texto',
    choose: 'Elegir un archivo',
    read: 'Leerlo',
    found: /^3 personajes encontrados/,
    castVoices: 'Repartir las voces',
    listen: /^Escuchar a /,
    rehearse: 'Ensayar',
    role: /^LA PANADERA/,
    level: /^(Primera lectura|Me sé algunas)/,
    wholePlay: /La obra entera/,
    begin: 'Empezar',
    done: 'Dicho',
    line: '¿Letra?',
    back: 'Atrás',
    pause: 'Pausa',
    resume: 'Seguir',
    yourTurn: 'Te toca',
    onDevice: /sin conexión/,
    freeSpace: 'Liberar espacio',
    summary: 'Después del ensayo',
    linesSaid: 'Réplicas dichas',
    practice: 'Ensayo',
    progress: 'Progreso',
    profile: 'Perfil',
  },
  en: {
    open: 'Open an account',
    firstName: 'First name',
    email: 'E-mail',
    password: 'Password',
    submit: 'Open the account',
    scripts: 'Your scripts',
    bring: 'Bring a script',
    choose: 'Choose a file',
    read: 'Read it',
    found: /^3 characters found/,
    castVoices: 'Cast the voices',
    listen: /^Listen to /,
    rehearse: 'Rehearse',
    role: /^THE BAKER/,
    level: /^(First read|I know some)/,
    wholePlay: /The whole play/,
    begin: 'Begin',
    done: 'I’ve said it',
    line: 'Line?',
    back: 'Back',
    pause: 'Pause',
    resume: 'Go on',
    yourTurn: 'Your turn',
    onDevice: /without a connection/,
    freeSpace: 'Free the space',
    summary: 'After the rehearsal',
    linesSaid: 'Lines said',
    practice: 'Practice',
    progress: 'Progress',
    profile: 'Profile',
  },
} as const

export type Spoken = keyof typeof WORDS

/** What the screens say in their other states. */
export const SAID = {
  es: {
    loading: 'Un momento…',
    nothingFound: 'Ningún texto se llama así',
    unreachable: /No se llega al servidor/,
    tryAgain: /de nuevo|otra vez/i,
    unsupported: /Este tipo de archivo no se puede leer/,
    corrupt: /Este archivo está dañado/,
    empty: /Este archivo está vacío/,
    chooseOther: 'Elegir otro archivo',
    mismatch: /en otro idioma/,
    keepEach: /Dejar cada réplica en su idioma/,
    goOn: 'Seguir así',
    signIn: 'Entrar',
    contrast: /Alto contraste/,
  },
  en: {
    loading: 'One moment…',
    nothingFound: /No script is called/,
    unreachable: /cannot be reached/,
    tryAgain: 'Try again',
    unsupported: /kind of file cannot be read/,
    corrupt: /is damaged/,
    empty: /This file is empty/,
    chooseOther: 'Choose another file',
    mismatch: /in another language/,
    keepEach: /Keep each line in its own language/,
    goOn: 'Go on like this',
    signIn: 'Sign in',
    contrast: /High contrast/,
  },
} as const

/** What the desk says where a reading is corrected. */
export const REPAIRED = {
  es: {
    doubtfulHere: 'Lugar dudoso 1 de 1',
    noneLeft: 'Ya no queda nada dudoso',
    reason: /solo habla aquí/,
    list: 'Lo que hemos leído',
    saved: 'Todo guardado',
    notSaved: /todavía no se han guardado/,
    changed: 'Cambiado quién lo dice',
    back: /Deshecho/,
    corrections: 'Correcciones',
    menu: 'Personajes, escenas y más',
    close: 'Cerrar',
    characters: 'Personajes',
    words: 'Palabras de la réplica',
    save: 'Guardar',
    oneChanged: '1 réplica tiene otras palabras',
    oneNew: '1 réplica es nueva',
    oneGone: '1 réplica ya no está',
  },
  en: {
    doubtfulHere: 'Doubtful place 1 of 1',
    noneLeft: 'Nothing doubtful is left',
    reason: /speaks only here/,
    list: 'What was read',
    saved: 'All saved',
    notSaved: /are not saved yet/,
    changed: 'Speaker changed',
    back: /Taken back/,
    corrections: 'Corrections',
    menu: 'Characters, scenes and more',
    close: 'Close',
    characters: 'Characters',
    words: 'Words of the line',
    save: 'Save',
    oneChanged: '1 line has other words',
    oneNew: '1 line is new',
    oneGone: '1 line is gone',
  },
} as const

/** A play with lines of everybody and directions as cues, and what the screens of other runs say. */
export const RUNS = {
  es: {
    play: `EL TEJADO

PERSONAJES
MARTA, pintora
LUIS, su vecino
ABEL, el portero

ESCENA PRIMERA

(Una azotea al anochecer.)

MARTA. Desde aquí se ve toda la ciudad.

LUIS. Y la ciudad no nos ve a nosotros.

ABEL. Yo sí os veo, que para eso estoy.

(Suena un portazo.)

MARTA. ¿Quién ha cerrado la puerta de abajo?

LUIS. El viento, que también vive en esta casa.

TODOS. ¡Pues que pague el alquiler!

ABEL. Se lo diré esta noche.
`,
    role: /^MARTA/,
    also: 'LUIS',
    loop: /En bucle/,
    firstRung: 'Pista 1 de 3',
    secondRound: 'Vuelta 2',
    daysToGo: /Quedan .* días/,
  },
  en: {
    play: `THE ROOF

CHARACTERS
MARTHA, a painter
LEWIS, her neighbour
ABEL, the doorman

SCENE ONE

(A flat roof at dusk.)

MARTHA. You can see the whole city from up here.

LEWIS. And the city cannot see the two of us.

ABEL. I can see you, since that is my trade.

(A door slams.)

MARTHA. Who has shut the door down there?

LEWIS. The wind, which lives in this house as well.

ALL. Then let it pay the rent!

ABEL. I shall tell it tonight.
`,
    role: /^MARTHA/,
    also: 'LEWIS',
    loop: /Round and round/,
    firstRung: 'Hint 1 of 3',
    secondRound: 'Round 2',
    daysToGo: /days to go/,
  },
} as const

/** On the way to a file to take along. */
export const TAKE_ALONG = {
  es: { sample: /EL APUNTADOR/i, none: 'Todavía no hay ninguno.', deleteFull: /^Borrar: / },
  en: { sample: /THE UNDERSTUDY/i, none: 'Nothing has been made yet.', deleteFull: /^Delete: / },
} as const

/** What is said of takes. */
export const TAKEN = {
  es: {
    play: /EL APUNTADOR/i,
    lines: /^Réplicas y tomas de /,
    takesOf: /^Tomas de la réplica/,
    how: '¿Cómo hay que decirla?',
    direction: 'más despacio, amarga, como un faro',
    unread: /como un faro\. Prueba/,
    heard: 'Elegida',
    recordTab: 'Grabarla',
    speakNow: 'Grabando: habla ahora.',
    own: 'Mi propia grabación',
    choose: /^Elegir/,
    remove: /^Borrar la toma/,
    removeNow: 'Borrar del todo',
    twoTakes: '2 tomas',
    recordAll: 'Grabar yo este papel',
    oneKept: /^1 de \d+ réplicas grabadas/,
    denied: 'El micrófono no está permitido',
    insecure: 'solo abren el micrófono por https',
    recast: /^Cambiar la voz de /,
    stop: 'Parar',
    giveVoice: 'Darle esta voz',
    undo: 'Deshacer',
    asBefore: /está como antes/,
    narratorOn: 'El narrador se está grabando',
  },
  en: {
    play: /THE UNDERSTUDY/i,
    lines: /^Lines and takes of /,
    takesOf: /^Takes of line/,
    how: 'How should it be said?',
    direction: 'slower, bitter, like a lighthouse',
    unread: /like a lighthouse\. Try/,
    heard: 'Chosen',
    recordTab: 'Record it',
    speakNow: 'Recording: speak now.',
    own: 'My own recording',
    choose: /^Choose/,
    remove: /^Remove take/,
    removeNow: 'Remove for good',
    twoTakes: '2 takes',
    recordAll: 'Record this part myself',
    oneKept: /^1 of \d+ lines recorded/,
    denied: 'The microphone is not allowed',
    insecure: 'only over https',
    recast: /^Recast /,
    stop: 'Stop',
    giveVoice: 'Give this voice',
    undo: 'Undo',
    asBefore: /is as before/,
    narratorOn: 'The narrator is being recorded',
  },
} as const

/** What is said of how one is heard. */
export const EARS = {
  es: {
    before: 'Tu voz no sale de este dispositivo.',
    byVoice: 'este dispositivo oye cuándo hablas',
    server: /^Por el servidor/,
    byServer: 'TU VOZ SALE DE ESTE DISPOSITIVO',
  },
  en: {
    before: 'Your voice stays on this device.',
    byVoice: 'this device hears when you speak',
    server: /^Through the server/,
    byServer: 'YOUR VOICE LEAVES THIS DEVICE',
  },
} as const

/** What is said to a partner, and of one. */
export const PARTNER = {
  es: {
    play: /EL APUNTADOR/i,
    lines: /^Réplicas y tomas de /,
    taken: 'De acuerdo, empezar',
    name: 'Tu nombre',
    done: /^1 de \d+ réplicas grabadas/,
    recorded: 'Grabada',
    listen: 'Escuchar lo que grabaste',
    news: /^Lucía ha grabado 1 réplica/,
    hear: 'Escuchar lo que ha llegado',
    revoke: 'Retirarlo',
    revokeNow: 'Cerrar el enlace ahora',
    revoked: 'Este enlace se ha retirado',
    deleteAll: 'Borrar todas mis grabaciones',
    deleteNow: 'Borrarlas todas para siempre',
    deleted: 'Tus grabaciones están borradas.',
    unknown: 'Este enlace no funciona',
    onlyHere: /solo se abre en este ordenador/,
  },
  en: {
    play: /THE UNDERSTUDY/i,
    lines: /^Lines and takes of /,
    taken: 'I agree: begin',
    name: 'Your name',
    done: /^1 of \d+ lines recorded/,
    recorded: 'Recorded',
    listen: 'Listen to what you recorded',
    news: /^Lucía has recorded 1 line/,
    hear: 'Listen to what came',
    revoke: 'Take it back',
    revokeNow: 'Close the link now',
    revoked: 'This link was taken back',
    deleteAll: 'Delete all my recordings',
    deleteNow: 'Delete all of them for good',
    deleted: 'Your recordings are deleted.',
    unknown: 'This link does not work',
    onlyHere: /opens on this machine alone/,
  },
} as const

/** What the screens say of money. */
export const COSTS = {
  es: {
    atMost: 'Como mucho.',
    canWait: 'puede esperar',
    waits: /esperan$/,
    record: /^Grabarlas/,
    near: 'Las voces de este mes se acaban',
    short: 'Más de lo que queda este mes',
    free: 'no cuestan nada',
    full: 'Los caracteres de este mes se han acabado',
    other: `EL FARO

PERSONAJES
OLGA, farera
SIMÓN, marinero

ESCENA PRIMERA

OLGA. Esta noche no viene ningún barco, y sin embargo enciendo.

SIMÓN. Entonces la luz es para mí, que no sé volver a casa.

OLGA. Suba, que arriba hace menos viento.

SIMÓN. Subo si me cuenta qué se ve desde allí.
`,
  },
  en: {
    atMost: 'At most.',
    canWait: 'can wait',
    waits: /^The lines of .* wait$/,
    record: /^Record them/,
    near: 'This month’s voices are running out',
    short: 'More than is left this month',
    free: 'they cost nothing',
    full: 'This month’s characters are used up',
    other: `THE LIGHTHOUSE

CHARACTERS
OLGA, its keeper
SIMON, a sailor

SCENE ONE

OLGA. No ship is coming in tonight, and I light the lamp.

SIMON. Then the light is for me, who cannot find my way home.

OLGA. Come up, it is less windy here.

SIMON. I come if you tell me what you see.
`,
  },
} as const
