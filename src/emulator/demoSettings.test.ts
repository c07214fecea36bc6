import { describe, expect, test } from 'vitest';

import { demoDefaults, readDemoSettings, writeDemoSettings } from './demoSettings';

describe('settings of the demo', () => {
  test('are its own where nothing is stored', () => {
    expect(readDemoSettings(null)).toEqual({ settings: demoDefaults, ignored: [] });
    expect(readDemoSettings('{}')).toEqual({ settings: demoDefaults, ignored: [] });
    expect(writeDemoSettings(demoDefaults)).toBe('{}');
  });

  test('are read back as they were written, and say no more than what differs', () => {
    const settings = {
      ...demoDefaults,
      persona: 'reader',
      latency: 0,
      faults: { 'tokens.list': { fault: '503-ra', times: 1 }, 'tokens.create': 'net-error' },
    } as const;
    const text = writeDemoSettings(settings);
    expect(JSON.parse(text)).toEqual({
      persona: 'reader',
      latency: 0,
      faults: settings.faults,
    });
    expect(readDemoSettings(text)).toEqual({ settings, ignored: [] });
  });

  test.each([
    ['not JSON', 'This is not JSON'],
    ['[]', 'This is not JSON'],
    ['null', 'This is not JSON'],
    ['{"persona":"king"}', 'persona: '],
    ['{"latency":-1}', 'latency: '],
    ['{"latency":"0"}', 'latency: '],
    ['{"pageSize":0}', 'pageSize: '],
    ['{"faults":7}', 'faults: '],
    ['{"faults":{"tokens.list":"no-such"}}', 'faults: There is no fault "no-such".'],
    ['{"faults":{"tokens.eat":"404"}}', 'faults: There is no operation "tokens.eat".'],
    ['{"colour":"blue"}', 'colour: There is no such setting.'],
    ['{"__proto__":{"persona":"reader"}}', '__proto__: There is no such setting.'],
  ])('%s is left out, and said', (text, reason) => {
    const { settings, ignored } = readDemoSettings(text);
    expect(settings).toEqual(demoDefaults);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toContain(reason);
  });

  test('what is wrong costs nothing of what is right', () => {
    const text = '{"persona":"reader","seed":"x","faults":{"tokens.list":"404","a":"404"}}';
    const { settings, ignored } = readDemoSettings(text);
    expect(settings).toEqual({
      ...demoDefaults,
      persona: 'reader',
      faults: { 'tokens.list': '404' },
    });
    expect(ignored).toHaveLength(2);
  });
});
