import { create } from 'zustand'

export interface Toast {
  id: number
  words: string
  tone: 'plain' | 'danger'
}

interface ToastState {
  shown: readonly Toast[]
  show: (words: string, tone: Toast['tone']) => void
  hide: (id: number) => void
}

let lastId = 0

/** The short messages that are on screen. */
export const useToasts = create<ToastState>()((set) => ({
  shown: [],
  // More than two at once would cover the screen.
  show: (words, tone) => set((state) => ({ shown: [...state.shown, { id: ++lastId, words, tone }].slice(-2) })),
  hide: (id) => set((state) => ({ shown: state.shown.filter((toast) => toast.id !== id) })),
}))

/** Says something in passing, such as "Saved"; nothing that must be answered. */
export function toast(words: string, tone: Toast['tone'] = 'plain'): void {
  useToasts.getState().show(words, tone)
}
