// Which buttons each of Google's button sets shows, the usual answer first.
import type { Button, ButtonSet } from '../../services/workbenchUi.ts';

const sets: Readonly<Record<ButtonSet, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

export const answersOf = (buttons: ButtonSet): readonly Button[] => sets[buttons];
