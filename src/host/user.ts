// Who asks: the user's language.

/** As Google writes it (`ja`, `en_GB`). Where it may not be asked for, the add-on speaks its own language. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return 'ja';
  }
}
