// What a browser test stands on: a server of the file's own, and a page in which nothing failed.
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import {
  type OpenPage,
  openPage,
  type RunningServer,
  type ServerOptions,
  sidebarFrame,
  startServer,
} from './harness.ts';

export interface OpenWorkbench {
  readonly server: RunningServer;
  readonly page: Page;
  sidebar(): FrameLocator;
}

/** A page of its own for each test of the file; they share the workbook. `begin` goes where each test starts. */
export function pageForEachTest(
  begin: (workbench: OpenWorkbench) => Promise<unknown> = async () => {},
): OpenWorkbench {
  const workbench = served();
  beforeEach(async () => {
    await workbench.open();
    await begin(workbench);
  });
  afterEach(workbench.close);
  return workbench;
}

/** One page for all tests of the file. */
export function pageForAllTests(options: ServerOptions = {}): OpenWorkbench {
  const workbench = served(options);
  beforeAll(workbench.open);
  afterAll(workbench.close);
  return workbench;
}

function served(options: ServerOptions = {}) {
  let server: RunningServer | undefined;
  let opened: OpenPage;
  beforeAll(async () => {
    server = await startServer(options);
  });
  afterAll(async () => {
    await server?.stop();
  });
  const started = (): RunningServer => {
    if (!server) throw new Error('The server did not start.');
    return server;
  };
  return {
    get server() {
      return started();
    },
    get page() {
      return opened.page;
    },
    sidebar: () => sidebarFrame(opened.page),
    async open() {
      opened = await openPage(started().address);
    },
    /** Whatever the test was about: no request may have left the server, and no script may have failed. */
    async close() {
      const { foreign, errors } = opened;
      await opened.close();
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    },
  };
}
