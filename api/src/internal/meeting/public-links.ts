import type { ClearedText } from '@esep/redaction'
import type { Meeting } from './meeting.entity.ts'

/** A link that residents read, or may come to read. */
export interface PublicLink {
  /** Names it: `join:1`, `link:2`. */
  readonly key: string
  readonly link: ClearedText
  /** From then on it is not shown. */
  hide(): void
}

/** By which link a meeting is joined, and where it was announced; none that is hidden already. */
export function publicLinksOf(meeting: Meeting): PublicLink[] {
  const { joinLink, joinLinkIsHidden, announcements } = meeting
  const hideJoin = () => Object.assign(meeting, { joinLinkIsHidden: true })
  const told = announcements.getItems().flatMap((one, at): PublicLink[] => {
    const hide = () => Object.assign(one, { linkIsHidden: true })
    const isShown = !one.linkIsHidden && one.struckAt === null
    return one.link !== null && isShown ? [{ key: `link:${at + 1}`, link: one.link, hide }] : []
  })
  const join = joinLink !== null && !joinLinkIsHidden
  return [...(join ? [{ key: 'join:1', link: joinLink, hide: hideJoin }] : []), ...told]
}
