// The ID by which the server knows a request again.

/** Enough that no two requests of one spreadsheet meet; no cryptography is needed for that. */
export const newId = (): string =>
  `V${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`.toUpperCase();
