// swift-tools-version: 6.2

import PackageDescription

/// The house, in the order in which data walks through it: a target may import only what stands above it here and
/// what it names. `Scripts/test` builds with the import check, so an arrow that points back does not compile.
let package = Package(
    name: "gxaudit",
    products: [
        .executable(name: "gxaudit", targets: ["gxaudit"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        // MARK: C in a box

        .target(name: "CSharedLibrary"),
        // libzip and libxml2 are opened when they are first needed: only their headers are used here.
        .target(name: "CArchive", dependencies: ["CSharedLibrary"]),
        .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
        // pkg-config would link the library together with its headers, and loading it takes longer than all the rest.
        .target(
            name: "CMarkup", dependencies: ["CSharedLibrary"], cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
        .target(name: "CMemoryFile"),
        // Into the program itself, so that its start does not wait for another library.
        .target(
            name: "CSQLite",
            linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),

        // MARK: Text and files

        .target(name: "TextSupport"),
        .testTarget(name: "TextSupportTests", dependencies: ["TextSupport", "TestSupport"]),

        .target(name: "FileAccess", dependencies: ["TextSupport"]),
        .testTarget(name: "FileAccessTests", dependencies: ["FileAccess", "TextSupport", "TestSupport"]),

        .target(name: "TextComparison", dependencies: ["TextSupport"]),
        .testTarget(name: "TextComparisonTests", dependencies: ["TextComparison", "TestSupport"]),

        .target(name: "RelationalQueries", dependencies: ["CSQLite", "TextSupport"]),
        .testTarget(
            name: "RelationalQueriesTests",
            dependencies: ["CSQLite", "RelationalQueries", "FileAccess", "TextSupport", "TestSupport"]),

        // MARK: File bytes → Document

        .target(name: "Archives", dependencies: ["CArchive"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "TestSupport"]),

        .target(
            name: "ChildProcesses",
            dependencies: [
                "CMemoryFile", "TextSupport", "FileAccess",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .testTarget(
            name: "ChildProcessesTests", dependencies: ["ChildProcesses", "FileAccess", "TextSupport", "TestSupport"]),

        .target(name: "MarkupParsing", dependencies: ["CMarkup"]),
        .testTarget(name: "MarkupParsingTests", dependencies: ["MarkupParsing", "TestSupport"]),

        .target(name: "TextEncodings", dependencies: ["TextSupport"]),
        .testTarget(name: "TextEncodingsTests", dependencies: ["TextEncodings", "TextSupport", "TestSupport"]),

        .target(
            name: "DocumentModel",
            dependencies: ["TextSupport", .product(name: "Crypto", package: "swift-crypto")]),
        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel", "TestSupport"]),

        .target(
            name: "DocumentReaders",
            dependencies: [
                "TextSupport", "FileAccess", "Archives", "ChildProcesses", "MarkupParsing", "TextEncodings",
                "DocumentModel",
            ]),
        .testTarget(
            name: "DocumentReadersTests",
            dependencies: [
                "DocumentReaders", "DocumentModel", "Archives", "ChildProcesses", "MarkupParsing", "TextEncodings",
                "FileAccess", "TextSupport", "TestSupport",
            ]),

        // MARK: Document → Report → Corpus

        .target(name: "ReportModel", dependencies: ["TextSupport", "DocumentModel"]),
        .testTarget(
            name: "ReportModelTests",
            dependencies: ["ReportModel", "DocumentModel", "TextSupport", "TestSupport"]),

        .target(
            name: "ReportAssembly",
            dependencies: [
                "TextSupport", "FileAccess", "Archives", "TextEncodings", "TextComparison", "DocumentModel",
                "DocumentReaders", "ReportModel",
            ]),
        .testTarget(
            name: "ReportAssemblyTests",
            dependencies: [
                "ReportAssembly", "ReportModel", "DocumentModel", "DocumentReaders", "TextSupport", "TestSupport",
            ]),

        .target(name: "NarrativeClaims", dependencies: ["TextSupport", "DocumentModel", "ReportModel"]),
        .testTarget(
            name: "NarrativeClaimsTests",
            dependencies: [
                "NarrativeClaims", "ReportAssembly", "ReportModel", "DocumentModel", "DocumentReaders", "TextSupport",
                "TestSupport",
            ]),

        // MARK: Corpus → Findings, Differences, Rows

        .target(
            name: "AuditRules",
            dependencies: ["TextSupport", "TextComparison", "DocumentModel", "ReportModel", "NarrativeClaims"]),
        .testTarget(
            name: "AuditRulesTests",
            dependencies: [
                "AuditRules", "NarrativeClaims", "ReportAssembly", "ReportModel", "DocumentModel", "DocumentReaders",
                "TextComparison", "TextSupport", "TestSupport", "AuditSupport",
            ]),

        .target(
            name: "ReportDiff",
            dependencies: [
                "TextSupport", "TextComparison", "DocumentModel", "ReportModel", "NarrativeClaims", "AuditRules",
            ]),
        .testTarget(
            name: "ReportDiffTests",
            dependencies: [
                "ReportDiff", "AuditRules", "ReportModel", "DocumentModel", "TextComparison", "TextSupport",
                "TestSupport",
            ]),

        .target(
            name: "CorpusQuery", dependencies: ["TextSupport", "RelationalQueries", "DocumentModel", "ReportModel"]),
        .testTarget(
            name: "CorpusQueryTests",
            dependencies: [
                "CorpusQuery", "RelationalQueries", "ReportModel", "DocumentModel", "TextSupport", "TestSupport",
            ]),

        // MARK: What people say of them

        .target(
            name: "AuditSession",
            dependencies: [
                "TextSupport", "FileAccess", "TextComparison", "DocumentModel", "ReportModel", "NarrativeClaims",
                "AuditRules",
            ]),
        .testTarget(
            name: "AuditSessionTests",
            dependencies: [
                "AuditSession", "AuditRules", "ReportModel", "DocumentModel", "TextComparison", "FileAccess",
                "TextSupport", "TestSupport",
            ]),

        // MARK: Output → screen or file

        .target(name: "Presentation", dependencies: ["TextSupport"]),
        .testTarget(name: "PresentationTests", dependencies: ["Presentation", "TextSupport", "TestSupport"]),

        .target(
            name: "Deliverables",
            dependencies: [
                "TextSupport", "TextComparison", "RelationalQueries", "DocumentModel", "ReportModel",
                "NarrativeClaims", "AuditRules", "AuditSession", "Presentation",
            ]),
        .testTarget(
            name: "DeliverablesTests",
            dependencies: [
                "Deliverables", "RelationalQueries", "AuditRules", "AuditSession", "Presentation", "ReportModel",
                "DocumentModel",
                "TextSupport",
                "TestSupport",
            ]),

        .target(name: "LineEditing", dependencies: ["CEditLine", "TextSupport", "FileAccess"]),
        .testTarget(
            name: "LineEditingTests", dependencies: ["LineEditing", "FileAccess", "TextSupport", "TestSupport"]),

        // MARK: The workbench

        .target(
            name: "WorkbenchCommands",
            dependencies: [
                "TextSupport", "FileAccess", "TextComparison", "RelationalQueries", "DocumentModel", "ReportModel",
                "ReportAssembly", "NarrativeClaims", "AuditRules", "ReportDiff", "CorpusQuery", "AuditSession",
                "Presentation", "Deliverables",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "WorkbenchCommandsTests",
            dependencies: [
                "WorkbenchCommands", "AuditRules", "AuditSession", "CorpusQuery", "RelationalQueries", "ReportModel",
                "DocumentModel", "DocumentReaders", "Presentation", "TextSupport", "FileAccess", "TestSupport",
            ]),

        .executableTarget(
            name: "gxaudit",
            dependencies: [
                "WorkbenchCommands", "AuditSession", "LineEditing", "Presentation", "FileAccess", "TextSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // MARK: Tests of the whole

        .target(name: "TestSupport", dependencies: ["TextSupport", "FileAccess"], path: "Tests/TestSupport"),
        .target(
            name: "AuditSupport",
            dependencies: [
                "TestSupport", "AuditRules", "NarrativeClaims", "ReportAssembly", "ReportModel", "DocumentReaders",
                "DocumentModel", "TextSupport",
            ], path: "Tests/AuditSupport"),
        .executableTarget(
            name: "rule-bench",
            dependencies: [
                "AuditSupport", "AuditRules", "ReportModel", "TestSupport", "TextSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Tests/RuleBench"),
        .executableTarget(
            name: "report-generator",
            dependencies: ["TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/ReportGenerator"),
        .target(name: "CFuzzing", path: "Tests/CFuzzing"),
        .executableTarget(
            name: "reader-fuzzer",
            dependencies: [
                "CFuzzing", "ReportAssembly", "ReportModel", "DocumentReaders", "DocumentModel", "FileAccess",
                "TextSupport", "TestSupport",
            ], path: "Tests/ReaderFuzzer"),
        .target(name: "CTerminalHarness", path: "Tests/CTerminalHarness"),
        .testTarget(
            name: "TerminalTests", dependencies: ["CTerminalHarness", "TestSupport", "FileAccess", "TextSupport"]),
        .testTarget(
            name: "RepositoryTests",
            dependencies: [
                "WorkbenchCommands", "AuditRules", "ReportModel", "DocumentReaders", "Presentation", "Deliverables",
                "TextSupport", "TestSupport",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
