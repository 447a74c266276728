export { BudgetNotice } from './BudgetNotice.tsx'
export { CostBefore } from './CostBefore.tsx'
export { WaitingRole } from './WaitingRole.tsx'
