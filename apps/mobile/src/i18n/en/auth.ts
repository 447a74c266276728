export const auth = {
  welcome: {
    title: 'Your scene partner is ready',
    lead: 'Bring a play or a film script. The other characters get voices of their own and give you your cues, as often as you like.',
    points: {
      read: 'It reads your script and finds everyone in it.',
      cast: 'It casts a distinct voice for each character.',
      rehearse: 'It waits for your line, and lets the text fade as you learn it.',
    },
    register: 'Open an account',
    signIn: 'I have an account',
    language: 'Language',
  },
  register: {
    title: 'Open an account',
    submit: 'Open the account',
    haveAccount: 'I already have an account',
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    noAccount: 'I do not have an account yet',
    again: 'Please sign in again',
    againText: 'Your session has run out. Sign in and go on where you are: nothing is lost.',
    later: 'Not now',
    otherAccount: 'That is another account. To change accounts, sign out first.',
  },
  fields: {
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    firstName: 'First name',
    lastName: 'Last name',
    showPassword: 'Show the password',
    hidePassword: 'Hide the password',
  },
  errors: {
    emailMissing: 'Write your e-mail address.',
    emailInvalid: 'This does not look like an e-mail address.',
    passwordMissing: 'Write your password.',
    passwordShort: 'The password needs at least 8 characters.',
    firstNameMissing: 'Write your first name.',
  },
} as const
