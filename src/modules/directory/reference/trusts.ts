/** A health and social care trust of Northern Ireland, which has the duties of care that councils have elsewhere. */
export interface CareTrust {
  /** Its number as an organisation: 2001 to 2005. */
  readonly number: number;
  readonly name: string;
  /** Codes of the council districts that it serves, wholly or in part. */
  readonly districts: readonly string[];
}

/*
 * number | name | districts. That there are these five is a fact. Which districts each serves is from background knowledge,
 * unverified: trusts follow the councils of before 2015, so that four of the present districts lie in two trusts.
 */
const table = `
2001 | Belfast | N09000003, N09000007
2002 | Northern | N09000001, N09000004, N09000008, N09000009
2003 | South Eastern | N09000007, N09000010, N09000011
2004 | Southern | N09000002, N09000009, N09000010
2005 | Western | N09000004, N09000005, N09000006
`;

/** The five trusts. */
export const careTrusts: readonly CareTrust[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [number = '', name = '', districts = ''] = line.split('|').map((cell) => cell.trim());
    return { number: Number(number), name: `${name} Health and Social Care Trust`, districts: districts.split(', ') };
  });
