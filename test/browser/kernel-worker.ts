import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { kernelCase } from '../simulate/kernel-case';

// Started as the pane's worker is; tells which executor it found, and what the kernel computes with it.
const { model, wanted, frame, scenario, block } = kernelCase(100);
const isAllowed = (() => {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
})();
const { region, units } = openKernel(model, wanted).run(frame, scenario, block);
const numbers = [...region.values(), ...units.values()].map((values) => [...new Uint8Array(values.buffer)]);
postMessage({ isAllowed, numbers });
