/** A signal that is aborted with `signal`, or after `limitMs`, whichever comes first. */
export function timeLimit(signal: AbortSignal, limitMs: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
}

/** Throws the reason when somebody ended the work. */
export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason
}
