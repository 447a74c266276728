import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import type { Label } from '@scripteam/pipeline/ports'
import { FACES } from './faces.ts'

const SIZE = 800
const MARGIN = 80
/** The house before the show, as in the app. */
const COLOURS = { backdrop: '#191110', floor: '#7d1f2d', light: '224, 185, 110', text: '#f5ebd9', role: '#e0b96e' }

/** A title in the light of a stage, with the role below it. */
export function cover({ title, role }: Label): Uint8Array {
  GlobalFonts.registerFromPath(FACES.bold, 'Title')
  GlobalFonts.registerFromPath(FACES.italic, 'Role')
  const canvas = createCanvas(SIZE, SIZE)
  const pen = canvas.getContext('2d')
  stage(pen)
  pen.textAlign = 'center'
  pen.fillStyle = COLOURS.text
  const { size, rows } = fitted(pen, title)
  const top = SIZE * 0.4 - ((rows.length - 1) * size) / 2
  for (const [at, row] of rows.entries()) pen.fillText(row, SIZE / 2, top + at * size * 1.1)
  pen.font = '44px Role'
  pen.fillStyle = COLOURS.role
  pen.fillText(role, SIZE / 2, SIZE * 0.72, SIZE - 2 * MARGIN)
  return canvas.toBuffer('image/jpeg', 85)
}

function stage(pen: SKRSContext2D): void {
  pen.fillStyle = COLOURS.backdrop
  pen.fillRect(0, 0, SIZE, SIZE)
  pen.fillStyle = COLOURS.floor
  pen.beginPath()
  pen.ellipse(SIZE / 2, SIZE * 0.92, SIZE * 0.44, SIZE * 0.1, 0, 0, 2 * Math.PI)
  pen.fill()
  const light = pen.createLinearGradient(0, 0, 0, SIZE)
  light.addColorStop(0, `rgba(${COLOURS.light}, .55)`)
  light.addColorStop(1, `rgba(${COLOURS.light}, .12)`)
  pen.fillStyle = light
  pen.beginPath()
  pen.moveTo(SIZE * 0.44, -10)
  pen.lineTo(SIZE * 0.56, -10)
  pen.lineTo(SIZE * 0.9, SIZE * 0.92)
  pen.quadraticCurveTo(SIZE / 2, SIZE * 1.04, SIZE * 0.1, SIZE * 0.92)
  pen.fill()
}

/** The largest letters with which the title stands in four rows. */
function fitted(pen: SKRSContext2D, title: string): { size: number; rows: string[] } {
  for (let size = 96; size > 36; size -= 6) {
    pen.font = `${size}px Title`
    const rows = rowsOf(pen, title)
    if (rows.length <= 4 && rows.every((row) => pen.measureText(row).width <= SIZE - 2 * MARGIN)) return { size, rows }
  }
  pen.font = '36px Title'
  return { size: 36, rows: rowsOf(pen, title).slice(0, 8) }
}

function rowsOf(pen: SKRSContext2D, title: string): string[] {
  const rows: string[] = []
  for (const word of title.split(/\s+/)) {
    const longer = [rows.at(-1), word].filter(Boolean).join(' ')
    if (rows.length > 0 && pen.measureText(longer).width <= SIZE - 2 * MARGIN) rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}
