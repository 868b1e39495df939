// Menus, questions and panels, as a script builds them and a caller answers them.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture();
  await bench.workbench.opened();
});
afterAll(() => bench.close());
afterEach(() => {
  bench.ui.alertAnswers.length = 0;
  bench.ui.promptAnswers.length = 0;
});

const ui = 'var ui = SpreadsheetApp.getUi();';

describe('the user interface', () => {
  it('shows the menus that onOpen built, items, lines and menus within', () => {
    expect(bench.menus).toEqual([
      {
        title: '試し',
        addon: false,
        items: [
          { kind: 'item', label: '挨拶する', functionName: 'greet' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: {
              title: 'ほか',
              addon: false,
              items: [{ kind: 'item', label: '名前をきく', functionName: 'askName' }],
            },
          },
        ],
      },
    ]);
  });

  it('blocks the script until a question is answered, and compares buttons by identity', async () => {
    bench.ui.alertAnswers.push('YES', 'NO');
    expect(
      await script(
        bench,
        `${ui} var ask = function () { return ui.alert('題', '続けますか', ui.ButtonSet.YES_NO) };
         return [ask() === ui.Button.YES, ask() === ui.Button.YES]`,
      ),
    ).toEqual([true, false]);
    expect(bench.ui.alerts.at(-1)).toEqual({ title: '題', message: '続けますか', buttons: 'YES_NO' });
  });

  it('hands over what was typed', async () => {
    bench.ui.promptAnswers.push('2026-10', { button: 'CANCEL', text: '' });
    expect(
      await script(
        bench,
        `${ui} return [1, 2].map(function () { var r = ui.prompt('月', 'どの月ですか', ui.ButtonSet.OK_CANCEL);
           return [r.getResponseText(), r.getSelectedButton() === ui.Button.OK, String(r.getSelectedButton())] })`,
      ),
    ).toEqual([
      ['2026-10', true, 'OK'],
      ['', false, 'CANCEL'],
    ]);
  });

  it('fails clearly where nobody answers', async () => {
    await expect(script(bench, `${ui} ui.prompt('どの月ですか')`)).rejects.toThrow(
      'No answer was given for the prompt "どの月ですか".',
    );
    await expect(script(bench, `${ui} ui.alert('消しますか', ui.ButtonSet.YES_NO)`)).rejects.toThrow(
      'No answer was given',
    );
  });

  it('opens a sidebar of 300 pixels and dialogs from the files of the bundle', async () => {
    await script(
      bench,
      `${ui} ui.showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('試し').setWidth(500));
       ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(320).setHeight(200), '確認')`,
    );
    expect(bench.ui.sidebars).toEqual([
      { title: '試し', html: '<!DOCTYPE html>\n<p>試しの画面</p>\n', width: 300 },
    ]);
    expect(bench.ui.dialogs).toEqual([
      { title: '確認', html: '<b>x</b>', width: 320, height: 200, modal: true },
    ]);
    await expect(script(bench, "HtmlService.createHtmlOutputFromFile('none')")).rejects.toThrow(
      'No HTML file named none was found.',
    );
  });

  it('shows toasts', async () => {
    await script(bench, "SpreadsheetApp.getActive().toast('できました', '稼働ノート', -1)");
    expect(bench.ui.toasts).toEqual([{ title: '稼働ノート', message: 'できました', seconds: -1 }]);
  });
});
