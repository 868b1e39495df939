declare module 'japanese-holidays' {
  /** `furikae`: substitute holidays too. Month and date count from 1. */
  export function getHolidaysOf(
    year: number,
    furikae?: boolean,
  ): readonly { readonly month: number; readonly date: number; readonly name: string }[];
}
