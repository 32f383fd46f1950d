/** When residents are received on one weekday. */
export class ReceptionHours {
  /** 1 is Monday. */
  readonly weekday!: number

  /** `18:00`, in Asia/Almaty. */
  readonly from!: string

  /** `20:00`, in Asia/Almaty. */
  readonly until!: string
}
