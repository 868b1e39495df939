// By which of its words an office is found.
import type { OfficeCard } from '../../../src/server.ts';

type Searched = Pick<OfficeCard, 'name' | 'person' | 'phone' | 'kind' | 'memo' | 'wayNote' | 'id'>;

export const officeFields = ({
  name,
  person,
  phone,
  kind,
  id,
  wayNote,
  memo,
}: Searched): readonly string[] => [name, person, phone, kind, id, wayNote, memo];
