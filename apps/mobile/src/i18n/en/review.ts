export const review = {
  lines: 'Line by line',
  linesHint: 'What was heard of each line, and when you came in.',
  show_one: 'Show the line',
  show_other: 'Show all {{count}} lines',
  hide: 'Hide them',
  legend: {
    title: 'Signs',
    check: '? may be the microphone: check it',
    missed: '− left out',
    extra: '+ not in the text',
  },
  spoken: {
    check: 'Check: {{words}}',
    missed: 'Left out: {{words}}',
    extra: 'Added: {{words}}',
  },
  pickUp: {
    inTime: 'In time: {{seconds}} s after the cue',
    late: 'Late: {{seconds}} s after the cue, {{asked}} s asked for',
    early: 'Early: {{seconds}} s after the cue, {{asked}} s asked for',
  },
  unheard: 'Not heard: you moved on by tap or key',
  whole: 'Word for word',
  hints_one: '{{count}} hint',
  hints_other: '{{count}} hints',
  skipped: 'Skipped',
  listened: 'You have listened to it all.',
  why: {
    two_clean_runs: 'Two clean runs in a row: {{percent}} % of the lines came whole and without help.',
    many_lines_lost:
      '{{percent}} % of the lines were lost or needed more than a nudge. With more text in view they settle faster.',
    stuck_in_a_row: 'Three lines in a row needed help. With more text in view they settle faster.',
    byTap: 'Judged by your taps: nobody listened.',
    yours: 'Nothing changes unless you choose it.',
  },
} as const
