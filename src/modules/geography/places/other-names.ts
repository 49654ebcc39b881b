/*
 * How people call towns beside their names: nicknames, short forms, Welsh. Name in the gazetteer, the district where the
 * name repeats, then the other names. Facts; the Welsh names are those of the Welsh Language Commissioner's list of
 * standard place names, as far as remembered: each is a way to find a place and is never shown as its name.
 */
const table = `
Birmingham: Brum, B'ham, Bham, Brummagem
Liverpool: Lpool, L'pool, Lerpwl
Manchester: Manc, M'cr, Mcr, M/cr, Manceinion
Milton Keynes: MK
Wolverhampton: Wolves, W'ton
Middlesbrough: Boro, Middlesborough
Newcastle upon Tyne: Toon, N'castle
Nottingham: Nottm, Notts City
Northampton: N'ton, Northpton, N'hampton
Southampton: Soton, So'ton, S'hampton
Southend-on-Sea: Southend
Portsmouth: Pompey, P'mouth
Peterborough: P'boro, Pboro
Scarborough: Scarboro
Gloucester: Gloster
Worcester: Wooster, Wuster
Leicester: Lester
Bournemouth: B'mouth, Bmouth, Bomo
Great Yarmouth: Gt Yarmouth
Grimsby: Great Grimsby
Kingston upon Hull: Hull
Bury St Edmunds: Bury St Eds, BSE
Basingstoke: B'stoke
Shrewsbury: Amwythig
Stoke-on-Trent: SOT
Sheffield: Sheff
Huddersfield: Hudds
Loughborough: Lufbra, Lboro, L'boro
Weston-super-Mare: Weston super Mare, WSM
Royal Leamington Spa: Leamington Spa, Leamington
Royal Tunbridge Wells: Tunbridge Wells
Cardiff: Caerdydd
Swansea: Abertawe
Newport @ W06000022: Casnewydd
Wrexham: Wrecsam
Rhyl: Y Rhyl
Merthyr Tydfil: Merthyr, Merthyr Tudful
Barry: Y Barri, Barry Island
Bridgend: Pen-y-bont ar Ogwr, Penybont
Caerphilly: Caerffili
Carmarthen: Caerfyrddin
Chepstow: Cas-gwent, Casgwent
Cwmbran: Cwmbrân
Haverfordwest: Hwlffordd
Holyhead: Caergybi
Holywell: Treffynnon
Llanelli: Llanelly
Milford Haven: Aberdaugleddau
Mold: Yr Wyddgrug
Monmouth: Trefynwy
Neath: Castell-nedd
Newtown @ W06000023: Y Drenewydd, Drenewydd
Pembroke: Penfro
Port Talbot: Aberafan
Abergavenny: Y Fenni
Brecon: Aberhonddu
Cardigan: Aberteifi
Denbigh: Dinbych
Ebbw Vale: Glyn Ebwy
Flint: Y Fflint
Conwy: Conway
Caernarfon: Caernarvon, Carnarvon
Tenby: Dinbych-y-pysgod
Welshpool: Y Trallwng
Ruthin: Rhuthun
Derry: Londonderry, Derry/Londonderry
`;

/** Other names of a place in the gazetteer. */
export interface OtherNames {
  readonly name: string;
  /** Code of its district, where the name alone does not say which. */
  readonly district: string | null;
  readonly others: readonly string[];
}

/** Other names, by the name in the gazetteer. */
export const otherNames: readonly OtherNames[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [place = '', others = ''] = line.split(': ');
    const [name = '', district] = place.split(' @ ');
    return { name, district: district ?? null, others: others.split(', ') };
  });
