/** Where to go after the door: the path that was asked for when it is one of ours, else the scripts. */
export function nextPlace(next: string | undefined): string {
  return next !== undefined && /^\/(scripts|practice|progress|profile)(\/|$)/.test(next) ? next : '/scripts'
}
