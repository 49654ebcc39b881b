/**
 * Working days in which a force answers what is asked after the arrest or charge of a child. No source says how many:
 * unverified, a setting of this product, so that the answers come while they can still change what happens to the child.
 */
export const childCheckWorkingDays = 1;

/**
 * Days after an arrest or a charge within which a check is opened for it, whenever it is recorded or imported. No source:
 * unverified, a setting of this product. What is older is history; the database holds the same number.
 */
export const childCheckDays = 90;

/**
 * What is asked, as a task says it. Nothing is decided here, and no role follows from an arrest (harm H8). The prosecutor
 * looks at whether a suspect may be a victim: no child has to have been compelled (Modern Slavery Act 2015, section 45(4)).
 * @param incident reference of the arrest or charge
 */
export function sayChildCheck(incident: string): string {
  return `A child, or somebody who may be one, was arrested or charged (${incident}). Was the NRM told? Was the CPS told? Was social care told? Who decided? Answer each when you end this task.`;
}
