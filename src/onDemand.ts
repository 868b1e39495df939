// Everything that runs only when somebody asks for it. It travels as a file of its own, read and compiled on first
// use: Google loads Code.js anew for every custom-function call, and a cell must not pay for a report.
export { menuActions } from './menuActions.ts';
export { server } from './server.ts';
