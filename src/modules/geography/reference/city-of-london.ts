/** A corner: degrees of longitude and latitude (WGS 84). */
type Corner = readonly [longitude: number, latitude: number];

/**
 * The boundary of the City of London, by hand from the streets it follows, clockwise from Temple Bar. Facts, good to
 * some 50 m: Natural Earth's unit of that name is too large and misplaced, and a wrong City is a wrong force. The line of
 * 1994 is meant, with the Golden Lane estate and Broadgate inside, along Mansell Street and in the middle of the Thames.
 */
const cityOfLondon: readonly Corner[] = [
  [-0.1119, 51.5136], // Temple Bar
  [-0.1124, 51.5156], // Chancery Lane by Carey Street
  [-0.1133, 51.5182], // Holborn Bars by Staple Inn
  [-0.1091, 51.5179], // Holborn by Furnival Street
  [-0.1079, 51.5181], // Holborn Circus
  [-0.1051, 51.5185], // Farringdon Road
  [-0.102, 51.52], // Charterhouse Street, north of Smithfield Market
  [-0.098, 51.5206], // Aldersgate Street by Carthusian Street
  [-0.0977, 51.5231], // Goswell Road, north of the Golden Lane estate
  [-0.0946, 51.5232], // Golden Lane by Baltic Street
  [-0.0941, 51.5212], // Golden Lane by Beech Street
  [-0.0933, 51.5208], // Chiswell Street by Whitecross Street
  [-0.09, 51.5206], // Chiswell Street by Moor Lane
  [-0.0897, 51.5195], // Ropemaker Street
  [-0.0868, 51.5194], // South Place
  [-0.085, 51.5196], // Wilson Street
  [-0.0843, 51.5208], // Sun Street
  [-0.0808, 51.5219], // Worship Street
  [-0.0788, 51.5212], // Norton Folgate
  [-0.0783, 51.5192], // Bishopsgate by Spital Square
  [-0.0776, 51.5177], // Sandy's Row
  [-0.0751, 51.5162], // Middlesex Street
  [-0.0731, 51.5148], // Aldgate
  [-0.0726, 51.514], // Mansell Street, north
  [-0.0733, 51.51], // Mansell Street, south
  [-0.0768, 51.5102], // Tower Hill by Cooper's Row
  [-0.0783, 51.5093], // Trinity Square
  [-0.0789, 51.5082], // Lower Thames Street, west of the Tower
  [-0.079, 51.5071], // middle of the Thames by the Tower
  [-0.0877, 51.5079], // London Bridge
  [-0.0942, 51.5092], // Southwark Bridge
  [-0.0985, 51.51], // Millennium Bridge
  [-0.1043, 51.51], // Blackfriars Bridge
  [-0.1113, 51.51], // middle of the Thames by the Temple
  [-0.1113, 51.5112], // Temple Stairs
];

/** The boundary as a closed ring. */
export const cityOfLondonRing: readonly Corner[] = [...cityOfLondon, ...cityOfLondon.slice(0, 1)];
