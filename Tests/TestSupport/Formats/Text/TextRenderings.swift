extension ReportRendering {
    /// Plain texts.
    static let text: [ReportRendering] =
        ReportLayout.allCases.map { layout in
            laidOut("text-\(layout.name)", layout) { text, random in
                (random.chance(20) ? TextEncoding.markedUTF8 : .utf8).bytes(text)
            }
        } + [
            laidOut("text-gb18030", .cellLines) { text, _ in TextEncoding.gb18030.bytes(text) },
            laidOut("text-utf16", .rowLines) { text, random in
                (random.chance(50) ? TextEncoding.littleUTF16 : .bigUTF16).bytes(text)
            },
            laidOut("text-traditional", .cellLines, traditional: true) { text, _ in Array(text.utf8) },
            ReportRendering("text-paragraphs", ending: "txt", blanks: .lost) { report, random in
                Array(CellStream.text(report, &random).utf8)
            },
            ReportRendering("text-glued", ending: "txt", extent: .singleDigits, blanks: .glued) { report, random in
                Array(GluedText.text(report, &random).utf8)
            },
            ReportRendering("text-columns", ending: "txt", blanks: .lostRows) { report, random in
                Array(ColumnText.text(report, &random).utf8)
            },
        ]

    /// A text in one of the layouts with tables; what is drawn is the way its labels and lines are written.
    private static func laidOut(
        _ name: String, _ layout: ReportLayout, traditional: Bool = false,
        encoded: @escaping @Sendable (_ text: String, _ random: inout SeededRandom) -> [UInt8]
    ) -> ReportRendering {
        ReportRendering(name, ending: "txt", blanks: layout.blanks) { report, random in
            var report = report
            let drawn = LabelDress(&random, breaks: false)
            report.form.dress(in: traditional ? drawn.traditional() : drawn)
            var text = layout.text(report)
            if traditional {
                // The title names the organ, which stays as it is.
                let title = report.title
                text = title + TraditionalLabels.converted(String(text.dropFirst(title.count)), keeping: ["无"])
            }
            if random.chance(25) { text = text.replacing("\n", with: "\r\n") }
            return encoded(text, &random)
        }
    }
}

extension ReportLayout {
    fileprivate var name: String {
        switch self {
        case .cellLines: "cells"
        case .rowLines: "rows"
        case .barred: "bars"
        }
    }

    fileprivate var blanks: TrueCell.BlankCells {
        switch self {
        case .cellLines: .kept
        case .rowLines: .lostAtEdges
        case .barred: .lostRows
        }
    }
}

extension PrintedForm {
    /// Writes all labels in a dress.
    mutating func dress(in dress: LabelDress) {
        for block in disclosure.indices {
            disclosure[block].heading = dress.dressed(disclosure[block].heading)
            for column in disclosure[block].columns.indices {
                disclosure[block].columns[column].label = dress.dressed(disclosure[block].columns[column].label)
            }
            for row in disclosure[block].rows.indices {
                disclosure[block].rows[row].label = dress.dressed(disclosure[block].rows[row].label)
            }
        }
        for row in requests.indices {
            requests[row].group = requests[row].group.map { dress.dressed($0) }
            requests[row].label = dress.dressed(requests[row].label)
        }
    }
}
