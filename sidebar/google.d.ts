// As much of Google's client-side API as the sidebar uses.
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };
