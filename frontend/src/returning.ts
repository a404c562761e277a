/** Whether this browser holds anything the reader made: one flag that can be read before any storage code is here. */

const FLAG = "design-round";

export function isReturning(): boolean {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

export function rememberReturning(): void {
  try {
    localStorage.setItem(FLAG, "1");
  } catch {
    // Storage is refused: there will be nothing to come back to.
  }
}
