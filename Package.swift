// swift-tools-version: 6.3
import PackageDescription

// The rooms of the house and what each may import. `docs/architecture.md` says why;
// `FloorPlanTests` holds every `import` line against the same table.
let package = Package(
  name: "heard",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "heard", targets: ["heard"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibPQ", path: "Libraries/CLibPQ", pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CDeflate", path: "Libraries/CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"])]),
    .target(name: "Care"),
    .target(name: "Measures", dependencies: ["Care"]),
    .target(name: "HTML"),
    .target(name: "Documents", dependencies: ["Care", "Measures", "HTML"]),
    .target(name: "Exchange", dependencies: ["Care", "Measures"]),
    .target(
      name: "Store",
      dependencies: [
        "Care", "CLibPQ",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(name: "Sample", dependencies: ["Care"]),
    .target(name: "Pages", dependencies: ["Care", "Measures", "HTML"]),
    .target(
      name: "Web",
      dependencies: [
        "Care", "Measures", "HTML", "Documents", "Exchange", "Store", "Pages", "CDeflate",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["Assets", "Served"]),
    .executableTarget(
      name: "heard",
      dependencies: [
        "Care", "Measures", "Documents", "Exchange", "Store", "Sample", "Web",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The allocator of the whole program (decision 36): nothing is imported, malloc is its own.
      linkerSettings: [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "TortureWriter", dependencies: ["Store", "Care"], path: "Tests/Torture/Writer"),
    .target(name: "TestSupport", dependencies: ["Care"], path: "Tests/Support"),
    .testTarget(name: "CareTests", dependencies: ["Care", "TestSupport"]),
    .testTarget(name: "MeasuresTests", dependencies: ["Measures", "Care", "TestSupport"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Measures", "Care", "HTML", "TestSupport"],
      exclude: ["Approved"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Measures", "Care", "TestSupport"],
      exclude: ["Examples"]),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Care", "TestSupport"],
      exclude: ["Approved", "Fixtures"]),
    .testTarget(name: "SampleTests", dependencies: ["Sample", "Care", "TestSupport"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "Measures", "HTML", "Care", "TestSupport"]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Store", "Pages", "Measures", "Sample", "Care", "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(
      name: "heardTests",
      dependencies: ["heard", "Store", "Care", "Exchange", "Measures", "TestSupport"],
      exclude: ["Examples"]),
    .testTarget(name: "FloorPlanTests"),
  ],
  swiftLanguageModes: [.v6])

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
