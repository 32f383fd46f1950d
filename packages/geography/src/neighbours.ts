import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import { metresPerLatitude, metresPerLongitude, offsetOf } from './ground.ts'
import { type Outlined, polygonsOf } from './outline.ts'

/** When two borders are one. */
export interface Sharing {
  /** How far apart they may run, in metres: outlines are often drawn along both sides of one street. */
  readonly toleranceMetres?: number
  /** For how long, in metres; a shorter stretch is a corner. */
  readonly leastMetres?: number
}

interface Edge {
  readonly of: number
  readonly from: Position
  readonly to: Position
}

/** A position seen from an edge, in metres. */
interface Place {
  readonly along: number
  readonly aside: number
}

/**
 * The areas that share a stretch of border with each area, by id, in the order of `features`; areas that meet in a
 * corner alone are no neighbours, and neither border need have its vertices where the other has.
 */
export function neighboursOf(
  features: readonly Outlined[],
  { toleranceMetres = 25, leastMetres = 50 }: Sharing = {},
): ReadonlyMap<string, readonly string[]> {
  const shared = sharedMetres(features, toleranceMetres)

  return new Map(features.map(({ id }, at) => [id, idsOf(shared[at])]))

  function idsOf(metres: ReadonlyMap<number, number> = new Map()): string[] {
    return [...metres]
      .filter(([, long]) => long >= leastMetres)
      .sort(([a], [b]) => a - b)
      .flatMap(([at]) => features[at]?.id ?? [])
  }
}

/** For each feature, the metres of border shared with each other one. */
function sharedMetres(features: readonly Outlined[], tolerance: number): Map<number, number>[] {
  const shared = features.map(() => new Map<number, number>())
  const edges = features.flatMap(edgesOf)
  if (edges.length === 0) return shared

  const boxes = boxesOf(edges)
  edges.forEach((edge, at) => {
    for (const near of nearby(boxes, edge, tolerance)) {
      const other = edges[near]
      if (near <= at || !other || other.of === edge.of) continue

      const metres = overlap(edge, other, tolerance)
      add(shared[edge.of], other.of, metres)
      add(shared[other.of], edge.of, metres)
    }
  })
  return shared
}

function add(sums: Map<number, number> | undefined, key: number, metres: number): void {
  sums?.set(key, (sums.get(key) ?? 0) + metres)
}

function edgesOf({ geometry }: Outlined, of: number): Edge[] {
  return polygonsOf(geometry)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((to, before): Edge => ({ of, from: ring[before] ?? to, to })),
    )
    .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1])
}

function boxOf({ from: [ax = 0, ay = 0], to: [bx = 0, by = 0] }: Edge) {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const
}

function boxesOf(edges: readonly Edge[]): Flatbush {
  const boxes = new Flatbush(edges.length)
  for (const edge of edges) boxes.add(...boxOf(edge))
  boxes.finish()
  return boxes
}

function nearby(boxes: Flatbush, edge: Edge, metres: number): number[] {
  const [west, south, east, north] = boxOf(edge)
  const [aside, ahead] = [metres / metresPerLongitude(north), metres / metresPerLatitude]
  return boxes.search(west - aside, south - ahead, east + aside, north + ahead)
}

/** For how many metres `other` runs along `edge` within the tolerance. */
function overlap({ from, to }: Edge, other: Edge, tolerance: number): number {
  const [x, y] = offsetOf(to, from)
  const length = Math.hypot(x, y)
  const [start, end] = [seen(other.from), seen(other.to)]
  const [first, last] = within(start, end, tolerance)

  const begins = Math.max(0, Math.min(start.along, end.along), first)
  const ends = Math.min(length, Math.max(start.along, end.along), last)
  return Math.max(0, ends - begins)

  function seen(position: Position): Place {
    const [east, north] = offsetOf(position, from)
    return { along: (east * x + north * y) / length, aside: (north * x - east * y) / length }
  }
}

/** From where to where along the edge a straight line is no farther aside than the tolerance. */
function within(start: Place, end: Place, tolerance: number): readonly [number, number] {
  const slope = (end.aside - start.aside) / (end.along - start.along)
  if (Math.abs(slope) < 1e-9) {
    const beside = Math.abs(start.aside) <= tolerance
    return beside ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0, 0]
  }

  const middle = start.along - start.aside / slope
  const half = Math.abs(tolerance / slope)
  return [middle - half, middle + half]
}
