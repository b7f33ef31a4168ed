import { TopBar } from '../shell/top-bar.js';

export function ImportPage() {
  return <TopBar title="Import" />;
}
