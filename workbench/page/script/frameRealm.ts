// The custom functions' world, inside a hidden frame: its globals are the script's, and its Date the spreadsheet's.
import type { OpenRealm } from '../../runner/functionRealm.ts';
import { keepOnlyScriptGlobals } from '../../runner/scriptGlobals.ts';
import { callScript, installServices } from '../../runner/scriptRealm.ts';

const scope = globalThis as unknown as Record<string, unknown>;

export const openFrameRealm: OpenRealm = (bundle, options, exchange) => {
  keepOnlyScriptGlobals(scope);
  const remote = installServices(scope, exchange, options);
  // biome-ignore lint/security/noGlobalEval: running the bundle is what this frame is for.
  globalThis.eval(bundle.code);
  return { call: (functionName, args) => callScript(scope, functionName, args, remote) };
};
