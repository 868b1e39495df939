// The global objects a script finds.

export const serviceNames = [
  'SpreadsheetApp',
  'HtmlService',
  'Charts',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
  'console',
] as const;

export type ServiceName = (typeof serviceNames)[number];
