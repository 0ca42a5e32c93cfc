extension ReportRendering {
    /// Documents that LibreOffice converts before they are read.
    static let converted: [ReportRendering] = [
        ReportRendering("rtf", ending: "rtf", program: "soffice") { report, random in
            RichText(&random).bytes(report, .drawn(&random))
        },
        ReportRendering("odt", ending: "odt", program: "soffice") { report, random in
            OpenDocument(&random).bytes(report, .drawn(&random))
        },
    ]
}
