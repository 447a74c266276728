import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate` writes the difference between the schema and the last migration; it needs no database. */
export default defineConfig({ dialect: 'postgresql', schema: './src/db/schema/index.ts', out: './migrations' })
