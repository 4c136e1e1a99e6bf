/** Words with capitals, and the small words among them; "Larkspur valve control systems" tells of the work. */
export const namesOnly =
  /^[\p{Lu}\d]\S*(?:\s(?:[\p{Lu}\d&(]\S*|of|the|and|for|in|at|an?|de|la|du|des|di|da|do|den|der|van|von|und|et|y|e))*\.?$/u;
