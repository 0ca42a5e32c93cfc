package import DocumentModel

/// The prose of a report, split into the six sections of the form.
package struct Narrative: Sendable {
    /// What stands before the first section, from the report's title on: the lines of titles as headings.
    package var opening: [Part]
    /// The sections that were found, in the form's order.
    package var sections: [Section]

    /// Makes a narrative from what stands before the sections and the sections that were found.
    package init(opening: [Part] = [], sections: [Section]) {
        self.opening = opening
        self.sections = sections
    }

    /// One of the six sections.
    package struct Section: Sendable {
        /// Which of the six sections it is.
        package var number: SectionNumber
        /// The heading as the source prints it.
        package var heading: TextPiece
        /// Headings and sentences in the order of the source; the text of tables is not part of it.
        package var parts: [Part]

        /// Makes a section from its heading and what stands below it.
        package init(number: SectionNumber, heading: TextPiece, parts: [Part]) {
            self.number = number
            self.heading = heading
            self.parts = parts
        }
    }

    /// A piece of a section's text.
    package enum Part: Sendable {
        /// A sub-heading such as （一）主动公开.
        case heading(TextPiece)
        /// A sentence with its closing mark.
        case sentence(TextPiece)

        /// The text of the heading or sentence, with its place.
        package var piece: TextPiece {
            switch self {
            case .heading(let piece), .sentence(let piece): piece
            }
        }
    }

    /// A section by its number; nil where it was not found.
    package func section(_ number: SectionNumber) -> Section? {
        sections.first { $0.number == number }
    }
}

/// The six sections of both editions (国办公开办函〔2021〕30号).
@usableFromInline
package enum SectionNumber: Int, Sendable, Hashable, CaseIterable, Comparable {
    case overview = 1
    case disclosure
    case requests
    case disputes
    case problems
    case others

    /// The section's name in paths: `s1` to `s6`.
    package var key: String { "s\(rawValue)" }

    /// The section that paths call `s1` to `s6`; nil for any other text.
    package init?(key: String) {
        guard let section = SectionNumber.allCases.first(where: { $0.key == key }) else { return nil }
        self = section
    }

    /// The canonical title with its number.
    package var title: String {
        switch self {
        case .overview: "一、总体情况"
        case .disclosure: "二、主动公开政府信息情况"
        case .requests: "三、收到和处理政府信息公开申请情况"
        case .disputes: "四、政府信息公开行政复议、行政诉讼情况"
        case .problems: "五、存在的主要问题及改进情况"
        case .others: "六、其他需要报告的事项"
        }
    }

    /// The form's order.
    @usableFromInline package static func < (left: SectionNumber, right: SectionNumber) -> Bool {
        left.rawValue < right.rawValue
    }
}
