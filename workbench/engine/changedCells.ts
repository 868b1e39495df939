// Which cells the engine may have changed, told after each of its mutations.
import type { CommandType } from '@univerjs/core';
import type { UniverParts } from './engine.ts';

const MUTATION = 2 as CommandType.MUTATION;
const SET_VALUES = 'sheet.mutation.set-range-values';
/** What is calculated is put into the cells by `SET_VALUES`; these tell of it, and change nothing themselves. */
const OF_FORMULAS = /^formula\.mutation\./;

interface Told {
  readonly subUnitId?: string;
  /** A sheet that was put in. */
  readonly sheet?: { readonly id: string };
  readonly cellValue?: object;
}

export interface ChangedCells {
  /** Without it any sheet may be another, or gone. */
  readonly sheetId?: string;
  /** Without them any of the sheet's rows may have changed, or moved. */
  readonly rows?: readonly string[];
}

export function onChangedCells(
  { api }: Pick<UniverParts, 'api'>,
  listener: (changed: ChangedCells) => void,
): { dispose(): void } {
  return api.onCommandExecuted(({ id, type, params }) => {
    if (type !== MUTATION || OF_FORMULAS.test(id)) return;
    const { sheet, subUnitId: sheetId = sheet?.id, cellValue } = (params ?? {}) as Told;
    if (sheetId === undefined) listener({});
    else if (id !== SET_VALUES || !cellValue) listener({ sheetId });
    else listener({ sheetId, rows: Object.keys(cellValue) });
  });
}
