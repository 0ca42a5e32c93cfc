internal import ReportModel

/// Reads the claims of a report's prose.
package enum ClaimReader {
    /// The claims in the order of the prose. What 五、存在的主要问题及改进情况 says is not read: it tells of other years and of
    /// plans as often as of the report's year.
    package static func read(_ prose: Prose) -> [Claim] { read(prose, QuantityReader.read(prose)) }

    /// The claims of a prose whose quantities are read already.
    package static func read(_ prose: Prose, _ quantities: [Quantity]) -> [Claim] {
        let scalars = prose.scalars
        var search = ClueSearch(prose)
        var tokenizer = ClaimTokenizer(quantities)
        var scanner = ClaimScanner(scalars, quantities)
        var frame = ClaimFrame()
        for part in prose.parts {
            switch part.kind {
            case .title:
                tokenizer.read(part.range, of: scalars.span, into: &scanner.tokens)
                scanner.readTitle()
                continue
            case .sectionHeading:
                frame.heading = topic(of: part.section)
                frame.isOnChannels = false
                continue
            case .heading, .sentence: break
            }
            guard part.section != .problems else { continue }
            let isHeading = part.kind == .heading
            if !isHeading, part.startsLine { frame.beginParagraph(firstClaim: scanner.claims.count) }
            if isHeading || part.startsLine, part.range.count <= longestHeading {
                frame.isOnChannels = channels.isFound(in: part.range, of: scalars)
            }
            guard
                isHeading || frame.topic.isCounted
                    || search.clues(in: part.range).suffice(hasQuantity: tokenizer.hasQuantity(in: part.range))
            else { continue }
            tokenizer.read(part.range, of: scalars.span, into: &scanner.tokens)
            if isHeading {
                frame.heading = topic(of: scanner.tokens) ?? topic(of: part.section)
                frame.beginParagraph(firstClaim: scanner.claims.count)
            }
            frame.beginSentence(firstClaim: scanner.claims.count)
            scanner.readSentence(part, &frame)
        }
        scanner.claims.sort { $0.range.lowerBound < $1.range.lowerBound }
        return scanner.claims
    }

    /// What headings such as （四）平台建设 name, also those with which a paragraph begins.
    private static let channels = WordList(["平台", "网站", "新媒体", "公众号"])
    private static let longestHeading = 20

    /// What a section speaks of as a whole.
    private static func topic(of section: SectionNumber?) -> ClaimFrame.Topic {
        switch section {
        case .requests: .requests
        case .disputes: .cases
        case .others: .fees
        default: .none
        }
    }

    /// What a heading speaks of; nil where it does not say so.
    private static func topic(of tokens: [ClaimToken]) -> ClaimFrame.Topic? {
        for token in tokens {
            switch token.word {
            case .request, .looseRequest: return .requests
            case .caseKind: return .cases
            default: continue
            }
        }
        return nil
    }
}
