import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventPlay } from './bench/invented.ts'
import { openHouse } from './offline/house.ts'
import { rehearseOffline } from './offline/turns.ts'
import { finishOnTwoDevices } from './offline/twoDevices.ts'

/** `npm run eval:offline`: practice without a server, and one session finished on two devices, as figures. */

const ROOT = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2027' },
    turns: { type: 'string', default: '1000' },
    interleavings: { type: 'string', default: '500' },
  },
})

const house = await openHouse(ROOT, inventPlay(60, Number(values.seed)))
const sync = await finishOnTwoDevices(house, Number(values.interleavings), Number(values.seed))
// Closes the house: from here on nobody answers.
const offlineTurns = await rehearseOffline(house, Number(values.turns))
if (values.json) console.log(JSON.stringify({ offlineTurns, sync }, null, 2))
else {
  console.table({ 'turns offline': offlineTurns })
  console.table({ 'one session on two devices': sync })
}
