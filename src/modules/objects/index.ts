export { accountPages, bankAccountPages } from './pages/account-pages.ts';
export { phonePages } from './pages/phone-pages.ts';
export { vehiclePages } from './pages/vehicle-pages.ts';
export { premisesPages } from './premises-pages.ts';
