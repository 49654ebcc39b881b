export {
  type BankHoliday,
  bankHolidayOn,
  bankHolidays,
  type HolidayCalendar,
  isWorkingDay,
  published,
  withHolidays,
} from './bank-holidays.ts';
export { type Due, deadline, dueAfter, endOfDay, endOfWorkingDay, type Span, startOfDay } from './due.ts';
export { type HolidayNation, holidayNations, type OneOffHoliday, oneOffHolidays } from './one-off-holidays.ts';
export { mostWorkingDays, nextWorkingDay, plusWorkingDays, workingDaysBetween } from './working-days.ts';
