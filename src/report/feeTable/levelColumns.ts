// A column for each care level: the first takes what the others leave.
import { CARE_LEVELS, type CareLevel } from '../../rules/fees/baseUnits.ts';
import type { ModelCell } from '../kit/model.ts';
import type { StyleName } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';

export const levelColumns = <Row>(
  style: StyleName,
  value: (row: Row, level: CareLevel) => ModelCell | undefined,
): TableColumn<Row>[] =>
  CARE_LEVELS.map((level, at) => ({
    head: level,
    width: at === 0 ? 'rest' : 2,
    style,
    value: (row) => value(row, level),
  }));
