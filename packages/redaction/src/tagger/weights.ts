import type { Language } from '../language.ts'
import type { Table, Weights } from './tagger.ts'

// NOTE: a table of signed bytes for each language, kk then ru, after the scale of each as a float of 32 bits.
const head = 8

/** Reads the weights of a tagger from its file. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = (bytes.byteLength - head) / 2
  return { kk: tableOf(view, 0, size), ru: tableOf(view, 1, size) }
}

/** Writes weights, each rounded to one of 255 steps. */
export function writeWeights({ kk, ru }: Readonly<Record<Language, Float32Array>>): Uint8Array {
  const bytes = new Uint8Array(head + kk.length + ru.length)
  const view = new DataView(bytes.buffer)
  for (const [at, table] of [kk, ru].entries()) {
    const scale = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / steps
    view.setFloat32(at * 4, scale, true)
    table.forEach((weight, place) => {
      view.setInt8(head + at * kk.length + place, Math.round(weight / (scale || 1)))
    })
  }
  return bytes
}

const steps = 127

function tableOf(view: DataView, at: number, size: number): Table {
  return {
    steps: Int8Array.from({ length: size }, (_, place) => view.getInt8(head + at * size + place)),
    scale: view.getFloat32(at * 4, true),
  }
}
