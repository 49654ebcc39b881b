export { type PhoneNumber, readNumber, sayNumber } from './phone-number.ts';
