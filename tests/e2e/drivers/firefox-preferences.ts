/** A value that a Firefox preference can take. */
export type PreferenceValue = string | number | boolean;

/** No updates, no telemetry, no first-run pages, nothing on the network by itself. */
export const QUIET_PREFERENCES: Readonly<Record<string, PreferenceValue>> = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.disabledForTesting': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.testing': true,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** What lets a test drive the extension's own pages and several tabs at once. */
export const AUTOMATION_PREFERENCES: Readonly<Record<string, PreferenceValue>> = {
  // The viewer would replace the manifest, which serves as the extension's one page without code.
  'devtools.jsonview.enabled': false,
  // Tabs in the background keep their timers: which tab is in front is no part of most tests.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  // A question for access is answered with yes: nobody could press its button.
  'extensions.webextOptionalPermissionPrompts': false,
  // WebDriver BiDi alone; the older protocol would open a second port.
  'remote.active-protocols': 1,
};

/** Sends all traffic, that to this machine included, through one proxy. */
export function proxyPreferences(port: number): Readonly<Record<string, PreferenceValue>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
