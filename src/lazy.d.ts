// esbuild turns `require('./x.ts')` into a module that is run on first use: Google loads the bundle anew for
// every custom-function call, and what only an action needs must not cost each cell.
declare function require(path: string): unknown;
