// Custom functions in the engine, with the arguments and results Google gives them.
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellValue } from './cellValue.ts';
import type { UniverParts } from './engine.ts';
import { dateToSerial, isDate, isDateFormat, serialToDate } from './serial.ts';

export interface FunctionHelp {
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly help: string;
    readonly optional: boolean;
  }[];
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionHost {
  readonly timeZone: string;
  call(name: string, args: readonly unknown[]): unknown;
  /** A message, or nothing when the cell has calculated well again. */
  onResult(place: CellPlace, error: string | undefined): void;
}

type Argument = CellValue | CellValue[][];

/** The function runs in a world of its own, whose errors are not instances of ours. */
const messageOf = (error: unknown): string =>
  (error as { message?: string } | null)?.message ?? String(error);

export function registerCustomFunctions(
  parts: UniverParts,
  functions: readonly FunctionHelp[],
  host: FunctionHost,
): () => void {
  const { engineFormula, sheetsFormula, univer } = parts;
  const { ErrorValueObject, NumberValueObject, StringValueObject, BooleanValueObject, ArrayValueObject } =
    engineFormula;
  const injector = univer.__getInjector();

  const toObject = (value: unknown): BaseValueObject => {
    if (value === null || value === undefined) return StringValueObject.create('');
    if (isDate(value)) return NumberValueObject.create(dateToSerial(value, host.timeZone), 'yyyy/mm/dd');
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (typeof value !== 'number') return StringValueObject.create(String(value));
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create('#NUM!' as never);
  };
  const fromObject = (object: BaseValueObject | null | undefined, format?: string): CellValue => {
    if (!object || object.isNull()) return '';
    const value = object.getValue();
    const dated = typeof value === 'number' && isDateFormat(format || object.getPattern());
    return dated ? serialToDate(value, host.timeZone) : (value as CellValue);
  };
  const single = (rows: CellValue[][]): Argument => {
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return only === undefined ? rows : only;
  };

  const readReference = (reference: BaseReferenceObject): Argument | BaseValueObject => {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const rows: CellValue[][] = [];
    for (let row = startRow; row <= endRow; row++) {
      const line: CellValue[] = [];
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = reference.getCellData(row, column);
        if (cell?.v === undefined || cell.v === null || cell.v === '') {
          line.push('');
          continue;
        }
        const object = reference.getCellValueObject(cell);
        // A single cell with an error passes it on; within a range its text is handed over, as at Google's.
        if (object.isError() && startRow === endRow && startColumn === endColumn) return object;
        const format = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
        line.push(fromObject(object, format));
      }
      rows.push(line);
    }
    return single(rows);
  };
  const isObject = (value: unknown): value is BaseValueObject =>
    typeof (value as BaseValueObject | null)?.isError === 'function';

  const readArgument = (variant: FunctionVariantType): Argument | BaseValueObject => {
    if (variant.isError()) return variant as BaseValueObject;
    if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject);
    const object = variant as BaseValueObject;
    if (!object.isArray()) return fromObject(object);
    const rows = (object as InstanceType<typeof ArrayValueObject>).getArrayValue();
    return single(rows.map((line) => line.map((item) => fromObject(item as BaseValueObject | null))));
  };

  class CustomFunctionExecutor extends engineFormula.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const args: Argument[] = [];
        for (const variant of variants) {
          const argument = readArgument(variant);
          if (isObject(argument)) return argument;
          args.push(argument);
        }
        const result = this.toResult(host.call(String(this.name), args));
        host.onResult(place, undefined);
        return result;
      } catch (error) {
        host.onResult(place, messageOf(error));
        return ErrorValueObject.create('#ERROR!' as never);
      }
    }

    private toResult(result: unknown): BaseValueObject {
      if (!Array.isArray(result)) return toObject(result);
      const rows: unknown[][] = result.map((line) => (Array.isArray(line) ? line : [line]));
      const columnCount = Math.max(0, ...rows.map((line) => line.length));
      if (columnCount === 0) return toObject('');
      if (rows.length === 1 && columnCount === 1) return toObject(rows[0]?.[0]);
      const calculateValueList = rows.map((line) =>
        Array.from({ length: columnCount }, (_, column) => toObject(line[column])),
      );
      return ArrayValueObject.create({
        calculateValueList,
        rowCount: rows.length,
        columnCount,
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }
  }

  const executors = injector.get(engineFormula.IFunctionService);
  executors.registerExecutors(...functions.map(({ name }) => new CustomFunctionExecutor(name)));
  const descriptions = injector.get(sheetsFormula.IDescriptionService).registerDescriptions(
    functions.map(({ name, help, parameters }) => ({
      functionName: name,
      aliasFunctionName: undefined as never,
      functionType: engineFormula.FunctionType.User,
      description: help,
      abstract: help.split('\n')[0] ?? '',
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.help,
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
  return () => {
    descriptions.dispose();
    executors.unregisterExecutors(...functions.map(({ name }) => name));
  };
}
