import HummingbirdTesting
import Testing
@Suite("Web") struct SiteTests {}
