import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** light-dark() as it is: its substitutes know the system's choice, but not the reader's, and are not defined in Flow's pages. */
const customConfig: UserConfigFn = () => ({
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});

export default overrideVaadinConfig(customConfig);
