import { sourceKinds } from '@esep/law'

/** That a source is of a kind of the closed list, for the database (¶29). */
export const sourceKindCheck = `source_kind in (${sourceKinds.map((kind) => `'${kind}'`).join(', ')})`
