import type { Writable } from 'node:stream'

/** Writes and waits while the reader is slower than we are; false once nobody reads any more, as behind `head`. */
export function writerTo(stream: Writable): (text: string) => Promise<boolean> {
  // NOTE: each write is told of its own fault; without a listener the stream would end the process.
  stream.on('error', () => undefined)
  return (text) => {
    if (text === '') return Promise.resolve(true)
    return new Promise((resolve, reject) => {
      stream.write(text, (fault) => {
        if (!fault) resolve(true)
        else if ('code' in fault && fault.code === 'EPIPE') resolve(false)
        else reject(new Error(`The output cannot be written: ${fault.message}`))
      })
    })
  }
}
