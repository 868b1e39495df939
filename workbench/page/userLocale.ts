// The language of the user who has this page open: a part of the address, so that two windows can be compared.

export const userLocale = (): string => new URL(location.href).searchParams.get('locale') ?? 'ja';
