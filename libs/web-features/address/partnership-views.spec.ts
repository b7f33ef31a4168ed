import { ledgerAddress, readLedgerView } from './ledger-view.js';
import { partnershipAddress, readPartnership } from './partnership-view.js';
import { readRegister, registerAddress, type RegisterView } from './register-view.js';

const paramsOf = (address: string) => new URL(address, 'http://localhost').searchParams;

describe('addresses of partnership', () => {
  it('say which unit is shown, and how', () => {
    const address = partnershipAddress({ plan: 'p', unit: 'people', show: 'table', sourcing: 'revision' });
    expect(address).toBe('/partnership?plan=p&bu=people&show=table&sourcing=revision');
    expect(readPartnership(paramsOf(address))).toEqual({
      ...{ plan: 'p', unit: 'people', show: 'table', sourcing: 'revision' },
    });
    expect(partnershipAddress({ plan: 'p' })).toBe('/partnership?plan=p');
  });

  it('say whose ledger is shown', () => {
    expect(readLedgerView(paramsOf(ledgerAddress({ plan: 'p', unit: 'u1' })))).toEqual({
      plan: 'p',
      unit: 'u1',
    });
    expect(ledgerAddress({ plan: 'p' })).toBe('/partnership/ledger?plan=p');
  });

  it('say which list of the register is shown, what narrows it, and what is open', () => {
    const view: RegisterView = {
      ...{ plan: 'p', list: 'shadowIt', text: 'tool', unit: 'u1', quarter: 'FY27Q3' },
      ...{ timing: 'afterDecision', open: 's1', log: false },
    };
    expect(readRegister(paramsOf(registerAddress(view)))).toEqual(view);
    expect(registerAddress({ plan: 'p', log: true })).toBe('/partnership/register?plan=p&log=new');
    expect(readRegister(paramsOf('/partnership/register?list=nothing&timing=never'))).toMatchObject({
      ...{ list: 'engagements', timing: null },
    });
  });
});
