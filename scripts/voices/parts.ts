/** What may be chosen beside the figures. */
interface Choice {
  /** Faults of a provider to measure alone; empty for all. */
  readonly faults: readonly string[]
}

/** A run that measures one figure, or several that come of the same run. */
export interface Part {
  readonly figures: readonly string[]
  /** One value per name of `figures`; null for what cannot be measured on this machine. */
  measure(choice: Choice): Promise<object>
}

/** Every part of `npm run eval:voices`, each loaded when it is asked for. */
export const PARTS: readonly Part[] = [
  {
    figures: ['castingConflicts'],
    measure: async () => ({ castingConflicts: await (await import('./castingConflicts.ts')).countCastingConflicts() }),
  },
  {
    figures: ['toneChange'],
    measure: async () => ({ toneChange: await (await import('./toneChange.ts')).measureToneChange() }),
  },
  {
    figures: ['tellableVoices'],
    measure: async () => ({ tellableVoices: await (await import('./tellable.ts')).countTellable() }),
  },
  {
    figures: ['firstSceneSeconds', 'longFirstSceneSeconds'],
    measure: async () => (await import('./firstScene.ts')).measureFirstScene(),
  },
  {
    figures: ['realtimeFactor', 'rssGrowthMb', 'clipFaults'],
    measure: async () => (await import('./wholePlays.ts')).measureWholePlays(),
  },
  {
    figures: ['faultPlayableSeconds'],
    measure: async ({ faults }) => (await import('./faults.ts')).measureFaults(faults),
  },
  {
    figures: ['payTwice'],
    measure: async () => ({
      payTwice: await (await import('./payTwice.ts')).measurePayTwice({ lines: 400, kills: 110 }),
    }),
  },
  {
    figures: ['paidTwiceWithoutLedger'],
    measure: async () => (await import('./payTwice.ts')).measureWithoutLedger({ lines: 100, kills: 40 }),
  },
  {
    figures: ['secondUploadCost', 'oneLineEditLines'],
    measure: async () => (await import('./secondUpload.ts')).measureSecondUpload(),
  },
  {
    figures: ['wordErrors'],
    measure: async () => (await import('./wordErrors.ts')).measureWordErrors(),
  },
]
