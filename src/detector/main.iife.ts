import { claimWorld, takeOver } from '../dom/isolated-world';
import { startDetector } from './detector';

const controller = new AbortController();
if (claimWorld('detector', controller.signal)) {
  takeOver();
  startDetector(controller);
}
