/** Roles of colour, named after what they do; every screen paints with these alone. */
interface Colours {
  /** Behind everything. */
  backdrop: string
  surface: string
  /** A surface lying on a surface: cards, dialogs, fields. */
  raised: string
  text: string
  /** Still 4.5:1 on every surface. */
  textQuiet: string
  /** Hairlines that carry no meaning. */
  line: string
  /** Borders of controls, 3:1 on every surface. */
  edge: string
  /** Brass: what can be pressed, what is chosen. */
  accent: string
  onAccent: string
  /** Velvet: the curtain, marks of the house. */
  velvet: string
  onVelvet: string
  /** The printed page: script text in ink on paper. */
  paper: string
  ink: string
  inkQuiet: string
  danger: string
  success: string
  warning: string
  focus: string
  /** Behind a dialog. */
  veil: string
}

export type ThemeName = 'house' | 'stage' | 'dim' | 'contrast'

export interface Theme {
  name: ThemeName
  colours: Colours
  /** Width of control borders. */
  edgeWidth: number
}

/** The house before the show: warm dark wood, velvet and brass. */
const house: Theme = {
  name: 'house',
  edgeWidth: 1,
  colours: {
    backdrop: '#191110',
    surface: '#231816',
    raised: '#2e201c',
    text: '#f5ebd9',
    textQuiet: '#cdbba4',
    line: '#4a3730',
    edge: '#94796a',
    accent: '#e0b96e',
    onAccent: '#23160c',
    velvet: '#7d1f2d',
    onVelvet: '#fdeee4',
    paper: '#f4ead7',
    ink: '#2a1b16',
    inkQuiet: '#6a5346',
    danger: '#ff9d8c',
    success: '#a5d6a0',
    warning: '#f2c879',
    focus: '#ffd98a',
    veil: 'rgba(8, 4, 3, 0.72)',
  },
}

/** The wings during the show: black, with just enough light to read by. */
const stage: Theme = {
  name: 'stage',
  edgeWidth: 1,
  colours: {
    backdrop: '#050303',
    surface: '#0c0807',
    raised: '#140e0c',
    text: '#e2d5c0',
    textQuiet: '#ab9a85',
    line: '#2e231e',
    edge: '#7d685b',
    accent: '#cfa45a',
    onAccent: '#150d06',
    velvet: '#4f141d',
    onVelvet: '#f1dccf',
    paper: '#0c0807',
    ink: '#e8dcc8',
    inkQuiet: '#ab9a85',
    danger: '#f08a79',
    success: '#8fc28a',
    warning: '#dcb066',
    focus: '#ffd98a',
    veil: 'rgba(0, 0, 0, 0.8)',
  },
}

/** In the wings with the house full: amber on black, as dim as reading allows: warm light spares eyes that are used to the dark. */
const dim: Theme = {
  name: 'dim',
  edgeWidth: 1,
  colours: {
    backdrop: '#000000',
    surface: '#000000',
    raised: '#060201',
    text: '#a87a55',
    textQuiet: '#9c6e4c',
    line: '#1c110a',
    edge: '#7b563c',
    accent: '#b0703a',
    onAccent: '#000000',
    velvet: '#1a0508',
    onVelvet: '#a87a55',
    paper: '#000000',
    ink: '#c48f66',
    inkQuiet: '#9c6e4c',
    danger: '#c0604a',
    success: '#7a8a4c',
    warning: '#a97c36',
    focus: '#c98c4a',
    veil: 'rgba(0, 0, 0, 0.85)',
  },
}

/** Nothing but black, white and yellow. */
const contrast: Theme = {
  name: 'contrast',
  edgeWidth: 2,
  colours: {
    backdrop: '#000000',
    surface: '#000000',
    raised: '#000000',
    text: '#ffffff',
    textQuiet: '#ffffff',
    line: '#ffffff',
    edge: '#ffffff',
    accent: '#ffe100',
    onAccent: '#000000',
    velvet: '#000000',
    onVelvet: '#ffffff',
    paper: '#000000',
    ink: '#ffffff',
    inkQuiet: '#ffffff',
    danger: '#ffb3a7',
    success: '#9cff9c',
    warning: '#ffe100',
    focus: '#00e5ff',
    veil: 'rgba(0, 0, 0, 0.85)',
  },
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = { house, stage, dim, contrast }
