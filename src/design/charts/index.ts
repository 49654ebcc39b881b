export { type AreaFeature, Choropleth, type ChoroplethProps } from './choropleth.tsx';
