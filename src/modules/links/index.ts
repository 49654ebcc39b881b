export { addLink, type NewLink } from './commands/add-link.ts';
export { addMany, type LinkRefused, type NewLinkOfMany } from './commands/add-many.ts';
export { correctLink, type LinkCorrection, withdrawLink } from './commands/change-link.ts';
export type { LinkAsked, LinkDecider } from './commands/decide-link.ts';
export type { LinkPorts } from './link-ports.ts';
export { LinksPart, type LinksPartProps, linksPart } from './pages/links-part.tsx';
export { wherePart } from './pages/where-part.tsx';
export { findEnd, loadEnds } from './queries/find-end.ts';
export { findLink, findLinks, type LinksAsked } from './queries/find-links.ts';
export { linksOf } from './queries/links-of.ts';
export { offerRoles } from './queries/offer-roles.ts';
export { linkRoutes } from './routes.ts';
export type { HeldLink, LinkEnd, LinkFacts, LinkGroup, RecordLink, RecordLinks } from './rules/link.ts';

export type { LinkCode, LinkKind, LinkLane } from './rules/link-kinds.ts';
export { isLinkable, type LinkableKind, pathOf } from './rules/record-kinds.ts';
export { type LinkEvent, timelineOf } from './rules/timeline-of.ts';
export { type LinkedPlace, whereOf } from './rules/where-of.ts';
