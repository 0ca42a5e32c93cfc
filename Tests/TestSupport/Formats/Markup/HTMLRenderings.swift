extension ReportRendering {
    /// Web pages, saved whole: the report in the middle of a site's navigation.
    static let html: [ReportRendering] = [
        page("html-merged"),
        page("html-repeated") { $0.flattening = .repeated },
        page("html-blanks") { $0.flattening = .blank },
        page("html-unmerged") { ($0.flattening, $0.flattensColumns) = (.blank, true) },
        page("html-blocks") { $0.style.isDisclosureApart = true },
        page("html-cases") { $0.style.areDisputesApart = true },
        page("html-nested") { $0.isNested = true },
        page("html-traditional") { $0.isTraditional = true },
        page("html-gb18030") { $0.charset = HTMLPage.Charset(declared: "gb2312", encoding: .gb18030) },
        page("html-misdeclared") { options in
            let isUTF8 = options.turn.isMultiple(of: 2)
            options.charset = HTMLPage.Charset(
                declared: isUTF8 ? "gb2312" : "utf-8", encoding: isUTF8 ? .utf8 : .gb18030)
        },
        page("html-undeclared") { options in
            let isUTF8 = options.turn.isMultiple(of: 2)
            options.charset = HTMLPage.Charset(declared: nil, encoding: isUTF8 ? .utf8 : .gb18030)
        },
    ]

    private static func page(
        _ name: String, _ change: @escaping @Sendable (inout HTMLPage.Options) -> Void = { _ in }
    ) -> ReportRendering {
        ReportRendering(name, ending: "html") { report, random in
            var options = HTMLPage.Options(style: .drawn(&random), turn: random.below(100))
            change(&options)
            var page = HTMLPage(report, options, &random)
            return page.bytes()
        }
    }
}
