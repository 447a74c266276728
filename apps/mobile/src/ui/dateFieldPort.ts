/** A field for a day as YYYY-MM-DD, or for a time as HH:MM; null when it is empty. */
export interface MomentFieldProps {
  label: string
  kind: 'date' | 'time'
  value: string | null
  onChange: (value: string | null) => void
  hint?: string
  testID?: string
}
