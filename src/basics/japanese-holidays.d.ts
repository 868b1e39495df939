declare module 'japanese-holidays' {
  const calendar: {
    /** `furikae`: substitute holidays too. Month and date count from 1. */
    getHolidaysOf(
      year: number,
      furikae?: boolean,
    ): readonly { readonly month: number; readonly date: number; readonly name: string }[];
  };
  export default calendar;
}
