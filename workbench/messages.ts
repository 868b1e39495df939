// Every line of text that the workbench itself shows, in Japanese.

export const messages = {
  product: 'ワークベンチ',
  /** What Google shows for an add-on's menu and questions without a title of their own. */
  addon: '稼働ノート',
  newWorkbook: '無題のブック',
  sampleName: 'サンプル通所介護',
  loading: '準備しています…',
  menu: {
    bar: 'メニュー',
    file: 'ファイル',
    open: '開く…',
    save: 'xlsxとして保存',
    print: 'このタブを印刷(A4)…',
    reset: 'サンプルに戻す…',
    edit: '編集',
    undo: '元に戻す(直前の操作の前へ)',
    extensions: '拡張機能',
    noExtensions: '(拡張機能のメニューはありません)',
    focusHint: 'F10 キーでメニューに移動できます',
  },
  buttons: { OK: 'OK', CANCEL: 'キャンセル', YES: 'はい', NO: 'いいえ', CLOSE: '閉じる' },
  sidebar: { close: 'サイドバーを閉じる' },
  status: {
    ready: '準備ができました。',
    running: (name: string, seconds: number) => `「${name}」を実行しています… ${seconds} 秒`,
    done: (name: string, calls: number) => `「${name}」が終わりました(サービス呼び出し ${calls} 回)。`,
    failed: (name: string, reason: string) => `「${name}」は途中で止まりました: ${reason}`,
    undone: '直前の操作の前の状態に戻しました。',
    nothingToUndo: '元に戻す操作がありません。',
    opened: (name: string, notShown: string) =>
      `「${name}」を開きました。${notShown === '' ? '' : `表示できず、保存にも残らないもの: ${notShown}`}`,
    saved: (name: string) => `「${name}」を保存しました。`,
    wasReset: 'サンプルに戻しました。',
  },
  reset: {
    title: 'サンプルに戻す',
    question: '今のブックの内容は消えて、サンプルのブックになります。よろしいですか?',
  },
  drop: 'ここで離すと xlsx ファイルを開きます',
  errors: {
    start: (reason: string) => `ワークベンチを始められませんでした: ${reason}`,
    noSample: 'サンプルのブックが見つかりません。空のブックで始めます。',
    setAside: (name: string) =>
      `前回のブックを読み込めなかったため、「${name}」として取っておき、サンプルで始めました。`,
    keptElsewhere:
      '別の画面でブックが変更されたため、ここでの変更は保存されません。ページを読み直してください。',
    keepFailed: (reason: string) =>
      `ブックを保存できません(${reason})。ワークベンチが動いているか確かめてください。`,
    oneFile: 'xlsxファイルを1つだけ選んでください。',
  },
  cellErrors: {
    '#NAME?': '関数名か名前が見つかりません。つづりを確かめてください。',
    '#VALUE!': '値の種類が合いません(数を入れるところに文字があるなど)。',
    '#REF!': '参照先のセルか、結果を広げる場所がありません。',
    '#DIV/0!': '0 で割っています。',
    '#N/A': '該当する値が見つかりません。',
    '#NUM!': '計算できない数です。',
    '#NULL!': '範囲の書き方を確かめてください。',
    '#SPILL!': '結果を広げる先のセルが空いていません。',
    '#CALC!': '計算できませんでした。',
    '#ERROR!': '数式を読み取れません。かっこやカンマを確かめてください。',
  },
  cellError: (cell: string, message: string) => `${cell}: ${message}`,
  charts: { empty: '表示するデータがありません', untitled: 'グラフ' },
  server: {
    building: 'ワークベンチを準備しています… / Building the workbench…',
    ready: (address: string) =>
      [
        `稼働ノートのワークベンチ: ${address}`,
        `Open ${address} in a browser.`,
        '終わるには Ctrl+C / Ctrl+C to stop.',
      ].join('\n'),
    usage: [
      '使い方: npm start -- [--port 番号] [--fresh] [--locale 言語]',
      '  --port 番号   使うポート(ふだんは 8137。使用中なら空いているポート)',
      '  --fresh       前回のブックを使わず、サンプルで始める',
      '  --locale en   アドオンを英語で使う(ふだんは日本語)',
      'Starts the local workbench on this machine only; --fresh starts with the sample workbook, and with',
      '--locale en the add-on speaks English.',
    ].join('\n'),
    badPort: (given: string) => `--port には 0 から 65535 の整数を指定してください(指定: ${given})。`,
    badOption: (given: string) => `使えない指定です: ${given}(--help で使い方を表示します)。`,
  },
} as const;
