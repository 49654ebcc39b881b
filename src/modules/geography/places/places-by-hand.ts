import { councils } from '#modules/directory/index.ts';

/*
 * What GeoNames' list of 500 and more people lacks, or has in one place only: parts of large towns that people name without
 * the town, and last some towns. The council in whose area they lie, then the names. By hand, facts; where a part reaches
 * into two boroughs it stands under both, so that a person has to say which. No positions: a part is no point.
 */
const table = `
Liverpool: Toxteth; Anfield; Everton; Walton; Kirkdale; Vauxhall; Norris Green; Croxteth; West Derby; Tuebrook; Kensington;
  Fairfield; Edge Hill; Wavertree; Dingle; Aigburth; Allerton; Garston; Speke; Netherley; Belle Vale; Childwall; Old Swan;
  Fazakerley; Gateacre; Woolton; Clubmoor; Mossley Hill; Dovecot; Knotty Ash; Stoneycroft
Knowsley: Stockbridge Village; Northwood; Southdene; Westvale; Tower Hill; Page Moss; Whiston
Sefton: Seaforth; Litherland; Netherton; Waterloo; Thornton
Wirral: Seacombe; Rock Ferry; Tranmere; Beechwood; Woodchurch; Leasowe; Moreton; New Ferry; Prenton; Noctorum; Bidston
Manchester: Moss Side; Wythenshawe; Hulme; Longsight; Cheetham Hill; Gorton; Harpurhey; Moston; Blackley; Ardwick; Beswick;
  Openshaw; Clayton; Newton Heath; Miles Platting; Ancoats; Collyhurst; Levenshulme; Rusholme; Fallowfield; Whalley Range;
  Withington; Didsbury; Chorlton; Crumpsall; Burnage; Benchill; Northenden; Piccadilly Gardens
Salford: Ordsall; Broughton; Higher Broughton; Lower Broughton; Pendleton; Weaste; Little Hulton; Langworthy; Salford Quays; Worsley
Trafford: Trafford Centre; Old Trafford; Partington; Timperley
Birmingham: Handsworth; Lozells; Ladywood; Aston; Newtown; Nechells; Small Heath; Sparkbrook; Sparkhill; Bordesley Green;
  Alum Rock; Saltley; Washwood Heath; Ward End; Highgate; Balsall Heath; Moseley; Kings Heath; Druids Heath; Kings Norton;
  Northfield; Longbridge; Weoley Castle; Bartley Green; Quinton; Harborne; Edgbaston; Selly Oak; Stirchley; Erdington;
  Kingstanding; Perry Barr; Castle Vale; Shard End; Sheldon; Yardley; Acocks Green; Hodge Hill; Stechford; Winson Green;
  Hockley; Great Barr; Handsworth Wood; Witton; Digbeth; Hall Green; Tyseley
Sandwell: Smethwick; Cape Hill; Great Bridge; Friar Park; Cradley Heath; Langley; Great Barr; Blackheath
Solihull: Chelmsley Wood; Kingshurst; Smiths Wood; Fordbridge; Marston Green
Wolverhampton: Whitmore Reans; Heath Town; Low Hill; Bushbury; Pendeford; Blakenhall; All Saints; Bilston; Ashmore Park
Coventry: Hillfields; Wood End; Tile Hill; Willenhall; Foleshill; Radford; Bell Green; Stoke Aldermoor; Canley
Hackney: Dalston; Homerton; Clapton; Stoke Newington; Hoxton; Shoreditch; Haggerston; London Fields; De Beauvoir
Tower Hamlets: Bethnal Green; Whitechapel; Stepney; Poplar; Limehouse; Mile End; Bow; Wapping; Isle of Dogs; Shadwell
Newham: Stratford; Canning Town; Custom House; East Ham; West Ham; Forest Gate; Plaistow; Beckton; Manor Park; Upton Park
Haringey: Tottenham; Wood Green; Northumberland Park; Seven Sisters; Hornsey; Turnpike Lane; Bruce Grove; Finsbury Park
Islington: Finsbury Park; Archway; Holloway; Highbury; Angel; Canonbury; Clerkenwell
Camden: Camden Town; Kentish Town; Kings Cross; Somers Town; Euston; Swiss Cottage; Gospel Oak
Westminster: Paddington; Pimlico; Soho; Maida Vale; Queens Park; Marylebone; Victoria; Church Street
Kensington and Chelsea: Ladbroke Grove; Notting Hill; North Kensington; Chelsea; Earls Court; Worlds End
Hammersmith and Fulham: Shepherds Bush; White City; Fulham; Hammersmith
Brent: Harlesden; Kilburn; Stonebridge; Willesden; Neasden; Church End; Kensal Green; South Kilburn
Ealing: Acton; Southall; Northolt; Greenford; Hanwell
Hillingdon: Hayes; Uxbridge; West Drayton; Yiewsley; Ruislip; Northwood
Hounslow: Feltham; Brentford; Chiswick; Isleworth
Lambeth: Brixton; Stockwell; Kennington; Clapham; Streatham; Tulse Hill; West Norwood; Vauxhall; Angell Town
Southwark: Peckham; Walworth; Camberwell; Bermondsey; Rotherhithe; Elephant and Castle; Old Kent Road; Dulwich; Nunhead
Lewisham: Deptford; Catford; New Cross; Sydenham; Forest Hill; Brockley; Downham; Bellingham; Hither Green
Greenwich: Woolwich; Eltham; Thamesmead; Plumstead; Charlton; Kidbrooke; Abbey Wood
Bexley: Thamesmead; Erith; Belvedere; Abbey Wood; Bexleyheath; Sidcup; Slade Green
Wandsworth: Battersea; Tooting; Balham; Putney; Roehampton; Clapham Junction
Croydon: Thornton Heath; New Addington; South Norwood; Purley; Addiscombe; Norbury
Merton: Mitcham; Morden; Colliers Wood; Wimbledon
Bromley: Penge; Orpington; Mottingham; St Pauls Cray; Crystal Palace
Enfield: Edmonton; Ponders End; Palmers Green; Enfield Lock; Southgate
Barnet: Grahame Park; Hendon; Edgware; Finchley; Colindale; Burnt Oak
Waltham Forest: Leyton; Leytonstone; Walthamstow; Chingford
Redbridge: Ilford; Hainault; Goodmayes; Gants Hill; Seven Kings
Barking and Dagenham: Gascoigne; Becontree; Thames View; Chadwell Heath
Havering: Harold Hill; Hornchurch; Rainham; Elm Park
Leeds: Chapeltown; Harehills; Gipton; Seacroft; Beeston; Holbeck; Burmantofts; Halton Moor; Belle Isle; Middleton; Armley;
  Bramley; Hyde Park; Headingley; Hunslet; Rothwell
Bradford: Manningham; Holme Wood; Buttershaw; Ravenscliffe; Girlington; West Bowling; Little Horton; Tyersal; Heaton; Thornton
Kirklees: Ravensthorpe; Fartown; Deighton; Sheepridge; Birstall
Sheffield: Burngreave; Pitsmoor; Manor; Arbourthorne; Gleadless Valley; Parson Cross; Southey Green; Darnall; Sharrow; Shirecliffe;
  Firth Park; Hillsborough; Norfolk Park; Attercliffe; Tinsley
Nottingham: St Anns; The Meadows; Radford; Top Valley; Bestwood; Bulwell; Clifton; Sneinton; Hyson Green; Basford; Aspley; Lenton;
  Broxtowe Estate; Forest Fields; Bilborough
Leicester: Highfields; Braunstone; St Matthews; New Parks; Beaumont Leys; Saffron Lane; Eyres Monsell; Spinney Hills; Belgrave;
  Thurnby Lodge; Mowmacre; Stocking Farm; Netherhall; Northfields; Evington; Rowlatts Hill
Derby: Normanton; Peartree; Allenton; Osmaston; Sinfin; Chaddesden; Mackworth
Bristol, City of: St Pauls; Easton; Hartcliffe; Southmead; Knowle West; Lawrence Hill; Barton Hill; Lockleaze; Withywood; Bedminster;
  Fishponds; Clifton; Redfield; St Werburghs; Henbury; Lawrence Weston; Shirehampton; Eastville; Montpelier; Stockwood
Newcastle upon Tyne: Byker; Walker; Benwell; Scotswood; Elswick; Fenham; Arthurs Hill; Heaton; Jesmond; Kenton; Blakelaw; Westgate; Throckley
Sunderland: Hendon; Southwick; Pennywell; Millfield; Pallion
Middlesbrough: Gresham; North Ormesby; Grove Hill; Hemlington; Thorntree; Pallister Park
Cardiff: Butetown; Ely; Splott; Grangetown; Adamsdown; Riverside; Llanrumney; Trowbridge; Fairwater; Tremorfa; Roath; Cathays; Canton
Swansea: Townhill; Penlan; Blaenymaes; Bonymaen; Sandfields; Mayhill; St Thomas; Mount Pleasant
Newport: Ringland; Pillgwenlly; Maindee; Alway; Bettws; Duffryn; Malpas; Gaer
Kingston upon Hull, City of: Orchard Park; Bransholme; Myton
Havant: Leigh Park
Portsmouth: Southsea; Somerstown; Paulsgrove; Buckland; Landport; Fratton; Stamshaw
Southampton: St Marys; Shirley; Thornhill; Millbrook; Bevois Valley; Portswood; Weston; Northam; Bitterne; Redbridge
Brighton and Hove: Whitehawk; Moulsecoomb; Hangleton; Kemptown; Hollingdean; Saltdean; Woodingdean; Portslade
Bournemouth, Christchurch and Poole: Boscombe; West Howe; Turlin Moor; Springbourne; Winton; Kinson; Townsend
Plymouth: Stonehouse; Devonport; Efford; Whitleigh; Ernesettle; Stoke; Barne Barton; Mutley
Ipswich: Chantry; Gainsborough; Whitton; Ravenswood
Norwich: Mile Cross; Heartsease; Lakenham; Larkman; Earlham; Catton Grove
Reading: Whitley; Southcote; Tilehurst; Coley Park; Newtown
Oxford: Blackbird Leys; Barton; Rose Hill; Cowley; Littlemore; Wood Farm
Milton Keynes: Netherfield; Conniburrow; Fishermead; Beanhill; Coffee Hall; Tinkers Bridge; Fullers Slade
Luton: Bury Park; Marsh Farm; Lewsey Farm; Farley Hill; Hockwell Ring; Stopsley
Tendring: Jaywick; Jaywick Sands
Thanet: Cliftonville; Newington; Millmead; Westwood Cross; Isle of Thanet
Swale: Isle of Sheppey; Sheppey; Minster
Dartford: Bluewater
Thurrock: Lakeside; Purfleet; Tilbury; Chadwell St Mary
Stoke-on-Trent: The Potteries; Hanley; Burslem; Tunstall; Longton; Fenton; Bentilee; Shelton; Meir
Blackpool: South Shore; Grange Park; Mereside; Layton; Claremont
Preston: Deepdale; Ribbleton; Callon; Fishwick; Avenham; Fulwood
Huntingdonshire: St Ives
Basingstoke and Deane: Oakley
South Derbyshire: Hilton
South Holland: Long Sutton
East Devon: Seaton
Stockport: Cheadle
Broxtowe: Stapleford; Brinsley
North East Derbyshire: Eckington; Clay Cross; North Wingfield
Nuneaton and Bedworth: Bulkington
Somerset: Wellington
Gateshead: Ryton
Carmarthenshire: Pen-y-groes
Wyre: Thornton
North Tyneside: Dudley; Longbenton
Epping Forest: Loughton
Cumberland: Seaton
Oldham: Chadderton; Uppermill; Lees
Torfaen: Abersychan
Conwy: Kinmel Bay
Dudley: Sedgley
Doncaster: Dunscroft; Moorends; New Rossington
Rotherham: Thurcroft; Swallownest
Wakefield: South Kirkby; Ackworth
Rochford: Hullbridge
Blaby: Whetstone
Hinckley and Bosworth: Groby
Braintree: Great Notley
Flintshire: Connah's Quay; Sandycroft
Barnsley: Worsbrough; Hoyland
Vale of Glamorgan: Dinas Powys; St Athan
Wrexham: Cefn-mawr
Hyndburn: Oswaldtwistle
East Hampshire: Horndean
Stockton-on-Tees: Ingleby Barwick
Erewash: Breaston; Sandiacre
North Kesteven: North Hykeham
Broadland: Taverham
Wigan: Platt Bridge; Standish
Rhondda Cynon Taf: Church Village
Caerphilly: Pontllanfraith
Ashfield: Selston
Warwick: Whitnash
Tunbridge Wells: Southborough
Bromsgrove: Catshill
South Gloucestershire: Filton
Fareham: Locks Heath; Stubbington
Bolsover: South Normanton
Neath Port Talbot: Pontardawe; Cwmavon
Gravesham: Northfleet
South Staffordshire: Wombourne
South Ribble: Longton
North Warwickshire: Coleshill
Newark and Sherwood: New Ollerton
West Berkshire: Burghfield Common
Buckinghamshire: Prestwood
Cornwall: St Blazey
Ashford: Kingsnorth
Tewkesbury: Innsworth
`;

/** A place by hand, without a position. */
export interface PlaceByHand {
  readonly name: string;
  /** Code of the district or council in which it lies. */
  readonly district: string;
}

const codes = new Map(councils.filter((each) => each.tier !== 'county').map((council) => [council.name, council.code]));

function readLine(line: string): readonly PlaceByHand[] {
  const [council = '', parts = ''] = line.split(/: (.*)/s);
  const district = codes.get(council);
  if (district === undefined) throw new Error(`There is no council ${council}`);
  return parts.split('; ').map((name) => ({ name: name.trim(), district }));
}

/** Every place of the table. */
export const placesByHand: readonly PlaceByHand[] = table
  .trim()
  .replaceAll(/\n\s+/g, ' ')
  .split('\n')
  .flatMap(readLine);
