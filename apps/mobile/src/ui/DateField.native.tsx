import { useState } from 'react'
import type { MomentFieldProps } from './dateFieldPort.ts'
import { TextField } from './TextField.tsx'

const PATTERNS = { date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, time: /^([01]\d|2[0-3]):[0-5]\d$/ }
const SHAPES = { date: 'YYYY-MM-DD', time: 'HH:MM' }

/** A day or a time of day, typed; what is not one yet changes nothing. */
export function DateField({ label, hint, kind, value, onChange, testID }: MomentFieldProps) {
  const [typed, setTyped] = useState(value ?? '')
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    // It was set by what was typed here, or on another device.
    setShown(value)
    setTyped(value ?? '')
  }
  const change = (text: string) => {
    setTyped(text)
    if (text === '') onChange(null)
    else if (PATTERNS[kind].test(text)) onChange(text)
  }
  return (
    <TextField
      label={label}
      value={typed}
      onChange={change}
      hint={hint}
      placeholder={SHAPES[kind]}
      inputMode="text"
      testID={testID}
    />
  )
}
