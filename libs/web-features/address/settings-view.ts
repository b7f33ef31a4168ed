export const SETTINGS_SECTIONS = ['calendar', 'thresholds', 'units', 'people', 'teams', 'plans'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** The settings are those of one workspace: an address without one would lead to another's. */
export function settingsAddress(workspaceId: string, section: SettingsSection = 'calendar'): string {
  return `/settings?${new URLSearchParams({ workspace: workspaceId, section })}`;
}
