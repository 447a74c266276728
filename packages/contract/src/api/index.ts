import * as account from './account.ts'
import * as exports from './exports.ts'
import * as hearing from './hearing.ts'
import * as instance from './instance.ts'
import * as invitations from './invitations.ts'
import * as ledger from './ledger.ts'
import * as practice from './practice.ts'
import * as reading from './reading.ts'
import * as scripts from './scripts.ts'
import * as takes from './takes.ts'

export * from './account.ts'
export * from './endpoint.ts'
export * from './exports.ts'
export * from './hearing.ts'
export * from './instance.ts'
export * from './invitations.ts'
export * from './ledger.ts'
export * from './practice.ts'
export * from './reading.ts'
export * from './scripts.ts'
export * from './takes.ts'

/** Every endpoint by name: the server mounts it, the client calls it, OpenAPI describes it. */
export const ENDPOINTS = {
  register: account.register,
  login: account.login,
  refresh: account.refresh,
  logout: account.logout,
  changePassword: account.changePassword,
  getMe: account.getMe,
  changeMe: account.changeMe,
  deleteMe: account.deleteMe,
  exportMe: account.exportMe,
  addDevice: account.addDevice,
  removeDevice: account.removeDevice,
  uploadScript: scripts.uploadScript,
  listScripts: scripts.listScripts,
  getScript: scripts.getScript,
  changeScript: scripts.changeScript,
  deleteScript: scripts.deleteScript,
  watchScript: scripts.watchScript,
  processScript: scripts.processScript,
  listCharacters: scripts.listCharacters,
  changeCharacter: scripts.changeCharacter,
  getRepairs: reading.getRepairs,
  repairReading: reading.repairReading,
  uploadDraft: reading.uploadDraft,
  undoDraft: reading.undoDraft,
  getScriptPage: reading.getScriptPage,
  getPageImage: reading.getPageImage,
  getPack: scripts.getPack,
  getEstimate: ledger.getEstimate,
  getBudget: ledger.getBudget,
  listVoices: scripts.listVoices,
  audition: takes.audition,
  listTakes: takes.listTakes,
  recordTake: takes.recordTake,
  uploadTake: takes.uploadTake,
  chooseTake: takes.chooseTake,
  removeTake: takes.removeTake,
  makeInvitation: invitations.makeInvitation,
  listInvitations: invitations.listInvitations,
  getInvitation: invitations.getInvitation,
  changeInvitation: invitations.changeInvitation,
  removeInvitation: invitations.removeInvitation,
  getPart: invitations.getPart,
  recordPartLine: invitations.recordPartLine,
  dropPartLine: invitations.dropPartLine,
  dropPart: invitations.dropPart,
  exportScript: scripts.exportScript,
  startExport: exports.startExport,
  listExports: exports.listExports,
  getExport: exports.getExport,
  removeExport: exports.removeExport,
  getExportFile: exports.getExportFile,
  startSession: practice.startSession,
  listSessions: practice.listSessions,
  getSession: practice.getSession,
  changeSession: practice.changeSession,
  getProgress: practice.getProgress,
  getPlan: practice.getPlan,
  getAgenda: practice.getAgenda,
  changeAgenda: practice.changeAgenda,
  getWorkflow: practice.getWorkflow,
  getHearing: hearing.getHearing,
  transcribe: hearing.transcribe,
  getHealth: instance.getHealth,
  getReady: instance.getReady,
  getOpenApi: instance.getOpenApi,
  getDocs: instance.getDocs,
  getAudio: instance.getAudio,
  workflowComplete: instance.workflowComplete,
} as const

export type EndpointName = keyof typeof ENDPOINTS
