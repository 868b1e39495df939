// What はじめる and its form may call.
import { setUpDefaults } from '../actions/setUp/defaults.ts';
import type { SetUpRequest } from '../actions/setUp/request.ts';
import { setUp } from '../actions/setUp/setUp.ts';
import { openBook } from '../host/book.ts';

export const beginning = {
  setUpDefaults: () => setUpDefaults(openBook()),

  /** Makes what does not exist yet; asked again, it finds everything made. */
  setUp: (request: SetUpRequest) => setUp(openBook(), request),
};
