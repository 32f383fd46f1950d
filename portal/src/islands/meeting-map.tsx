import 'leaflet/dist/leaflet.css'
import '../styles/live-map.css'
import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Disc } from '../map/discs.ts'
import type { Bounds } from '../map/frame.ts'

/** What the map of meetings shows and says; the page has already found it all. */
export interface MeetingMapProps {
  readonly bounds: Bounds
  readonly discs: readonly Disc[]
  /** The territory whose parts are drawn. */
  readonly kato: string
  readonly labels: readonly { name: string; latitude: number; longitude: number }[]
  readonly words: {
    readonly title: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly precinct: string
    readonly merged: Readonly<Record<number, string>>
  }
  readonly language: string
  /** The still picture, until the map is there and wherever it cannot come. */
  readonly children?: ReactNode
}

/** A map to drag and zoom, over the still picture of the same ground. */
export function MeetingMap(props: MeetingMapProps) {
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(false)
  const [first] = useState(props)

  useEffect(() => {
    let map: LeafletMap | undefined
    let gone = false

    async function draw(): Promise<void> {
      const { drawMap } = await import('./draw-map.ts')
      if (gone || !place.current) return
      map = await drawMap(place.current, first)
      if (gone) map.remove()
      else setDrawn(true)
    }
    draw().catch(() => setDrawn(false))

    return () => {
      gone = true
      map?.remove()
    }
  }, [first])

  return (
    <>
      <div ref={place} className={drawn ? 'map-live' : 'map-live map-live--coming'} />
      {!drawn && props.children}
    </>
  )
}
