/** Names of sentences in the words file `auth`, under `errors`. */
export type FieldError = 'emailMissing' | 'emailInvalid' | 'passwordMissing' | 'passwordShort' | 'firstNameMissing'

export interface RegistrationFields {
  email: string
  password: string
  firstName: string
  lastName: string
}

export type Errors<F> = Partial<Record<keyof F, FieldError>>

/** The shortest password an account may have. Source: the contract's `Registration`. */
const PASSWORD_MIN = 8

/** What is wrong with a form before it is sent; an empty object when nothing is. */
export function checkRegistration(fields: RegistrationFields): Errors<RegistrationFields> {
  return named({
    firstName: fields.firstName.trim() === '' ? 'firstNameMissing' : undefined,
    email: checkEmail(fields.email),
    password: checkNewPassword(fields.password),
  })
}

export function checkSignIn(fields: { email: string; password: string }): Errors<typeof fields> {
  return named({
    email: checkEmail(fields.email),
    password: fields.password === '' ? 'passwordMissing' : undefined,
  })
}

export function checkNewPassword(password: string): FieldError | undefined {
  if (password === '') return 'passwordMissing'
  return password.length < PASSWORD_MIN ? 'passwordShort' : undefined
}

/** Loose on purpose: the server decides, this only catches slips of the finger. */
function checkEmail(email: string): FieldError | undefined {
  if (email.trim() === '') return 'emailMissing'
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : 'emailInvalid'
}

function named<K extends string>(errors: Record<K, FieldError | undefined>): Partial<Record<K, FieldError>> {
  const found = Object.entries(errors).filter(([, error]) => error !== undefined)
  // Object.entries forgets the names of the keys.
  return Object.fromEntries(found) as Partial<Record<K, FieldError>>
}
