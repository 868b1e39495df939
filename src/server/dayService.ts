// What はじめる and its form may call.
import { setUpDefaults } from '../actions/dayService/defaults.ts';
import type { SetUpRequest } from '../actions/dayService/request.ts';
import { setUp } from '../actions/dayService/setUp.ts';
import { openBook } from '../host/book.ts';

export const beginning = {
  setUpDefaults: () => setUpDefaults(openBook()),

  /** Makes what does not exist yet; asked again, it finds everything made. */
  setUp: (request: SetUpRequest) => setUp(openBook(), request),
};
