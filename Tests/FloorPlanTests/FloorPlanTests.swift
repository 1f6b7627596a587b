import Foundation
import Testing

/// The plan of the house, held against every `import` line of every room.
@Suite("Floor plan")
struct FloorPlanTests {
  /// What each room may import; `docs/architecture.md` says why.
  static let plan: [String: Set<String>] = [
    "Care": ["FoundationEssentials"],
    "Measures": ["Care"],
    "HTML": [],
    "Documents": ["Care", "Measures", "HTML", "Foundation", "Dispatch"],
    "Exchange": ["Care", "Measures", "Foundation", "FoundationXML"],
    "Store": [
      "Care", "GRDB", "GRDBSQLite", "CLibPQ", "Crypto", "CryptoExtras", "Dispatch", "Foundation",
    ],
    "Pages": ["Care", "Measures", "HTML"],
    "Web": [
      "Care", "Measures", "Documents", "Exchange", "Store", "Pages", "Hummingbird", "HTTPTypes",
      "NIOCore", "NIOPosix", "Logging", "Crypto", "CDeflate", "Foundation", "Metrics",
      "ServiceLifecycle", "Synchronization",
    ],
    "Sample": ["Care"],
    "heard": [
      "Care", "Measures", "Documents", "Exchange", "Store", "Sample", "Web", "ArgumentParser",
      "Hummingbird", "Logging", "Synchronization",
      "Dispatch", "Foundation",
    ],
  ]

  @Test("every room is on the plan, and every room of the plan is built")
  func rooms() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: House.sources.path)
    #expect(Set(folders) == Set(Self.plan.keys))
  }

  @Test("a room imports only what the plan allows", arguments: plan.keys.sorted())
  func imports(room: String) throws {
    let allowed = try #require(Self.plan[room])
    for file in try House.swiftFiles(in: room) {
      for module in file.imports where !allowed.contains(module) {
        Issue.record("\(file.name) imports \(module), which the plan does not allow in \(room)")
      }
    }
  }

  @Test("only the engine knows the database library")
  func engine() throws {
    for file in try House.swiftFiles(in: "Store") {
      for module in ["GRDB", "GRDBSQLite", "CLibPQ", "Dispatch"] where file.imports.contains(module)
      {
        #expect(file.path.contains("/Store/Engine/"), "\(file.name) imports \(module)")
      }
    }
  }

  @Test("rooms that do not wait have no async code")
  func waiting() throws {
    for room in ["Care", "Measures", "HTML", "Documents", "Exchange", "Sample", "Pages"] {
      for file in try House.swiftFiles(in: room) {
        #expect(!file.codeContains(word: "async"), "\(file.name) is async")
      }
    }
  }
}
