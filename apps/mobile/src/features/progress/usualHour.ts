/** When to remind whoever has chosen no hour, as HH:MM. */
export const USUAL_HOUR = '18:00'
