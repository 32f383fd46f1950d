/** A meeting on the map. */
export interface Disc {
  readonly latitude: number
  readonly longitude: number
  readonly state: 'ahead' | 'moved' | 'cancelled'
  /** The day of the month. */
  readonly date: number
  readonly label: string
  readonly href: string
}

/** Discs that would touch, as one. */
export interface Heap {
  readonly x: number
  readonly y: number
  readonly discs: readonly Disc[]
}

/** Merges the discs whose centres lie closer than `reach` pixels on the screen. */
export function heapsOf(
  discs: readonly Disc[],
  toScreen: (disc: Disc) => { readonly x: number; readonly y: number },
  reach: number,
): Heap[] {
  const heaps: { x: number; y: number; discs: Disc[] }[] = []

  for (const disc of discs) {
    const { x, y } = toScreen(disc)
    const near = heaps.find((heap) => Math.hypot(heap.x - x, heap.y - y) < reach)
    if (!near) {
      heaps.push({ x, y, discs: [disc] })
      continue
    }
    const size = near.discs.push(disc)
    near.x += (x - near.x) / size
    near.y += (y - near.y) / size
  }
  return heaps
}
