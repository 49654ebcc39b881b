export { AddAnother, type AddAnotherProps } from './add-another.tsx';
export type { AddAnotherItem } from './add-another-item.tsx';
export { Alert, type AlertProps, type AlertVariant } from './alert.tsx';
export { Badge, type BadgeProps } from './badge.tsx';
export { Banner, type BannerProps } from './banner.tsx';
export { ButtonMenu, type ButtonMenuItem, type ButtonMenuProps } from './button-menu.tsx';
export { DatePicker, type DatePickerProps } from './date-picker.tsx';
export {
  Filter,
  type FilterProps,
  type SelectedFilter,
  type SelectedFilterCategory,
  type SelectedFilters,
} from './filter.tsx';
export { IdentityBar, type IdentityBarProps } from './identity-bar.tsx';
export { type InterruptionAction, InterruptionCard, type InterruptionCardProps } from './interruption-card.tsx';
export { type Message, Messages, type MessagesProps } from './messages.tsx';
export { MultiFileUpload, type MultiFileUploadProps, type UploadedFile } from './multi-file-upload.tsx';
export { MultiSelect, type MultiSelectProps, type MultiSelectRow } from './multi-select.tsx';
export { NotificationBadge, type NotificationBadgeProps } from './notification-badge.tsx';
export { PageHeaderActions, type PageHeaderActionsProps } from './page-header-actions.tsx';
export { ProgressBar, type ProgressBarItem, type ProgressBarProps } from './progress-bar.tsx';
export { Search, type SearchProps } from './search.tsx';
export {
  SideNavigation,
  type SideNavigationItem,
  type SideNavigationProps,
  type SideNavigationSection,
} from './side-navigation.tsx';
export { type SortableCell, type SortableHeading, SortableTable, type SortableTableProps } from './sortable-table.tsx';
export { SubNavigation, type SubNavigationItem, type SubNavigationProps } from './sub-navigation.tsx';
export { TicketPanel, type TicketPanelItem, type TicketPanelProps } from './ticket-panel.tsx';
export { Timeline, type TimelineItem, type TimelineMoment, type TimelineProps } from './timeline.tsx';
