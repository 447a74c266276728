import type { auth as en } from '../en/auth.ts'
import type { Same } from '../same.ts'

export const auth: Same<typeof en> = {
  welcome: {
    title: 'Tu compañero de escena te espera',
    lead: 'Trae una obra o un guion. Los demás personajes tendrán su propia voz y te darán la réplica tantas veces como quieras.',
    points: {
      read: 'Lee tu texto y encuentra a todos los personajes.',
      cast: 'Da a cada personaje una voz distinta.',
      rehearse: 'Espera tu frase y deja que el texto se desvanezca a medida que lo aprendes.',
    },
    register: 'Abrir una cuenta',
    signIn: 'Ya tengo cuenta',
    language: 'Idioma',
  },
  register: {
    title: 'Abrir una cuenta',
    submit: 'Abrir la cuenta',
    haveAccount: 'Ya tengo una cuenta',
  },
  signIn: {
    title: 'Entrar',
    submit: 'Entrar',
    noAccount: 'Todavía no tengo cuenta',
    again: 'Vuelve a entrar, por favor',
    againText: 'La sesión ha caducado. Entra y sigue donde estás: no se pierde nada.',
    later: 'Ahora no',
    otherAccount: 'Esa es otra cuenta. Para cambiar de cuenta, primero cierra la sesión.',
  },
  fields: {
    email: 'Correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Al menos 8 caracteres.',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    showPassword: 'Mostrar la contraseña',
    hidePassword: 'Ocultar la contraseña',
  },
  errors: {
    emailMissing: 'Escribe tu correo electrónico.',
    emailInvalid: 'Esto no parece un correo electrónico.',
    passwordMissing: 'Escribe tu contraseña.',
    passwordShort: 'La contraseña necesita al menos 8 caracteres.',
    firstNameMissing: 'Escribe tu nombre.',
  },
}
