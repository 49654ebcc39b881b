export { BarChart, type BarChartProps, type BarRow } from './bar-chart.tsx';
export type { Series } from './chart-colours.ts';
export type { ChartWords } from './chart-frame.tsx';
export { type AreaFeature, Choropleth, type ChoroplethProps } from './choropleth.tsx';
