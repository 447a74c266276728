import { z } from 'zod'
import {
  Agenda,
  AuthProvider,
  Language,
  PracticeSession,
  Script,
  User,
  UserPreferences,
  UserProfile,
} from '../model/index.ts'
import { endpoint } from './endpoint.ts'

/** A token pair: `token` for 15 minutes, `refreshToken` once. */
export const Credentials = z.object({ token: z.string(), refreshToken: z.string(), user: User })
export type Credentials = z.infer<typeof Credentials>

export const Registration = z.object({
  email: z.email().max(254),
  password: z.string().min(8).max(200),
  firstName: z.string().trim().min(1).max(100),
  lastName: z.string().trim().max(100).default(''),
  preferredLanguage: Language,
})
export type Registration = z.infer<typeof Registration>

export const register = endpoint({
  method: 'post',
  path: '/auth/register',
  summary: 'Open an account; the first one on an instance is its administrator',
  auth: 'none',
  body: Registration,
  status: 201,
  answer: Credentials,
  problems: ['EMAIL_TAKEN', 'FORBIDDEN'],
})

export const login = endpoint({
  method: 'post',
  path: '/auth/login',
  summary: 'Sign in',
  auth: 'none',
  body: z.object({ email: z.email(), password: z.string().min(1).max(200), provider: AuthProvider.default('local') }),
  status: 200,
  answer: Credentials,
  problems: ['BAD_CREDENTIALS', 'NOT_CONFIGURED'],
})

export const refresh = endpoint({
  method: 'post',
  path: '/auth/refresh',
  summary: 'Exchange a refresh token for a new pair; a token used twice ends its whole family',
  auth: 'none',
  body: z.object({ refreshToken: z.string().min(1) }),
  status: 200,
  answer: Credentials,
  problems: ['UNAUTHENTICATED'],
})

export const logout = endpoint({
  method: 'post',
  path: '/auth/logout',
  summary: 'Sign out here, or everywhere',
  auth: 'bearer',
  body: z.object({ refreshToken: z.string().optional(), everywhere: z.boolean().default(false) }),
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED'],
})

export const changePassword = endpoint({
  method: 'post',
  path: '/auth/password',
  summary: 'Change the password; every other session is signed out',
  auth: 'bearer',
  body: z.object({ currentPassword: z.string().min(1).max(200), newPassword: z.string().min(8).max(200) }),
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'BAD_CREDENTIALS'],
})

export const getMe = endpoint({
  method: 'get',
  path: '/me',
  summary: 'The account that is signed in',
  auth: 'bearer',
  status: 200,
  answer: User,
  problems: ['UNAUTHENTICATED'],
})

export const changeMe = endpoint({
  method: 'patch',
  path: '/me',
  summary: 'Change the profile or the preferences',
  auth: 'bearer',
  body: z.object({ profile: UserProfile.partial().optional(), preferences: UserPreferences.partial().optional() }),
  status: 200,
  answer: User,
  problems: ['UNAUTHENTICATED'],
})

export const deleteMe = endpoint({
  method: 'delete',
  path: '/me',
  summary: 'Delete the account with everything in it',
  auth: 'bearer',
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED'],
})

export const exportMe = endpoint({
  method: 'get',
  path: '/me/export',
  summary: 'Everything stored about the account',
  auth: 'bearer',
  status: 200,
  answer: z.object({ user: User, scripts: z.array(Script), sessions: z.array(PracticeSession), agenda: Agenda }),
  problems: ['UNAUTHENTICATED'],
})

export const addDevice = endpoint({
  method: 'post',
  path: '/me/devices',
  summary: 'Register a device for reminders',
  auth: 'bearer',
  body: z.object({ token: z.string().min(1).max(500), platform: z.enum(['ios', 'android', 'web']) }),
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED'],
})

export const removeDevice = endpoint({
  method: 'delete',
  path: '/me/devices',
  summary: 'Forget a device',
  auth: 'bearer',
  body: z.object({ token: z.string().min(1).max(500) }),
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED'],
})
