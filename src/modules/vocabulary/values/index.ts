import type { ListWithValues } from '../rules/value.ts';
import { drugLaw } from './drug-law.ts';
import { drugLists } from './drugs.ts';
import { withSides } from './harm-sides.ts';
import { incidentLists } from './incidents.ts';
import { informationLists } from './information.ts';
import { intelligenceLists } from './intelligence.ts';
import { lineLists } from './lines.ts';
import { objectLists } from './objects.ts';
import { offenceLaw } from './offences.ts';
import { orderLaw } from './orders.ts';
import { outcomeLists } from './outcomes.ts';
import { peopleLists } from './people.ts';
import { personLists } from './people-records.ts';
import { placeLists } from './places.ts';
import { productLists } from './product.ts';
import { referralLists } from './referrals.ts';
import { signLists } from './signs.ts';

/** Every list of the product as it is delivered: the one source of what SQL, forms and pages know. */
export const deliveredLists: readonly ListWithValues[] = [
  ...intelligenceLists,
  ...informationLists,
  ...lineLists,
  ...incidentLists,
  ...drugLists,
  ...peopleLists.map(withSides),
  ...personLists,
  ...referralLists,
  ...signLists,
  ...placeLists,
  ...objectLists,
  ...outcomeLists,
  drugLaw,
  orderLaw,
  offenceLaw,
  ...productLists,
];

/** A delivered list by its code. Throws where there is none: the code is ours. */
export function deliveredList(code: string): ListWithValues {
  const found = deliveredLists.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No list ${code}`);
  return found;
}
