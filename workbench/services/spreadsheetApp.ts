// SpreadsheetApp: the way in.

import { Service } from '../bridge/service.ts';
import type { ServiceContext } from './context.ts';
import { DataValidationBuilder } from './dataValidation.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

export class SpreadsheetApp extends Service {
  override readonly service = 'SpreadsheetApp';
  private readonly spreadsheet: Spreadsheet;
  private readonly ui: Ui;

  constructor(readonly context: ServiceContext) {
    super();
    this.spreadsheet = new Spreadsheet(context);
    this.ui = new Ui(context);
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }
  getActiveSheet(): Sheet {
    return this.spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range | null {
    return this.spreadsheet.getActiveRange();
  }
  getCurrentCell(): Range {
    return this.spreadsheet.getActiveCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.spreadsheet.setActiveSheet(sheet);
  }
  getUi(): Ui {
    return this.ui;
  }
  flush(): Promise<void> {
    return this.context.book.settle();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
}
