import type { Registration } from '@scripteam/contract/api'
import type { AuthProvider, User, UserId, UserPreferences, UserProfile } from '@scripteam/contract/model'
import { eq, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Database } from '../../db/index.ts'
import { sqlState, userPreferences, userProfiles, users } from '../../db/index.ts'
import { initialPreferences, initialProfile, preferenceColumns, profileColumns, toUser } from './userRows.ts'

/** Any number that serves nothing else in this database: 'user' in ASCII. */
const FIRST_ACCOUNT_LOCK = 0x75736572

export interface Newcomer extends Omit<Registration, 'password'> {
  passwordHash: string
  authProvider: AuthProvider
}

/** Stores a new account; the first one is the administrator. `taken` when there is one with this address. */
export async function createUser(db: Database, newcomer: Newcomer): Promise<UserId | 'taken'> {
  const id = newId() as UserId // made here, so it is a user's
  const { passwordHash, authProvider } = newcomer
  try {
    await db.transaction(async (tx) => {
      // Two first accounts at once must not both be the first.
      await tx.execute(sql`select pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`)
      const role = (await tx.$count(users)) === 0 ? 'administrator' : 'member'
      await tx.insert(users).values({ id, email: toAddress(newcomer.email), authProvider, passwordHash, role })
      await tx.insert(userProfiles).values({ userId: id, ...initialProfile(newcomer) })
      await tx.insert(userPreferences).values({ userId: id, ...initialPreferences(newcomer.preferredLanguage) })
    })
    return id
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION) return 'taken'
    throw error
  }
}

const UNIQUE_VIOLATION = '23505'

export async function countUsers(db: Database): Promise<number> {
  return db.$count(users)
}

/** The account; null when it is gone. */
export async function findUser(db: Database, id: UserId): Promise<User | null> {
  const [row] = await db
    .select()
    .from(users)
    .innerJoin(userProfiles, eq(userProfiles.userId, users.id))
    .innerJoin(userPreferences, eq(userPreferences.userId, users.id))
    .where(eq(users.id, id))
  return row ? toUser(row.users, row.user_profiles, row.user_preferences) : null
}

/** Id and password hash of a local account by its address. */
export async function findByEmail(
  db: Database,
  email: string,
): Promise<{ id: UserId; passwordHash: string | null } | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(users.email, toAddress(email)))
  return row ?? null
}

export async function findPasswordHash(db: Database, id: UserId): Promise<string | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id))
  return row?.passwordHash ?? null
}

export async function setPasswordHash(db: Database, id: UserId, passwordHash: string): Promise<void> {
  await db.update(users).set({ passwordHash }).where(eq(users.id, id))
}

/** Changes only the fields that are given. */
export async function changeUser(
  db: Database,
  id: UserId,
  profile: Partial<UserProfile>,
  preferences: Partial<UserPreferences>,
): Promise<void> {
  const profileSet = profileColumns(profile)
  const preferenceSet = preferenceColumns(preferences)
  if (hasValues(profileSet)) await db.update(userProfiles).set(profileSet).where(eq(userProfiles.userId, id))
  if (hasValues(preferenceSet))
    await db.update(userPreferences).set(preferenceSet).where(eq(userPreferences.userId, id))
}

export async function deleteUser(db: Database, id: UserId): Promise<void> {
  await db.delete(users).where(eq(users.id, id))
}

function hasValues(columns: Record<string, unknown>): boolean {
  return Object.values(columns).some((value) => value !== undefined)
}

/** Addresses that differ in case alone are one account. */
function toAddress(email: string): string {
  return email.trim().toLowerCase()
}
