export { type AboutRecord, findNamed } from './about-record.ts';
export { type Addressee, answersForOrganisation, mailQueue } from './addressee.ts';
export {
  type ApprovalAsked,
  type ApprovalKind,
  type ApprovalState,
  type ApprovalView,
  approvalStates,
  askApproval,
  type Decision,
  decideApproval,
  findApproval,
  type HeldApproval,
  withdrawApproval,
} from './approvals.ts';
export { type ClockStart, type ClocksOf, meetClock, startClock } from './clocks.ts';
export { type Colleague, listColleagues } from './colleagues.ts';

export { type Escalated, escalateOverdue } from './escalate.ts';
export { type GivenTask, giveSystemTask } from './give-task.ts';
export {
  type Acknowledgement,
  acknowledge,
  findNotice,
  type NoticeAsks,
  type NoticeView,
  type Receipt,
  type ReceiptKind,
  receiptKinds,
  type Telling,
  tell,
} from './notices.ts';
export { type Priority, priorities } from './priority.ts';
export { type Reminded, remindReviews } from './remind-reviews.ts';
export { countReviews, listReviews, type ReviewCount, type ReviewDue } from './reviews-due.ts';
export {
  addTask,
  endTask,
  findTask,
  giveTask,
  type NewTask,
  type TaskEnd,
  type TaskGiven,
  type TaskOwner,
  type TaskState,
  type TaskView,
  taskStates,
} from './tasks.ts';
export {
  countWhatNeedsMe,
  type Need,
  type NeedCount,
  type NeedKind,
  type NeedsAsked,
  type NeedsPage,
  type Whose,
  whatNeedsMe,
} from './what-needs-me.ts';
