// Runs in the page before the sidebar: Google's client API over one function that the test has put there.
// Plain JavaScript, because it is handed to the browser as it stands.
{
  const runner = (succeed, fail) =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
          return async (argument) => {
            const answer = await window.askServer(name, argument);
            if (answer === 'never') return;
            if ('error' in answer) fail(new Error(answer.error));
            else succeed(answer.value);
          };
        },
      },
    );
  const nothing = () => {};
  window.google = { script: { run: runner(nothing, nothing) } };
}
