export { Badge, type BadgeProps } from './badge.tsx';
export { Filter, type FilterProps, type SelectedFilter, type SelectedFilterCategory } from './filter.tsx';
export { Progress, type ProgressProps } from './progress.tsx';
export { SubNavigation, type SubNavigationItem, type SubNavigationProps } from './sub-navigation.tsx';
export { Timeline, type TimelineItem, type TimelineProps } from './timeline.tsx';
