import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let workbench: HeadlessWorkbench;
beforeEach(async () => {
  workbench = await openFixture();
  await script(
    workbench,
    "sheet.getRange('A1').setValue(0.5).setNumberFormat('0%'); sheet.getRange('B1').setValue(0.25);",
  );
});
afterEach(() => workbench.close());

const copied = (options: string) =>
  script(
    workbench,
    `sheet.getRange('A1').copyTo(sheet.getRange('B1')${options});
     var cell = sheet.getRange('B1');
     return [cell.getValue(), cell.getDisplayValue()];`,
  );

describe('Copying a range', () => {
  it('takes values and formats', async () => {
    expect(await copied('')).toEqual([0.5, '50%']);
  });

  it('takes the format alone where that is asked for, and leaves what stands there', async () => {
    expect(await copied(', { formatOnly: true }')).toEqual([0.25, '25%']);
  });

  it('repeats formats over a larger place, and leaves what stands there', async () => {
    const shown = await script(
      workbench,
      `sheet.getRange('A1:A2').setFontWeights([['bold'], ['normal']]);
       sheet.getRange('B1:B3').setBackground('#ff0000');
       sheet.getRange('A1:A2').copyFormatToRange(sheet, 2, 2, 1, 3);
       var place = sheet.getRange('B1:B3');
       return [place.getFontWeights(), place.getBackgrounds(), sheet.getRange('B1').getDisplayValue()];`,
    );
    expect(shown).toEqual([[['bold'], ['normal'], ['bold']], [['#ffffff'], ['#ffffff'], ['#ffffff']], '25%']);
  });

  it('refuses what the workbench cannot do', async () => {
    await expect(copied(', { contentsOnly: true }')).rejects.toThrow(
      'copyTo() with contentsOnly is not implemented in the local workbench',
    );
  });
});
