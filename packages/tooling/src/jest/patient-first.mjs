import { readFileSync } from 'node:fs'
import Sequencer from '@jest/test-sequencer'
import { patienceIn } from './patience.ts'

/** Starts first the files that ask for the most patience, so that no core waits for one of them in the end. */
export default class PatientFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    const patience = new Map(
      sorted.map(({ path }) => [path, patienceIn(readFileSync(path, 'utf8'))]),
    )
    return sorted.toSorted((one, other) => patience.get(other.path) - patience.get(one.path))
  }
}
