import Testing
@Suite("Pages") struct PageTests {}
