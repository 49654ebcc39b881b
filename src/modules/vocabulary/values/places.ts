import type { ListWithValues } from '../rules/value.ts';
import { background, fixedList, from, openList } from './build-list.ts';

const group = 'Places, transport and communication';
const known = from(background, 'unverified');
const regulation = from(
  'Drug Dealing Telecommunications Restriction Orders Regulations 2017 (SI 2017/1240), regulation 2',
  'official',
);

/** Where a line works, how it moves, and how it is reached. */
export const placeLists: readonly ListWithValues[] = [
  openList({
    code: 'premises',
    title: 'Premises',
    purpose: 'What an address is to a line.',
    group,
    values: [
      known('cuckooed', 'Cuckooed home'),
      known('line holder home', 'Home of the line holder'),
      known('stash', 'Stash'),
      known('short-term let', 'Short-term let'),
      known('hotel', 'Hotel, or bed and breakfast'),
      known('student', 'Student accommodation'),
      known('commercial', 'Commercial'),
      known('prison', 'Prison'),
    ],
  }),
  openList({
    code: 'premises-ties',
    title: 'People at premises',
    purpose: 'What an address is to somebody. A protected address is never said here.',
    group,
    values: [
      known('lives', 'Lives there'),
      known('stays', 'Stays there'),
      known('visits', 'Visits'),
      known('tenant', 'Tenant'),
      known('owner', 'Owner'),
      known('cuckooed occupant', 'Cuckooed occupant', 'Lives where the line has moved in: somebody to be safeguarded.'),
      known('found at', 'Found there'),
    ],
  }),
  openList({
    code: 'phone-uses',
    title: 'People and phones',
    purpose: 'What somebody has to do with a phone or a SIM.',
    group,
    values: [
      known('user', 'User', 'Known to use it.'),
      known('believed user', 'Believed user'),
      known('holder', 'Holder', 'Had it on them.'),
      known('registered keeper', 'Registered for it', 'Named by the network. Need not use it.'),
    ],
  }),
  openList({
    code: 'line-phones',
    title: 'Phones of a line',
    purpose: 'What a phone or a SIM is to a line.',
    group,
    values: [
      known('deal phone', 'Deal phone', 'Bears the number that customers call.'),
      known('private phone', 'Private phone of the line holder'),
      known('relay', 'Relay', 'Passes orders on to runners.'),
    ],
  }),
  openList({
    code: 'vehicle-uses',
    title: 'People and vehicles',
    purpose: 'What somebody has to do with a vehicle.',
    group,
    values: [
      known('registered keeper', 'Registered keeper'),
      known('driver', 'Driver'),
      known('passenger', 'Passenger'),
      known('hirer', 'Hirer'),
    ],
  }),
  openList({
    code: 'transport',
    title: 'Transport',
    purpose: 'How people, drugs and money move, and through what.',
    group,
    values: [
      known('rail', 'Rail'),
      known('coach', 'Coach'),
      known('services', 'Motorway services'),
      known('hire car', 'Hire car'),
      known('taxi', 'Taxi or private hire'),
      known('airport', 'Airport'),
    ],
  }),
  openList({
    code: 'communication',
    title: 'Communication',
    purpose: 'How orders are placed and people are directed.',
    group,
    values: [
      known('phone', 'Phone call'),
      known('bulk text', 'Bulk text'),
      known('WhatsApp', 'WhatsApp'),
      known('Telegram', 'Telegram'),
      known('Snapchat', 'Snapchat'),
      known('Instagram', 'Instagram'),
      known('Signal', 'Signal'),
      known('QR code', 'QR code'),
      known('dark web', 'Dark web'),
      known('other', 'Other'),
    ],
  }),
  fixedList({
    code: 'device-identifiers',
    title: 'Device identifiers',
    purpose: 'By which identifier an order names a phone or SIM, as the regulations list them.',
    group,
    values: [
      regulation('IMEI', 'International Mobile Equipment Identity (IMEI) number'),
      regulation('MEID', 'Mobile Equipment Identifier (MEID) number'),
      regulation('ESN', 'Electronic Serial Number (ESN)'),
      regulation('MSISDN', 'Mobile Station International Subscriber Directory Number (MSISDN)', 'The phone number.'),
      regulation('ICCID', 'Integrated Circuit Card Identifier (ICCID)', 'The number of the SIM card.'),
      regulation('IMSI', 'International Mobile Subscriber Identity (IMSI)'),
      regulation(
        'MIN or MSIN',
        'Mobile identification number (MIN) or mobile subscription identification number (MSIN)',
      ),
      regulation('MAC', 'Media access control address (MAC)'),
      regulation('UDID', 'Universal Device Identifier (UDID)'),
      regulation('Android ID', 'Android identifier number (Android_ID)'),
      regulation('other', 'Any other serial or identification number'),
    ],
  }),
];
