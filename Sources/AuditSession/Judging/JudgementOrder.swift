internal import AuditRules
internal import DocumentModel
internal import ReportModel

extension Judgement {
    /// Judgements by county, organ, year and rule, then by the finding's name.
    static func sorted(_ judgements: some Sequence<Judgement>) -> [Judgement] {
        judgements.sorted { left, right in
            let (a, b) = (left.subject, right.subject)
            let (one, other) = ((a.organ.county ?? "", a.organ.name), (b.organ.county ?? "", b.organ.name))
            if one != other { return one < other }
            if (a.year, a.rule, a.id) != (b.year, b.rule, b.id) {
                return (a.year, a.rule, a.id) < (b.year, b.rule, b.id)
            }
            return a.fingerprint.identity.hex < b.fingerprint.identity.hex
        }
    }
}
