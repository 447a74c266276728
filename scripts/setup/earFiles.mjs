/** Puts what hears voices in a browser beside the exported web app: ours to serve, loaded only when the microphone is wanted. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where each file comes from and what it is called here; `src/platform/silero.web.ts` asks for them below `/ears/`. */
const FILES = [
  ['onnxruntime-web/dist/ort.wasm.min.js', 'ort.wasm.min.js'],
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.mjs'],
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'ort-wasm-simd-threaded.wasm'],
  ['@ricky0123/vad-web/dist/bundle.min.js', 'vad.min.js'],
  ['@ricky0123/vad-web/dist/vad.worklet.bundle.min.js', 'vad.worklet.bundle.min.js'],
  ['@ricky0123/vad-web/dist/silero_vad_v5.onnx', 'silero_vad_v5.onnx'],
]

/** Copies them from the installed packages into the folder `ears` of a web app. */
export function copyEarFiles(root, webFolder) {
  const folder = join(webFolder, 'ears')
  mkdirSync(folder, { recursive: true })
  for (const [from, name] of FILES) copyFileSync(join(root, 'node_modules', from), join(folder, name))
}
