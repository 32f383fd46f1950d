// Logistic regression over hashed features by AdaGrad. Two tasks share one table and have one of their own each,
// so that what Kazakh and Russian have in common is learnt from both (H. Daumé, "Frustratingly Easy Domain Adaptation", 2007).

const epochs = 24
const rate = 0.1
const decay = 2e-4
const dropped = 0.3

/**
 * The weights for each set of examples.
 *
 * @param {readonly (readonly {places: readonly number[], isName: boolean}[])[]} sets
 * @param {number} size of the table
 */
export function train(sets, size) {
  const random = randomFrom(12345)
  const shared = table(size)
  const own = sets.map(() => table(size))
  const examples = sets.flatMap((set, task) => set.map((example) => ({ ...example, task })))

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(examples, random)
    for (const { places, isName, task } of examples) {
      const tables = [shared, own[task]]
      const seen = [0, ...places.filter(() => random() >= dropped)]
      const wrong = chance(sumOf(tables, seen)) - Number(isName)
      for (const one of tables) for (const place of seen) step(one, place, wrong)
    }
  }
  return own.map(({ weights }) =>
    Float32Array.from(weights, (weight, place) => (weight + shared.weights[place]) * (1 - dropped)),
  )
}

/** The score of an example, the logit of its probability. */
export function scoreOf(weights, places) {
  return places.reduce((sum, place) => sum + weights[place], weights[0])
}

function table(size) {
  return { weights: new Float64Array(size), squares: new Float64Array(size).fill(1e-2) }
}

function sumOf(tables, places) {
  let sum = 0
  for (const { weights } of tables) for (const place of places) sum += weights[place]
  return sum
}

function chance(score) {
  return 1 / (1 + Math.exp(-score))
}

function step({ weights, squares }, place, wrong) {
  const slope = wrong + decay * weights[place]
  squares[place] += slope * slope
  weights[place] -= (rate * slope) / Math.sqrt(squares[place])
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

/** The same numbers at every run (a linear congruential generator, for shuffling alone). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 4294967296
  }
}
