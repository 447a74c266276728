/** One of several things to choose. */
export interface Option<T extends string> {
  value: T
  label: string
  /** A second, quieter line. */
  hint?: string
}

/** What every control that chooses one of several is given. */
export interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly Option<T>[]
  onChange: (value: T) => void
  hint?: string
  error?: string
  isDisabled?: boolean
  testID?: string
}
