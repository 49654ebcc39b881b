/** A prison of England or Wales. */
export interface Prison {
  /** Its number as an organisation, from 3001 on. Never given to another. */
  readonly number: number;
  readonly name: string;
  /** Statistical region of England, or Wales. */
  readonly region: string;
}

/*
 * First number, region: names. From background knowledge and checked by nobody: prisons open, close, merge and are renamed.
 * Numbers are by place in the line; add a new prison at the end of its line, and put a dash where one was taken out.
 */
const table = `
3001 | East Midlands | Five Wells; Fosse Way; Foston Hall; Gartree; Leicester; Lincoln; Lowdham Grange; Morton Hall; North Sea Camp; Nottingham; Onley; Ranby; Rye Hill; Stocken; Sudbury; Whatton
3031 | East of England | Bedford; Bure; Chelmsford; Highpoint; Hollesley Bay; Littlehey; Norwich; Peterborough; The Mount; Warren Hill; Wayland; Whitemoor
3061 | London | Belmarsh; Brixton; Feltham; Isis; Pentonville; Thameside; Wandsworth; Wormwood Scrubs
3091 | North East | Deerbolt; Durham; Frankland; Holme House; Kirklevington Grange; Low Newton; Northumberland
3121 | North West | Altcourse; Buckley Hall; Forest Bank; Garth; Haverigg; Hindley; Kirkham; Lancaster Farms; Liverpool; Manchester; Preston; Risley; Styal; Thorn Cross; Wymott
3151 | South East | Aylesbury; Bronzefield; Bullingdon; Coldingley; Cookham Wood; Downview; East Sutton Park; Elmley; Ford; Grendon; High Down; Huntercombe; Isle of Wight; Lewes; Maidstone; Rochester; Send; Spring Hill; Standford Hill; Swaleside; Winchester; Woodhill
3181 | South West | Ashfield; Bristol; Channings Wood; Dartmoor; Eastwood Park; Erlestoke; Exeter; Guys Marsh; Leyhill; Portland; The Verne
3211 | Wales | Berwyn; Cardiff; Parc; Prescoed; Swansea; Usk
3241 | West Midlands | Birmingham; Brinsford; Dovegate; Drake Hall; Featherstone; Hewell; Long Lartin; Oakwood; Stafford; Stoke Heath; Swinfen Hall; Werrington
3271 | Yorkshire and The Humber | Askham Grange; Doncaster; Full Sutton; Hatfield; Hull; Humber; Leeds; Lindholme; Millsike; Moorland; New Hall; Wakefield; Wealstun; Wetherby
`;

function readLine(line: string): readonly Prison[] {
  const [first = '', region = '', names = ''] = line.split('|').map((cell) => cell.trim());
  return names
    .split(';')
    .map((name, place) => ({ number: Number(first) + place, name: name.trim(), region }))
    .filter((prison) => prison.name !== '–');
}

/** The prisons of England and Wales, by region. Unverified. */
export const prisons: readonly Prison[] = table.trim().split('\n').flatMap(readLine);

/** What every screen says of the list. */
export const prisonNote =
  'The list of prisons is from background knowledge and has not been checked: prisons open, close and are renamed.';
