import { type Frame, frameOf } from './frame.ts'
import { areasOf, boundsOf } from './outline.ts'
import { pathOf } from './path.ts'

interface Place {
  readonly latitude: number
  readonly longitude: number
}

interface Cell {
  readonly number: number
  readonly outline: unknown
  readonly centre: Place
}

interface Precinct extends Cell {
  readonly neighbours: readonly Cell[]
}

/** A number written on the map, where its precinct is. */
export interface Label {
  readonly number: number
  readonly x: number
  readonly y: number
}

/** The still picture of a precinct, or of several that meet together, among their neighbours. */
export interface CloseUp {
  readonly frame: Frame
  readonly around: string
  readonly own: string
  readonly border: string
  readonly ownLabels: readonly Label[]
  readonly labels: readonly Label[]
  readonly at: (place: Place) => readonly [number, number]
}

const size = { width: 480, height: 330, margin: 45 }

/** Draws these precincts in full, their neighbours around them, and the borders of districts. */
export function closeUp(precincts: readonly Precinct[], districts: unknown): CloseUp {
  const own = precincts.flatMap(({ outline }) => areasOf(outline))
  const numbers = new Set(precincts.map(({ number }) => number))
  const others = new Map(
    precincts
      .flatMap(({ neighbours }) => neighbours)
      .filter(({ number }) => !numbers.has(number))
      .map((neighbour) => [neighbour.number, neighbour]),
  )
  const frame = frameOf(boundsOf(own), size)

  return {
    frame,
    own: pathOf(own, frame),
    around: pathOf(
      [...others.values()].flatMap(({ outline }) => areasOf(outline)),
      frame,
    ),
    border: pathOf(areasOf(districts), frame),
    ownLabels: precincts.map((precinct) => labelOf(precinct, frame)),
    labels: [...others.values()].map((cell) => labelOf(cell, frame)).filter(isInside),
    at: ({ latitude, longitude }) => frame.project(longitude, latitude),
  }
}

function labelOf({ number, centre }: Cell, { project }: Frame): Label {
  const [x, y] = project(centre.longitude, centre.latitude)
  return { number, x, y }
}

function isInside({ x, y }: Label): boolean {
  return x > 15 && x < size.width - 15 && y > 15 && y < size.height - 25
}
