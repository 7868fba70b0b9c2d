import { describe, expect, it } from 'vitest';
import { type EvidenceName, MARGIN, SURE, WEIGHTS } from '../../../src/core/judging/evidence';

const names = Object.keys(WEIGHTS) as EvidenceName[];
/** Two observations in one: the name holds the action and the section. */
const TWO_IN_ONE: EvidenceName = 'nameWithSection';
const AGAINST: readonly EvidenceName[] = [
  'saysOtherwise',
  'doubtfulSection',
  'underAnotherTitle',
  'otherFormTitle',
  'message',
  'inHeader',
  'inDialog',
];

describe('the weights', () => {
  it('let no single observation be sure', () => {
    for (const name of names) if (name !== TWO_IN_ONE) expect(WEIGHTS[name], name).toBeLessThan(SURE);
  });

  it('let a name be sure by its role alone nowhere', () => {
    const { name, ariaRole } = WEIGHTS;
    expect(name + ariaRole).toBeLessThan(SURE);
  });

  it('let a tile be sure by its name, its role and its looks, but no button in a language that nothing declares', () => {
    const { name, ariaRole, possibleRole, tile } = WEIGHTS;
    const undeclared = 0.75 * name;
    expect(name + possibleRole + tile).toBeGreaterThanOrEqual(SURE);
    expect(undeclared + ariaRole + tile).toBeGreaterThanOrEqual(SURE);
    expect(undeclared + possibleRole + tile).toBeLessThan(SURE);
  });

  it('let a control of a section be sure under its title, and not under a title further out', () => {
    const { name, ariaRole, possibleRole, section, outerSection, doubtfulSection } = WEIGHTS;
    expect(name + possibleRole + section).toBeGreaterThanOrEqual(SURE);
    expect(name + ariaRole + outerSection).toBeLessThan(SURE);
    expect(name + ariaRole + section + doubtfulSection).toBeLessThan(SURE);
  });

  it('let the form of another title be sure only with fields and neighbours', () => {
    const { name, ariaRole, fields, twoFields, cancelBeside, otherFormTitle, message } = WEIGHTS;
    expect(name + ariaRole + fields + otherFormTitle).toBeLessThan(SURE);
    expect(name + ariaRole + twoFields + cancelBeside + otherFormTitle).toBeLessThan(SURE);
    expect(name + ariaRole + fields + message).toBeLessThan(SURE);
    expect(name + ariaRole + fields + cancelBeside + message + otherFormTitle).toBeLessThan(SURE);
  });

  it('speak against where they are meant to, and nowhere else', () => {
    for (const name of names) expect(WEIGHTS[name] < 0, name).toBe(AGAINST.includes(name));
  });

  it('rise with what is seen', () => {
    expect(WEIGHTS.oneField).toBeLessThan(WEIGHTS.twoFields);
    expect(WEIGHTS.twoFields).toBeLessThan(WEIGHTS.fields);
    expect(WEIGHTS.oneColumn).toBeLessThan(WEIGHTS.columns);
    expect(WEIGHTS.oneRowOfThings).toBeLessThan(WEIGHTS.rowsOfThings);
    expect(WEIGHTS.oneNeighbour).toBeLessThan(WEIGHTS.neighbours);
    expect(WEIGHTS.inMenu).toBeLessThan(WEIGHTS.inNavigation);
    expect(WEIGHTS.possibleRole).toBeLessThan(WEIGHTS.ariaRole);
    expect(WEIGHTS.outerSection).toBeLessThan(WEIGHTS.section);
  });

  it('leave a margin that one good reason more than fills', () => {
    expect(MARGIN).toBeGreaterThan(0);
    for (const name of ['section', 'address', 'fields', 'neighbours'] as const)
      expect(WEIGHTS[name]).toBeGreaterThan(MARGIN);
  });
});
