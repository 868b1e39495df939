// 稼働率: visits against the seats that were open.

/** A plain ratio, 0.75 for 75%; undefined where no seat was open. */
export const occupancy = (visits: number, capacityDays: number): number | undefined =>
  capacityDays > 0 ? visits / capacityDays : undefined;
