import { describe, expect, it } from 'vitest';

import { actionPresetNames, actionPresets, presetOf } from './actionPresets';
import { repositoryActions } from './scopeMapActions';

describe('presetOf', () => {
  it.each(actionPresetNames)('recognises %s', (name) => {
    expect(presetOf(new Set(actionPresets[name]))).toBe(name);
  });

  it('knows nothing else', () => {
    expect(presetOf(new Set())).toBeUndefined();
    expect(presetOf(new Set(['content/write']))).toBeUndefined();
    expect(presetOf(new Set(repositoryActions.slice(1)))).toBeUndefined();
  });
});
