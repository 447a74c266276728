import { Language, type ScriptId, type WorkflowId, WorkflowStatus, WorkflowType } from '@scripteam/contract/model'
import { index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { scripts } from './scripts.ts'

/** A piece of background work; `relatedEntityId` is the script's id unless the type says otherwise. */
export const workflows = pgTable(
  'workflows',
  {
    id: uuid('id').$type<WorkflowId>().primaryKey(),
    workflowType: text('workflow_type').$type<WorkflowType>().notNull(),
    relatedEntityId: uuid('related_entity_id').notNull(),
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    language: text('language').$type<Language>(),
    inputData: jsonb('input_data').$type<Record<string, unknown>>().notNull(),
    outputData: jsonb('output_data').$type<Record<string, unknown>>(),
    status: text('status').$type<WorkflowStatus>().notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
    executionTimeMs: real('execution_time_ms'),
    errorDetails: text('error_details'),
    retryCount: integer('retry_count').notNull().default(0),
  },
  (table) => [
    index('workflows_status_idx').on(table.status),
    index('workflows_workflow_type_idx').on(table.workflowType),
    index('workflows_script_id_idx').on(table.scriptId),
    oneOf('workflows_type_check', table.workflowType, WorkflowType),
    oneOf('workflows_status_check', table.status, WorkflowStatus),
    oneOf('workflows_language_check', table.language, Language),
  ],
)

/** What a step answered, under the hash of its input and its version: a rerun with the same input is free. */
export const stepOutputs = pgTable(
  'step_outputs',
  {
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    step: text('step').notNull(),
    inputHash: text('input_hash').notNull(),
    version: integer('version').notNull(),
    /** The output itself, or null when it is kept as a blob. */
    output: jsonb('output').$type<unknown>(),
    blob: text('blob'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.scriptId, table.step, table.inputHash, table.version] })],
)
