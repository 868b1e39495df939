// Everything that runs only when somebody asks for it. Its code travels as text inside the bundle and is compiled
// on first use: Google loads the bundle anew for every custom-function call, and a cell must not pay for a report.
export { menuActions } from './menuActions.ts';
export { server } from './server.ts';
