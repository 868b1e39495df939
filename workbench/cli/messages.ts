// What the command line says.

export const help = `稼働ノートをコマンドラインで使います。 (Runs the add-on's bundle in dist/ on a local headless spreadsheet.)

使い方
  npm run -s kado -- report 入力.xlsx --month 2026-10 [--as-of 2026-10-31] [--out 出力.xlsx] [--csv]
      月次報告を作ります。メニューの「月次報告を作る」と同じ処理です。
      --month   報告する月 (YYYY-MM)
      --as-of   この日までの実績で作ります (YYYY-MM-DD)。省略すると今日まで
      --out     報告を加えた表をこのファイルに保存します。入力のファイルは変えません
      --csv     月次データのうち、その月の行をCSVで表示します
      --out も --csv もないときは、報告の内容を文字で表示します

  npm run -s kado -- eval '=OCCUPANCY(360,20,24)' ['=数式' …]
      空の表で数式を計算し、1つずつ結果を表示します。
      表になる結果は列をタブで区切り、エラーは「#ERROR! 理由」と表示します

  npm run -s kado -- call 関数名 ['JSONの引数'] [入力.xlsx] [--out 出力.xlsx]
      サイドバーが呼ぶ関数を実行し、結果をJSONで表示します

どのコマンドにも --locale en を付けると、断りやエラーが英語になります。
  (With --locale en, refusals and errors are in English.)

終了コードは、できたときは0、できなかったときは1です。
できなかったときは理由を1行で標準エラー出力に書き、ファイルには何も書きません。
入力のファイルに表示できないもの（グラフや画像など）があれば、先に1行で標準エラー出力に書きます。`;

export const messages = {
  noCommand:
    'コマンドがありません。report、eval、call のどれかを指定してください。使い方は --help で表示します。',
  unknownCommand: (name: string) =>
    `「${name}」というコマンドはありません。report、eval、call のどれかを指定してください。使い方は --help で表示します。`,
  unknownOption: (name: string) => `「${name}」というオプションはありません。使い方は --help で表示します。`,
  optionNeedsValue: (name: string) => `${name} の後に値を書いてください。`,
  tooMany: (text: string) => `「${text}」は余分です。使い方は --help で表示します。`,
  noInput: '入力する .xlsx ファイルを指定してください。例: report 入力.xlsx --month 2026-10',
  noMonth: '--month で月を指定してください。例: --month 2026-10',
  noFormula: "数式を指定してください。例: eval '=OCCUPANCY(360,20,24)'",
  notFormula: (text: string) => `数式は = で始めてください: ${text}`,
  noFunction: "関数名を指定してください。例: call listOffices '{}'",
  badJson: (text: string) => `引数をJSONとして読めません: ${text}`,
  noFile: (file: string) => `ファイルが見つかりません: ${file}`,
  cannotRead: (file: string, reason: string) => `ファイルを読めません: ${file} (${reason})`,
  cannotWrite: (file: string, reason: string) => `ファイルに書けません: ${file} (${reason})`,
  noFunctionNamed: (name: string) => `「${name}」という関数はありません。`,
  notShown: (things: string) => `表示できず、保存にも残らないもの: ${things}`,
  noTab: (tab: string) => `タブ「${tab}」ができませんでした。`,
};
