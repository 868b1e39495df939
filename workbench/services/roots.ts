// The services of one run: the global objects a script finds, under their names.

import type { Service } from '../bridge/service.ts';
import type { CacheService } from './cache.ts';
import { Charts } from './charts.ts';
import type { ServiceContext } from './context.ts';
import { HtmlService } from './html.ts';
import { LockService } from './lock.ts';
import type { ServiceName } from './names.ts';
import { PropertiesService } from './properties.ts';
import { Console, Logger, ScriptApp, Session } from './session.ts';
import { SpreadsheetApp } from './spreadsheetApp.ts';
import { Utilities } from './utilities.ts';

/** `run` is what a lock belongs to. The cache outlives runs. */
export const serviceRoots = (
  context: ServiceContext,
  cache: CacheService,
  run: object,
): Record<ServiceName, Service> => ({
  SpreadsheetApp: new SpreadsheetApp(context),
  HtmlService: new HtmlService(context),
  Charts: new Charts(),
  LockService: new LockService(context.locks, run),
  PropertiesService: new PropertiesService(context),
  CacheService: cache,
  Utilities: new Utilities(),
  Session: new Session(context.book.timeZone, context.locale),
  ScriptApp: new ScriptApp(),
  Logger: new Logger(context),
  console: new Console(context),
});
