import { executors, points } from '../control/candidates.ts'

/**
 * Who controls the appeal of the slip with the hash `codeHash`, one for each point, as the law's `controllerOf` has it, for
 * the database: also of an appeal that was answered in full or whose protocol is not signed, and so is under no control yet
 * (¶33). Nobody, where nobody may.
 */
export function controllersOf(codeHash: string): string {
  return `
    select controller.id
      from internal.slip
      join internal.appeal on appeal.id = slip.appeal_id
      join lateral (select appeal.meeting_id) item on true
      join lateral (${points}) point on true
      left join internal.control_item held on held.appeal_id = appeal.id
      left join internal.control_assignment assigned
        on assigned.item_id = held.id and assigned.point_id = point.id and assigned.until is null
      join lateral (
             select fit.id from internal.staff fit
              where fit.active and fit.id not in (${executors})
                and (fit.role = 'POINT_HEAD' and fit.point_id = point.id
                     or fit.role = 'SUPERVISOR' and fit.body_id = point.body_id)
              order by fit.role = 'SUPERVISOR', fit.id is distinct from assigned.staff_id, fit.id
              limit 1
           ) controller on true
     where slip.code_hash = ${codeHash}`
}
