/*
 * The postcode areas of the United Kingdom and the islands: letters | post town, or in London what it covers | forces in whose area its postcodes lie,
 * most of them first (numbers of the directory). Facts, by hand. Where more than one force is named, half a postcode
 * does not say whose it is. 0 = no force of the United Kingdom.
 */
const table = `
AB | Aberdeen | 45
AL | St Albans | 19
B | Birmingham | 41 40 39 34
BA | Bath | 3 43 11
BB | Blackburn | 22
BD | Bradford | 42 28 22
BH | Bournemouth | 11 18 43
BL | Bolton | 16 22
BN | Brighton | 37
BR | Bromley | 1 21
BS | Bristol | 3
BT | Belfast | 46
CA | Carlisle | 8 30
CB | Cambridge | 5 35 14
CF | Cardiff | 32 17
CH | Chester | 25 6 27
CM | Chelmsford | 14 19
CO | Colchester | 14 35
CR | Croydon | 1 36
CT | Canterbury | 21
CV | Coventry | 39 41 23
CW | Crewe | 6 34 40
DA | Dartford | 21 1
DD | Dundee | 45
DE | Derby | 9 34 23
DG | Dumfries | 45
DH | Durham | 12 30
DL | Darlington | 12 28
DN | Doncaster | 20 33 31 24
DT | Dorchester | 11
DY | Dudley | 41 40 34
E | east London | 1
EC | the City and Clerkenwell | 1 2
EH | Edinburgh | 45
EN | Enfield | 1 19 14
EX | Exeter | 10
FK | Falkirk | 45
FY | Blackpool | 22
G | Glasgow | 45
GL | Gloucester | 15 3 40 43
GU | Guildford | 36 18 37 38
GY | Guernsey | 0
HA | Harrow | 1 19
HD | Huddersfield | 42
HG | Harrogate | 28 42
HP | Hemel Hempstead | 38 19
HR | Hereford | 40 13
HS | Stornoway | 45
HU | Kingston upon Hull | 20
HX | Halifax | 42
IG | Ilford | 1 14
IM | Isle of Man | 0
IP | Ipswich | 35 26
IV | Inverness | 45
JE | Jersey | 0
KA | Kilmarnock | 45
KT | Kingston upon Thames | 36 1
KW | Kirkwall | 45
KY | Kirkcaldy | 45
L | Liverpool | 25 22
LA | Lancaster | 8 22
LD | Llandrindod Wells | 13
LE | Leicester | 23 29
LL | Llandudno | 27 13
LN | Lincoln | 24
LS | Leeds | 42 28
LU | Luton | 4 38 19
M | Manchester | 16
ME | Medway | 21
MK | Milton Keynes | 38 4 29
ML | Motherwell | 45
N | north London | 1
NE | Newcastle upon Tyne | 30 12
NG | Nottingham | 31 24 9
NN | Northampton | 29
NP | Newport | 17 13
NR | Norwich | 26 35
NW | north-west London | 1
OL | Oldham | 16 42 22
OX | Oxford | 38 29
PA | Paisley | 45
PE | Peterborough | 5 24 26 29
PH | Perth | 45
PL | Plymouth | 10
PO | Portsmouth | 18 37
PR | Preston | 22 25
RG | Reading | 38 18
RH | Redhill | 37 36
RM | Romford | 1 14
S | Sheffield | 33 9 31
SA | Swansea | 13 32
SE | south-east London | 1
SG | Stevenage | 19 4 5
SK | Stockport | 16 6 9
SL | Slough | 38
SM | Sutton | 1 36
SN | Swindon | 43 38
SO | Southampton | 18
SP | Salisbury | 43 18 11
SR | Sunderland | 30 12
SS | Southend-on-Sea | 14
ST | Stoke-on-Trent | 34 6
SW | south-west London | 1
SY | Shrewsbury | 40 13 6
TA | Taunton | 3
TD | Galashiels | 45 30
TF | Telford | 40
TN | Tonbridge | 21 37 1 36
TQ | Torquay | 10
TR | Truro | 10
TS | Middlesbrough | 7 12 28
TW | Twickenham | 1 36
UB | Southall | 1 38
W | west London | 1
WA | Warrington | 6 25 16
WC | Bloomsbury and Covent Garden | 1
WD | Watford | 19
WF | Wakefield | 42
WN | Wigan | 16 22
WR | Worcester | 40
WS | Walsall | 34 41
WV | Wolverhampton | 41 40 34
YO | York | 28 20
ZE | Lerwick | 45
`;

/** A postcode area: the letters before the first figure. */
export interface PostcodeArea {
  readonly letters: string;
  /** Its post town; in London, which has eight areas, the part that it covers. */
  readonly postTown: string;
  /** Numbers of the forces that share it, the one with most of its postcodes first; empty for the islands. */
  readonly forces: readonly number[];
}

/** All 124, by their letters. */
export const postcodeAreaTable: ReadonlyMap<string, PostcodeArea> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [letters = '', postTown = '', forces = ''] = line.split(' | ');
      const numbers = forces === '0' ? [] : forces.split(' ').map(Number);
      return [letters, { letters, postTown, forces: numbers }] as const;
    }),
);
