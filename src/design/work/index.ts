export { Clock, type ClockEnd, type ClockProps } from './clock.tsx';
export { type Moment, type Nearness, sayAgo, sayDue } from './clock-words.ts';
export { LongWork, type LongWorkProps, type WorkState } from './long-work.tsx';
export { OfflineNotice, type OfflineNoticeProps } from './offline-notice.tsx';
export { Progress, type ProgressProps } from './progress.tsx';
