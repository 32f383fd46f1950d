import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import { metresPerLatitude, metresPerLongitude, metresToEdge, offsetOf } from './ground.ts'
import { type Outlined, polygonsOf } from './outline.ts'

/** A straight piece of the border of the area number `of`. */
export interface Edge {
  readonly of: number
  /** Which stretch it belongs to: pieces that follow each other without a corner between them. */
  readonly stretch: string
  readonly from: Position
  readonly to: Position
}

/** Every piece of the borders of an area, its holes included. */
export function edgesOf({ geometry }: Outlined, of: number): Edge[] {
  return polygonsOf(geometry)
    .flat()
    .flatMap((ring, number) => stretchesOf(piecesOf(ring), `${of} ${number}`))
    .map((edge) => ({ of, ...edge }))
}

type Piece = Pick<Edge, 'from' | 'to'>

function piecesOf(ring: readonly Position[]): Piece[] {
  return ring
    .slice(1)
    .map((to, before) => ({ from: ring[before] ?? to, to }))
    .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1])
}

/** A ring may begin in the middle of a stretch: its last pieces then belong to the first one. */
function stretchesOf(pieces: readonly Piece[], ring: string): (Piece & Pick<Edge, 'stretch'>)[] {
  let corners = 0
  const numbers = pieces.map((piece, at) => {
    const before = pieces[at - 1]
    if (before && isCorner(before, piece)) corners += 1
    return corners
  })
  const [first, last] = [pieces[0], pieces.at(-1)]
  const isClosed = first && last && !isCorner(last, first)
  return pieces.map((piece, at) => {
    const number = isClosed && numbers[at] === corners ? 0 : numbers[at]
    return { ...piece, stretch: `${ring} ${number}` }
  })
}

/** Whether a border turns by more than 45 degrees. */
function isCorner(before: Piece, after: Piece): boolean {
  const [ax, ay] = offsetOf(before.to, before.from)
  const [bx, by] = offsetOf(after.to, after.from)
  return Math.SQRT2 * (ax * bx + ay * by) < Math.hypot(ax, ay) * Math.hypot(bx, by)
}

/** An index of edges by their boxes. */
export function boxesOf(edges: readonly Edge[]): Flatbush {
  const boxes = new Flatbush(edges.length)
  for (const edge of edges) boxes.add(...boxOf(edge))
  boxes.finish()
  return boxes
}

/** The numbers of the edges whose boxes lie within so many metres of that of an edge. */
export function nearby(boxes: Flatbush, edge: Edge, metres: number): number[] {
  const [west, south, east, north] = boxOf(edge)
  const [aside, ahead] = [metres / metresPerLongitude(north), metres / metresPerLatitude]
  return boxes.search(west - aside, south - ahead, east + aside, north + ahead)
}

function boxOf({ from: [ax = 0, ay = 0], to: [bx = 0, by = 0] }: Edge) {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const
}

/** A position seen from an edge, in metres. */
interface Place {
  readonly along: number
  readonly aside: number
}

// About eleven degrees: edges that part at a greater angle leave a corner, and do not run along each other.
const steepest = 0.2

/** For how many metres `other` runs along `edge` within the tolerance; edges that only cross or meet in a corner do not. */
export function overlap({ from, to }: Edge, other: Edge, tolerance: number): number {
  const [x, y] = offsetOf(to, from)
  const length = Math.hypot(x, y)
  const [start, end] = [seen(other.from), seen(other.to)]
  const slope = (end.aside - start.aside) / (end.along - start.along)
  if (!(Math.abs(slope) <= steepest)) return 0

  const [first, last] = within(start, slope, tolerance)
  const begins = Math.max(0, Math.min(start.along, end.along), first)
  const ends = Math.min(length, Math.max(start.along, end.along), last)
  return Math.max(0, ends - begins)

  function seen(position: Position): Place {
    const [east, north] = offsetOf(position, from)
    return { along: (east * x + north * y) / length, aside: (north * x - east * y) / length }
  }
}

/** From where to where along the edge a straight line is no farther aside than the tolerance. */
function within(start: Place, slope: number, tolerance: number): readonly [number, number] {
  if (Math.abs(slope) < 1e-9) {
    const beside = Math.abs(start.aside) <= tolerance
    return beside ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0, 0]
  }

  const middle = start.along - start.aside / slope
  const half = Math.abs(tolerance / slope)
  return [middle - half, middle + half]
}

/** Whether two edges come within the tolerance of each other anywhere, or cross. */
export function touch(edge: Edge, other: Edge, tolerance: number): boolean {
  return (
    isNear(edge.from, other, tolerance) ||
    isNear(edge.to, other, tolerance) ||
    isNear(other.from, edge, tolerance) ||
    isNear(other.to, edge, tolerance) ||
    (parts(edge, other) && parts(other, edge))
  )
}

function isNear(position: Position, { from, to }: Edge, tolerance: number): boolean {
  return metresToEdge(offsetOf(from, position), offsetOf(to, position)) <= tolerance
}

/** Whether the ends of `other` lie on both sides of the line through an edge. */
function parts({ from, to }: Edge, other: Edge): boolean {
  return side(from, to, other.from) * side(from, to, other.to) < 0
}

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}
