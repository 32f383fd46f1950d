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
  /** Where the point and the venue lie in the picture; null where they lie outside it or are not known. */
  readonly point: Spot | null
  readonly venue: Spot | null
}

type Spot = readonly [number, number]

interface Marks {
  readonly point?: Place | null | undefined
  readonly venue?: Place | null | undefined
}

const size = { width: 480, height: 330, margin: 45 }

/** Draws these precincts in full, their neighbours around them, the borders of districts, and the marks. */
export function closeUp(
  precincts: readonly Precinct[],
  districts: unknown,
  marks: Marks = {},
): CloseUp {
  const own = precincts.flatMap(({ outline }) => areasOf(outline))
  const numbers = new Set(precincts.map(({ number }) => number))
  const others = new Map(
    precincts
      .flatMap(({ neighbours }) => neighbours)
      .filter(({ number }) => !numbers.has(number))
      .map((neighbour) => [neighbour.number, neighbour]),
  )
  const frame = frameOf(boundsOf(own), size)
  const venue = spotOf(marks.venue, frame)
  const point = beside(spotOf(marks.point, frame), venue)

  return {
    frame,
    own: pathOf(own, frame),
    around: pathOf(
      [...others.values()].flatMap(({ outline }) => areasOf(outline)),
      frame,
    ),
    border: pathOf(areasOf(districts), frame),
    ownLabels: precincts.map((precinct) => aside(labelOf(precinct, frame), [point, venue])),
    labels: [...others.values()].map((cell) => labelOf(cell, frame)).filter(isInside),
    point,
    venue,
  }
}

function labelOf({ number, centre }: Cell, { project }: Frame): Label {
  const [x, y] = project(centre.longitude, centre.latitude)
  return { number, x, y }
}

function spotOf(place: Place | null | undefined, { project }: Frame): Spot | null {
  if (!place) return null
  const [x, y] = project(place.longitude, place.latitude)
  return isInside({ x, y }) ? [x, y] : null
}

/** A meeting at the police point itself must not hide it: the point stands beside. */
function beside(point: Spot | null, venue: Spot | null): Spot | null {
  if (!point || !venue || Math.hypot(point[0] - venue[0], point[1] - venue[1]) > 12) return point
  return [venue[0] + 18, venue[1]]
}

/** A number that a mark would cover moves above it. */
function aside(label: Label, marks: readonly (Spot | null)[]): Label {
  const covered = marks.some(
    (mark) => mark && Math.hypot(mark[0] - label.x, mark[1] - label.y) < 32,
  )
  return covered ? { ...label, y: label.y - 30 } : label
}

function isInside({ x, y }: Pick<Label, 'x' | 'y'>): boolean {
  return x > 15 && x < size.width - 15 && y > 15 && y < size.height - 25
}
