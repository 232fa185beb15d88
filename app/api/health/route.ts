/** The same as readiness, at the address that a first look tries. */
export { GET } from './ready/route';
