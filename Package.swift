// swift-tools-version: 6.3

import PackageDescription

/// Settings every target of ours compiles with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "cchc-lint",
  products: [
    .executable(name: "cchc-lint", targets: ["cchc-lint"]),
    .library(name: "AuditKitCore", targets: ["AuditKitCore"]),
    .library(name: "AuditRules", targets: ["AuditRules"]),
    .library(name: "AuditCommand", targets: ["AuditCommand"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    // Functions of the C library for starting programs, as a module map.
    .systemLibrary(name: "CSpawn"),
    .target(name: "AuditKitCore", dependencies: ["CLibYAML", "CSpawn"], swiftSettings: strict),
    .target(name: "AuditReaders", dependencies: ["AuditKitCore"], swiftSettings: strict),
    // Rules are written by many hands, so they may not touch unsafe memory at all.
    .target(
      name: "AuditRules",
      dependencies: ["AuditKitCore"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // The command line, for any set of rules; cchc-lint is the one with ours.
    .target(
      name: "AuditCommand",
      dependencies: ["AuditKitCore", "AuditReaders"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "cchc-lint",
      dependencies: ["AuditCommand", "AuditRules"],
      swiftSettings: strict
    ),
    // Generates files of this repository and measures; not part of the product.
    .executableTarget(
      name: "cchc-lint-dev",
      dependencies: ["AuditKitCore", "AuditReaders", "AuditRules"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AuditKitCoreTests",
      dependencies: ["AuditKitCore", "AuditReaders", "AuditRules"],
      exclude: ["Reporting/Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AuditReadersTests",
      dependencies: ["AuditKitCore", "AuditReaders"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AuditRulesTests",
      dependencies: ["AuditKitCore", "AuditReaders", "AuditRules"],
      exclude: ["WholeReports/Golden", "Understanding/Golden", "CleanSentences/sentences.txt"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["AuditKitCore", "AuditReaders", "AuditRules", "cchc-lint"],
      swiftSettings: strict
    ),
  ]
)
