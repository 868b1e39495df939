// The faults planted in the sample, copied here by eye from the sheet: the month that must list them, tab, cell.

export interface PlantedFault {
  tab: string;
  cell: string;
}

const EVERY_MONTH: readonly PlantedFault[] = [
  { tab: '利用者', cell: 'L38' },
  { tab: '利用者', cell: 'D37' },
  { tab: '利用者', cell: 'A47' },
  { tab: '費用', cell: 'C17' },
];

export const PLANTED_FAULTS: Readonly<Record<string, readonly PlantedFault[]>> = {
  '2026-08': [{ tab: '出席 2026-08', cell: 'W2' }, ...EVERY_MONTH],
  '2026-09': [{ tab: '出席 2026-09', cell: 'P28' }, { tab: '出席 2026-09', cell: 'AC40' }, ...EVERY_MONTH],
  '2026-10': [
    { tab: '出席 2026-10', cell: 'I16' },
    { tab: '出席 2026-10', cell: 'T29' },
    { tab: '出席 2026-10', cell: 'V22' },
    { tab: '出席 2026-10', cell: 'B46' },
    ...EVERY_MONTH,
  ],
};
