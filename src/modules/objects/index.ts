export { accountPages, bankAccountPages } from './pages/account-pages.ts';
export { vehiclePages } from './pages/vehicle-pages.ts';
export { phonePages } from './phone-pages.ts';
export { premisesPages } from './premises-pages.ts';
