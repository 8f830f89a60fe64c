import { type Overrides, type Role, ROLES } from '../lists/columns';
import { Failure } from './failure';

/** `name=NAME,aliases=AKA|OTHER`. */
export function readOverrides(typed: string, option: string): Overrides {
  const overrides = new Map<Role, readonly string[]>();
  for (const part of typed.split(',')) {
    const [left = '', ...right] = part.split('=');
    const role = ROLES.find((known) => known.toLowerCase() === left.trim().toLowerCase());
    const columns = right.join('=').split('|').map((column) => column.trim()).filter((column) => column !== '');
    if (role === undefined) {
      throw new Failure(`${option}: unknown role ${JSON.stringify(left.trim())}, expected one of ${ROLES.join(', ')}`);
    }
    if (columns.length === 0) throw new Failure(`${option}: no column given for ${role}, expected ${role}=COLUMN`);
    overrides.set(role, columns);
  }
  return overrides;
}
