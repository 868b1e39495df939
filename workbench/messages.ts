// Every line of text that the workbench itself shows, in Japanese.

export const messages = {
  /** Also what an add-on's menu and questions without a title of their own are called. */
  product: '稼働ノート',
  newWorkbook: '無題のブック',
  sampleName: 'サンプル通所介護',
  loading: '準備しています…',
  menu: {
    bar: 'メニュー',
    file: 'ファイル',
    create: '新規…',
    open: '開く…',
    earlier: '前のブックに戻す',
    noEarlier: '(前のブックはありません)',
    earlierBook: (name: string, until: string) => `${name}(${until} まで)`,
    save: 'xlsxとして保存',
    print: 'このタブを印刷(A4)…',
    reset: 'サンプルに戻す…',
    edit: '編集',
    undo: '元に戻す(直前の操作の前へ)',
    developer: '開発者向け',
    calls: (name: string, calls: number) => `「${name}」のサービス呼び出し: ${calls} 回`,
    noRun: '(まだ何も実行していません)',
    extensions: '拡張機能',
    focusHint: 'F10 キーでメニューに移動できます',
  },
  buttons: { OK: 'OK', CANCEL: 'キャンセル', YES: 'はい', NO: 'いいえ', CLOSE: '閉じる' },
  sidebar: { close: 'サイドバーを閉じる' },
  status: {
    ready: '準備ができました。',
    running: (name: string, seconds: number) => `「${name}」を実行しています… ${seconds} 秒`,
    waits: (name: string) => `「${name}」が答えを待っています。`,
    done: (name: string) => `「${name}」が終わりました。`,
    failed: (name: string, reason: string) => `「${name}」は途中で止まりました: ${reason}`,
    undone: '直前の操作の前の状態に戻しました。',
    nothingToUndo: '元に戻す操作がありません。',
    opened: (name: string, notShown: string) =>
      `「${name}」を開きました。${notShown === '' ? '' : `表示できず、保存にも残らないもの: ${notShown}`}`,
    saved: (name: string) => `「${name}」を保存しました。`,
    wasReset: 'サンプルに戻しました。',
    created: '空のブックを作りました。',
    broughtBack: (name: string) => `「${name}」に戻しました。`,
  },
  start: {
    lead: '通所介護の稼働率・経営・営業を、ひとつのブックで。',
    choices: {
      sample: { title: 'サンプルで試す', text: '架空の事業所のブックで、ひととおり動かせます。' },
      create: {
        title: '自分の事業所で始める',
        text: '空のブックに、定員や営業日を入れるところから始めます。',
      },
      open: {
        title: '手元のファイルを開く',
        text: 'Excel(xlsx)のファイルを開きます。画面に落としても開けます。',
      },
    },
    place: 'ブックはこのパソコンの中だけに保存されます。',
    setUp: 'はじめる',
  },
  replace: {
    titles: { open: '別のブックを開く', create: '新しいブックを作る', reset: 'サンプルに戻す' },
    question: (current: string, next: string, folder: string) =>
      [
        `いま開いている「${current}」を閉じて、「${next}」を開きます。`,
        `「${current}」は残ります。ファイル → 前のブックに戻す で、いつでも戻せます。`,
        `(保存場所: ${folder})`,
      ].join('\n'),
  },
  stale: {
    title: 'このブックは、ほかの画面で新しくなりました',
    text: 'この画面は古いままなので、ここから先の変更は保存されません。読み直すと、新しいブックで続けられます。',
    reload: '読み直す',
    save: 'この画面の内容をxlsxで保存',
  },
  saving: { saved: '保存済み', saving: '保存中…', failed: '保存できていません' },
  drop: 'ここで離すと xlsx ファイルを開きます',
  errors: {
    start: (reason: string) => `稼働ノートを始められませんでした: ${reason}`,
    noSample: 'サンプルのブックが見つかりません。',
    setAside: (name: string) => `前回のブックを読み込めなかったため、「${name}」として取っておきました。`,
    keepFailed: (reason: string) =>
      `ブックを保存できません(${reason})。稼働ノートが動いているか、npm start の画面を確かめてください。`,
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
      '  --fresh       前回のブックを開かずに始める(前回のブックは「前のブックに戻す」で開けます)',
      '  --locale en   アドオンを英語で使う(ふだんは日本語)',
      'Starts the local workbench on this machine only; --fresh begins anew, and with --locale en',
      'the add-on speaks English.',
    ].join('\n'),
    badPort: (given: string) => `--port には 0 から 65535 の整数を指定してください(指定: ${given})。`,
    badOption: (given: string) => `使えない指定です: ${given}(--help で使い方を表示します)。`,
  },
} as const;
