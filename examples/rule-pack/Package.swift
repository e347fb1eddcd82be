// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "rule-pack",
  dependencies: [.package(name: "cchc-lint", path: "../..")],
  targets: [
    .executableTarget(
      name: "house-lint",
      dependencies: ["AuditKitCore", "AuditRules", "AuditCommand"].map {
        .product(name: $0, package: "cchc-lint")
      }
    )
  ]
)
