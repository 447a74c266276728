export { BudgetNotice } from './BudgetNotice.tsx'
export { CostBefore } from './CostBefore.tsx'
export { renewCosts } from './useCosts.ts'
export { WaitingRole } from './WaitingRole.tsx'
