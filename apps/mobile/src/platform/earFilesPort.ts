/** What a device needs to hear a voice where it does not have that by itself, kept for when there is no connection. */
export interface EarFiles {
  /** Bytes on this device; 0 when they are not kept. */
  kept(): Promise<number>
  /** Fetches what is not here yet. False when it cannot be had or kept now; it never rejects. */
  keep(): Promise<boolean>
  free(): Promise<void>
}
