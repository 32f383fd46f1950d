import type { Position } from 'geojson'
import type { Frame } from './frame.ts'
import { type Area, ringsOf } from './outline.ts'

/** The `d` of an SVG path that draws these areas; points closer than half a unit fall together. */
export function pathOf(areas: readonly Area[], frame: Frame): string {
  return areas
    .flatMap(({ geometry }) => ringsOf(geometry))
    .map((ring) => ringPath(ring, frame))
    .join('')
}

function ringPath(ring: readonly Position[], frame: Frame): string {
  let path = ''
  let [lastX, lastY] = [Number.NaN, Number.NaN]

  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = frame.project(longitude, latitude).map(Math.round) as [number, number]
    if (Math.hypot(x - lastX, y - lastY) < leastStep(x, y, frame)) continue
    path += path === '' ? `M${x} ${y}` : `l${x - lastX} ${y - lastY}`
    lastX = x
    lastY = y
  }
  return path.includes('l') ? `${path}z` : ''
}

/** How far apart points must lie to be worth drawing: far outside the picture only their drift matters. */
function leastStep(x: number, y: number, { width, height }: Frame): number {
  const outside = Math.max(-x, x - width, -y, y - height, 0)
  return outside > width / 4 ? width / 4 : 1
}
